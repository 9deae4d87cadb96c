import LatteaCore
import Observation

/// The feed that is going on, if one is. The core keeps its times; nothing here counts.
@Observable @MainActor public final class FeedModel: Screen {
  public let shell: Shell
  public private(set) var timer: FeedTimerView?

  public init(_ shell: Shell) { self.shell = shell }

  public func load() async {
    guard let found = await ask({ [try $0.feedTimer(now: $1)] }) else { return }
    timer = found[0]
  }

  public func start(_ side: Side, baby: BabyKey? = nil) async {
    await show { try $0.feedStart(side: side, baby: baby, now: $1) }
  }

  public func move(to side: Side) async { await show { try $0.feedSide(side: side, now: $1) } }

  public func pause() async { await show { try $0.feedPause(now: $1) } }

  public func began(at moment: Moment) async { await show { try $0.feedStartedAt(started: moment, now: $1) } }

  /// It becomes an entry.
  @discardableResult public func end() async -> Logged? {
    guard let logged = await ask({ try $0.feedEnd(now: $1) }) else { return nil }
    timer = nil
    return logged
  }

  /// It was none.
  public func drop() async {
    guard await ask({ try $0.feedDrop(now: $1) }) != nil else { return }
    timer = nil
  }

  private func show(_ work: @escaping @Sendable (LatteaApp, Moment) throws -> FeedTimerView) async {
    if let shown = await ask(work) { timer = shown }
  }
}
