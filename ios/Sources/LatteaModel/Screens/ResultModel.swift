import LatteaCore
import Observation

/// The result of the last check.
@Observable @MainActor public final class ResultModel: Screen {
  public let shell: Shell
  public private(set) var view: ResultView?
  /// A few more questions could still be asked.
  public private(set) var hasMore = false

  public init(_ shell: Shell) { self.shell = shell }

  private struct Loaded: Sendable {
    let view: ResultView
    let hasMore: Bool
  }

  public func load() async {
    let loaded = await ask { app, now in try Loaded(view: app.result(now: now), hasMore: app.checkHasMore(now: now)) }
    guard let loaded else { return }
    view = loaded.view
    hasMore = loaded.hasMore
  }

  /// Back to the question of an answer; what was said after it is taken over.
  public func change(_ field: String, in check: CheckModel) async {
    await check.change(field)
    if shell.flow == .result { await load() }
  }

  public func massage() { shell.flow = .massage }

  public func summary() {
    shell.flow = nil
    shell.tab = .summary
  }

  public func close() { shell.flow = nil }
}
