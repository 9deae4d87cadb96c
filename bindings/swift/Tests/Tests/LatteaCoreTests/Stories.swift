// The stories of tests/scenarios, played through the boundary; README.md there says how they are written. Every language
// plays the same files and has to come to the same transcript, byte for byte.

import Foundation
import LatteaCore
import Testing

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

  func golden() throws -> Data {
    try Data(contentsOf: file.deletingPathExtension().appendingPathExtension("transcript.txt"))
  }

  static func all() throws -> [Story] {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 1...6 { root.deleteLastPathComponent() }
    let folder = root.appendingPathComponent("tests/scenarios")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    let stories = files.filter { $0.pathExtension == "toml" }
    return stories.sorted { $0.path < $1.path }.map(Story.init)
  }
}

@Suite struct Stories {
  @Test(arguments: try Story.all()) func readsAsItsTranscript(_ story: Story) throws {
    // As bytes: two Swift strings are equal also when only their letters are.
    let told = Data(try play(story.steps()).utf8)
    let golden = try story.golden()
    guard told != golden else { return }
    let (ours, theirs) = (lines(told), lines(golden))
    let at = (0..<max(ours.count, theirs.count)).first { ours.at($0) != theirs.at($0) } ?? 0
    Issue.record("line \(at + 1)\n  expected \(shown(theirs.at(at)))\n  told     \(shown(ours.at(at)))")
  }

  @Test func thereAreSevenOrMore() throws {
    let stories = try Story.all()
    #expect(stories.count >= 7)
    for story in stories { #expect(try !story.steps().isEmpty, "\(story.file.lastPathComponent)") }
  }

  private func lines(_ bytes: Data) -> [Data] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  private func shown(_ line: Data?) -> String {
    line.map { String(decoding: $0, as: UTF8.self) } ?? "nothing"
  }
}

extension Array {
  fileprivate func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
