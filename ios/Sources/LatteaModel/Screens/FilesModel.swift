import Foundation
import LatteaCore
import Observation

/// Files: notes that go out, and a file that comes in after a look at it.
@Observable @MainActor public final class FilesModel: Screen {
  public let shell: Shell
  public let incoming: IncomingModel
  public private(set) var view: FilesView?
  public private(set) var problem = ""
  /// What came of the file that went out last.
  public private(set) var said = ""
  /// The kind that a table is of; none until one is chosen.
  public var kind: Kind?
  /// What goes to another phone besides what always does. Nothing of it is kept.
  public private(set) var along: [Kind] = []
  /// A file that is to be moved to where the person says.
  public private(set) var leaving: Made?
  public var isLeaving = false
  /// The file that the share sheet may take.
  public private(set) var shared: Made?

  /// A file that was made, and of what.
  public struct Made: Sendable, Equatable {
    public let out: FileOut
    public let file: URL
    let said: String
  }

  public init(_ shell: Shell) { (self.shell, incoming) = (shell, IncomingModel(shell)) }

  /// Begins afresh: nothing that was chosen, made or looked into stays.
  public func begin() async {
    leave()
    await load()
  }

  public func load() async {
    if let shown = await ask({ try $0.files(now: $1) }) { view = shown }
  }

  /// The page is left: what still lies about of a file goes.
  public func leave() {
    incoming.leave()
    (problem, said, kind, along, leaving, isLeaving, shared) = ("", "", nil, [], nil, false, nil)
    shell.services.passing.clear()
  }

  public func toggle(_ kind: Kind) { along.toggle(kind) }

  /// Writes it and asks where it goes.
  public func save(_ out: FileOut) async {
    let passing = shell.services.passing
    leaving = await made(out) { app, now in
      let place = passing.place(try app.fileName(out: out, now: now))
      return try app.fileWrite(out: out, path: place.path, now: now)
    }
    isLeaving = leaving != nil
  }

  /// It is where the person said, or it could not be moved there.
  public func moved(_ result: Result<URL, any Error>) {
    switch result {
    case .success: say(leaving)
    case .failure: problem = words[.fileNotThere]
    }
    keep()
  }

  /// It goes nowhere: the person named no place, or it is there.
  public func keep() {
    if let leaving { shell.services.passing.remove(leaving.file) }
    leaving = nil
  }

  /// Writes it to where the share sheet finds it, and the core sweeps it away.
  public func send(_ out: FileOut) async {
    shared = await made(out) { try $0.fileShare(out: out, now: $1) }
    say(shared)
  }

  private func made(
    _ out: FileOut, _ work: @escaping @Sendable (LatteaApp, Moment) throws -> FileStep
  ) async -> Made? {
    (problem, said) = ("", "")
    switch await ask(work) {
    case .made(let made): return Made(out: out, file: URL(fileURLWithPath: made.path), said: made.said)
    case .problem(let text): problem = text
    case nil: break
    }
    return nil
  }

  private func say(_ made: Made?) {
    guard let made else { return }
    said = made.said
    shell.services.senses.announce(said, urgent: false)
  }
}
