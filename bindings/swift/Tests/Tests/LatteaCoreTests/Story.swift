// The stories of tests/scenarios; README.md there says how they are written. Every language plays the same files and has to
// come to the same transcript, byte for byte.

import Foundation

/// One file of tests/scenarios.
struct Story: CustomStringConvertible, Sendable {
  let file: URL

  var description: String { file.deletingPathExtension().lastPathComponent }

  /// The quoted lines of the file, in order.
  func steps() throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.components(separatedBy: "\n").compactMap { line in
      let line = line.trimmingCharacters(in: .whitespaces)
      guard line.hasPrefix("\""), let last = line.lastIndex(of: "\"") else { return nil }
      return String(line[line.index(after: line.startIndex)..<last])
    }
  }

  /// Where `told` leaves the transcript, in words; nothing when it is the same.
  func difference(from told: String) throws -> String? {
    // As bytes: two Swift strings are equal also when only their letters are.
    let told = Data(told.utf8)
    let golden = try Data(contentsOf: file.deletingPathExtension().appendingPathExtension("transcript.txt"))
    guard told != golden else { return nil }
    let (ours, theirs) = (lines(told), lines(golden))
    let at = (0..<max(ours.count, theirs.count)).first { ours.at($0) != theirs.at($0) } ?? 0
    return "line \(at + 1)\n  expected \(shown(theirs.at(at)))\n  told     \(shown(ours.at(at)))"
  }

  static func all() throws -> [Story] {
    let files = FileManager.default
    var root = URL(fileURLWithPath: #filePath)
    while root.path != "/", !files.fileExists(atPath: root.appendingPathComponent("tests/scenarios").path) {
      root.deleteLastPathComponent()
    }
    let folder = root.appendingPathComponent("tests/scenarios")
    let stories = try files.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "toml" }
    return stories.sorted { $0.path < $1.path }.map(Story.init)
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
