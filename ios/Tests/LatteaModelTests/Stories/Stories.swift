// The stories of tests/scenarios, played through the models of the screens. They have to come to the same transcript as in
// every other language, byte for byte.

import Foundation
import LatteaCore
import Testing

@testable import PhoneForTests

/// One file of tests/scenarios.
struct Story: CustomTestStringConvertible, Sendable {
  let file: URL

  var testDescription: String { file.deletingPathExtension().lastPathComponent }

  /// The quoted lines of the file, in order.
  func steps() throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.components(separatedBy: "\n").compactMap { line in
      let line = line.trimmingCharacters(in: .whitespaces)
      guard line.hasPrefix("\""), let last = line.lastIndex(of: "\"") else { return nil }
      return String(line[line.index(after: line.startIndex)..<last])
    }
  }

  func golden() throws -> String {
    try String(contentsOf: file.deletingPathExtension().appendingPathExtension("transcript.txt"), encoding: .utf8)
  }

  static var repository: URL {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 1...5 { root.deleteLastPathComponent() }
    return root
  }

  static func all() throws -> [Story] {
    let folder = repository.appendingPathComponent("tests/scenarios")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return files.filter { $0.pathExtension == "toml" }.sorted { $0.path < $1.path }.map(Story.init)
  }
}

@Suite @MainActor struct Stories {
  @Test(arguments: try Story.all()) func readsAsItsTranscript(_ story: Story) async throws {
    let told = try await play(story.steps()).components(separatedBy: "\n")
    let golden = try story.golden().components(separatedBy: "\n")
    guard told.map({ Data($0.utf8) }) != golden.map({ Data($0.utf8) }) else { return }
    let at = (0..<max(told.count, golden.count)).first { told.at($0) != golden.at($0) } ?? 0
    Issue.record("line \(at + 1)\n  expected \(golden.at(at) ?? "nothing")\n  told     \(told.at(at) ?? "nothing")")
  }

  @Test func thereAreNineOrMore() throws {
    #expect(try Story.all().count >= 9)
  }
}

extension Array {
  fileprivate func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
