import LatteaCore
import Observation

/// A backup: made, looked into, brought back. What is typed stays in memory alone.
@Observable @MainActor public final class BackupModel: Screen {
  public let shell: Shell
  public private(set) var view: BackupView?
  public private(set) var made: BackupMadeView?
  public private(set) var look: BackupLookView?
  public private(set) var restored: RestoredView?
  public private(set) var problem = ""
  public var secret = Secret.passphrase
  public var typed = ""

  /// What opens the file.
  public enum Secret: Hashable, Sendable { case passphrase, recoveryKey, newRecoveryKey }

  public init(_ shell: Shell) { self.shell = shell }

  /// Begins afresh: nothing that was typed stays.
  public func load() async {
    (made, look, restored, problem, typed) = (nil, nil, nil, "", "")
    view = await ask { try $0.backupView(now: $1) }
  }

  private var given: BackupSecret {
    switch secret {
    case .passphrase: .passphrase(typed)
    case .recoveryKey: .recoveryKey(typed)
    case .newRecoveryKey: .newRecoveryKey
    }
  }

  public func make(at path: String) async {
    let given = given
    switch await ask({ try $0.backupMake(path: path, secret: given, now: $1) }) {
    case .made(let said): (made, problem, typed) = (said, "", "")
    case .problem(let text): problem = text
    case nil: break
    }
  }

  public func look(into path: String) async {
    let given = given
    switch await ask({ try $0.backupLook(path: path, secret: given, now: $1) }) {
    case .seen(let seen): (look, problem) = (seen, "")
    case .problem(let text): (look, problem) = (nil, text)
    case nil: break
    }
  }

  /// Adds what it holds to the journal.
  public func restore(from path: String) async {
    let given = given
    brought(await ask { try $0.restore(path: path, secret: given, now: $1) })
  }

  /// Puts it in place of the journal, also of one that can't be opened.
  public func replace(from path: String) async {
    let given = given
    brought(await ask { try $0.restoreReplacing(path: path, secret: given, now: $1) })
  }

  private func brought(_ step: RestoreStep?) {
    switch step {
    case .done(let said): (restored, look, problem, typed) = (said, nil, "", "")
    case .problem(let text): problem = text
    case nil: break
    }
  }
}
