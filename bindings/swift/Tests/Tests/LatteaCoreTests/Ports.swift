// What a shell gives, as the tests need it, besides a vault: a listener that remembers, a folder.

import Foundation
import LatteaCore
import Synchronization

/// Remembers what it was told; then does what the test wants.
final class Ear: ChangeListener {
  private let heard = Mutex<[Change]>([])
  private let then: @Sendable () throws -> Void

  init(then: @escaping @Sendable () throws -> Void = {}) { self.then = then }

  func changed(what: Change) throws {
    heard.withLock { $0.append(what) }
    try then()
  }

  /// What it was told since it was asked last.
  func told() -> [Change] {
    heard.withLock { heard in
      defer { heard = [] }
      return heard
    }
  }
}

/// An empty folder that goes with the test.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("lattea-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  var journal: String { path + "/lattea.db" }

  /// The file of a story that goes out and comes in.
  var file: String { path + "/story.file" }

  var config: Config { Config(journal: journal, language: nil, country: "GB", seed: 1) }

  func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path) }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

extension Folder {
  func open(vault: MemoryVault = MemoryVault(), listener: Ear? = nil) throws -> LatteaApp {
    try LatteaApp.open(config: config, vault: vault, listener: listener, now: now)
  }
}

/// 3 May 2026, 10:10 in London.
let now = Moment(instant: Date(timeIntervalSince1970: 1_777_799_400), offsetMin: 60)

/// Keeps a note; its row.
@discardableResult func keep(_ text: String, in app: LatteaApp, at: Moment? = nil) throws -> RowView {
  switch try app.log(form: .note(text: text), at: at, now: now) {
  case .saved(let logged): return logged.row
  case .problem(let problems): throw StoryError(description: "the note was not kept: \(problems)")
  }
}

/// The name of the public error that `work` ends with, with its code when it has one: `locked`, `internal 102`.
func failure(_ work: () throws -> Void) -> String {
  do {
    try work()
    return "none"
  } catch LatteaError.Internal(let code, _, _) {
    return "internal \(code)"
  } catch let error as LatteaError {
    return error.name
  } catch {
    return "not a public error: \(type(of: error))"
  }
}
