import Foundation
import LatteaCore
import Observation

/// A file that comes in: looked into, asked about, then taken. Only a copy of it is read, which is not locked and does not stay.
@Observable @MainActor public final class IncomingModel: Screen {
  public let shell: Shell
  public private(set) var problem = ""
  /// What would come in, and what the file leaves open.
  public private(set) var looked: ImportView?
  /// What came in.
  public private(set) var took: ImportView?
  private var copy: URL?
  private var answers: [ImportAnswer] = []

  public init(_ shell: Shell) { self.shell = shell }

  /// Looks into what the person chose. Nothing comes in by that.
  public func choose(_ choice: Result<URL, any Error>) async {
    drop()
    copy = shell.services.passing.copy(of: choice)
    await load()
  }

  /// Says what the file leaves open, and looks again.
  public func answer(_ ask: String, _ choice: String) async {
    answers = answers.filter { $0.ask != ask } + [ImportAnswer(ask: ask, choice: choice)]
    await load()
  }

  public func load() async {
    let answers = answers
    looked = await read { try $0.fileLook(path: $1, answers: answers, now: $2) }
    if looked == nil { drop() }
  }

  /// Takes in what was looked at. Whatever comes of it, the file was read.
  public func take() async {
    let answers = answers
    took = await read { try $0.fileTake(path: $1, answers: answers, now: $2) }
    drop()
  }

  public func leave() {
    drop()
    (problem, took) = ("", nil)
  }

  private func read(
    _ work: @escaping @Sendable (LatteaApp, String, Moment) throws -> TakeInStep
  ) async -> ImportView? {
    guard let path = copy?.path else { return nil }
    (problem, took) = ("", nil)
    switch await ask({ try work($0, path, $1) }) {
    case .seen(let seen): return seen
    case .problem(let text): problem = text
    case nil: break
    }
    return nil
  }

  private func drop() {
    if let copy { shell.services.passing.remove(copy) }
    (copy, looked, answers) = (nil, nil, [])
  }
}
