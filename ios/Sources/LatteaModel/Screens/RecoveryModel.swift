import LatteaCore
import Observation

/// Why the journal can't be opened, and what can be done. The check and Help work meanwhile.
@Observable @MainActor public final class RecoveryModel: Screen {
  public let shell: Shell
  public private(set) var view: RecoveryView?
  /// What came of it, to be read before going on.
  public private(set) var done: RecoveredView?
  public var isRestoring = false

  public init(_ shell: Shell) { self.shell = shell }

  public func load() async {
    guard let found = await ask({ [try $0.recovery(now: $1)] }) else { return }
    view = found[0]
  }

  public func act(_ act: RecoveryAct) async {
    // A backup is chosen on its own screen.
    guard act != .restore else {
      isRestoring = true
      return
    }
    let recovered = await ask { app, now in
      switch act {
      case .tryAgain: try app.tryAgain(now: now)
      case .salvage: try app.salvage(now: now)
      case .restore, .startNew: try app.startNew(now: now)
      }
    }
    if let recovered {
      (done, view) = (recovered, nil)
    } else {
      await load()
      // Nothing could be read, and a new journal goes on: that is said, and there is a way on from it.
      if view == nil, let said = shell.lastError?.said { done = RecoveredView(said: said.text, kept: nil) }
    }
  }

  public func goOn() async {
    done = nil
    await shell.enter()
  }

  /// The backup's screen was closed: when it brought a journal back, there is nothing to recover.
  public func closeBackup() async {
    isRestoring = false
    await load()
    if view == nil { await goOn() }
  }

  public func check() { shell.flow = .check }
}
