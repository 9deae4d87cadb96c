import LatteaCore
import Observation

/// Why the journal can't be opened, and what can be done. The check and Help work meanwhile.
@Observable @MainActor public final class RecoveryModel: Screen {
  public let shell: Shell
  public private(set) var view: RecoveryView?
  /// What came of it, to be read before going on.
  public private(set) var done: RecoveredView?

  public init(_ shell: Shell) { self.shell = shell }

  public func load() async {
    guard let found = await ask({ [try $0.recovery(now: $1)] }) else { return }
    view = found[0]
  }

  /// `restore` begins a new journal; the backup then comes into it.
  public func act(_ act: RecoveryAct) async {
    let recovered = await ask { app, now in
      switch act {
      case .tryAgain: try app.tryAgain(now: now)
      case .salvage: try app.salvage(now: now)
      case .restore, .startNew: try app.startNew(now: now)
      }
    }
    if let recovered { (done, view) = (recovered, nil) } else { await load() }
  }

  public func goOn() {
    done = nil
    shell.enter()
  }

  public func check() { shell.flow = .check }
}
