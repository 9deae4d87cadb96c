import Foundation
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
  /// The file that was made, for the share sheet.
  public private(set) var file: URL?
  /// A copy of the file that was chosen.
  public private(set) var chosen: URL?
  public var secret = Secret.passphrase
  public var typed = ""

  /// What opens the file.
  public enum Secret: Hashable, Sendable { case passphrase, recoveryKey, newRecoveryKey }

  public init(_ shell: Shell) { self.shell = shell }

  /// Begins afresh: nothing that was typed, made or chosen stays.
  public func load() async {
    (made, look, restored, problem, typed, file, chosen) = (nil, nil, nil, "", "", nil, nil)
    shell.services.passing.clear()
    view = await ask { try $0.backupView(now: $1) }
  }

  private var given: BackupSecret {
    switch secret {
    case .passphrase: .passphrase(typed)
    case .recoveryKey: .recoveryKey(typed)
    case .newRecoveryKey: .newRecoveryKey
    }
  }

  public func make() async {
    let (given, place) = (given, shell.services.passing.place("lattea.backup"))
    switch await ask({ try $0.backupMake(path: place.path, secret: given, now: $1) }) {
    case .made(let said): (made, file, problem, typed) = (said, place, "", "")
    case .problem(let text): problem = text
    case nil: break
    }
  }

  public func choose(_ choice: Result<URL, any Error>) {
    (chosen, look, restored) = (shell.services.passing.copy(of: choice), nil, nil)
  }

  public func open() async {
    guard let path = chosen?.path else { return }
    let given = given
    switch await ask({ try $0.backupLook(path: path, secret: given, now: $1) }) {
    case .seen(let seen): (look, problem) = (seen, "")
    case .problem(let text): (look, problem) = (nil, text)
    case nil: break
    }
  }

  /// Adds what it holds to the journal.
  public func restore() async { await bring { try $0.restore(path: $1, secret: $2, now: $3) } }

  /// Puts it in place of the journal, also of one that can't be opened.
  public func replace() async { await bring { try $0.restoreReplacing(path: $1, secret: $2, now: $3) } }

  private func bring(
    _ work: @escaping @Sendable (LatteaApp, String, BackupSecret, Moment) throws -> RestoreStep
  ) async {
    guard let copy = chosen else { return }
    let given = given
    switch await ask({ try work($0, copy.path, given, $1) }) {
    case .done(let said):
      (restored, look, chosen, problem, typed) = (said, nil, nil, "", "")
      shell.services.passing.remove(copy)
    case .problem(let text): problem = text
    case nil: break
    }
  }
}
