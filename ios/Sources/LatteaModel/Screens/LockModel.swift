import LatteaCore
import Observation

/// Lock: the journal is shut; help, and the check, are open. No name, no level, no count.
@Observable @MainActor public final class LockModel: Screen {
  public let shell: Shell
  public private(set) var view: LockView?

  public init(_ shell: Shell) { self.shell = shell }

  public func load() async { view = await ask { app, _ in try app.lockView() } }

  public func unlock() async {
    guard await shell.services.credential.confirm(shell.words[.unlock]) else { return }
    guard await ask({ app, now in try app.unlock(now: now) }) != nil else { return }
    await shell.enter()
  }

  /// Stopping needs no unlock.
  public func stop() async {
    _ = await ask { try $0.massageEvent(event: .stop, now: $1) }
    shell.services.lockScreen.end()
    await load()
  }

  public func check() { shell.flow = .check }
}
