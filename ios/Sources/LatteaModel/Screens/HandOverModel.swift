import LatteaCore
import Observation

/// The page for somebody else's eyes. The journal is closed meanwhile: whoever holds the phone sees nothing else.
@Observable @MainActor public final class HandOverModel: Screen {
  public let shell: Shell
  public private(set) var view: SummaryView?
  private let summary: SummaryModel

  public init(_ shell: Shell, _ summary: SummaryModel) { (self.shell, self.summary) = (shell, summary) }

  /// Under the page there is the lock from now on.
  public func load() async {
    guard view == nil else { return }
    shell.place = .lock
    let asked = summary.preview?.request
    view = await ask { app, now in
      let request = try asked ?? app.summary(request: nil, now: now).request
      return try app.handOver(request: request, now: now)
    }
  }

  /// Back into the person's own hands: through the lock.
  public func end() async {
    view = nil
    shell.go(.lock)
    guard await !shell.services.credential.isSet() else { return }
    if await ask({ try $0.unlock(now: $1) }) != nil { shell.enter() }
  }
}
