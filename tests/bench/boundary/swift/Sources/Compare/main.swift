// `Compare FOLDER NOW`: Today of the journal in FOLDER (see bench_journal), over and over, by both programs in turns; then
// both in cold processes. One line a figure, its fields apart by tabs: `swift`, what, ours, the peer's, ours through the
// peer's, the goal. Ends with 1 when the two don't show the same.

import Foundation
import Shown

let warmUp = 1_000
let (batches, calls) = (60, 5)
let coldRuns = 15

/// A program that serves.
final class Server {
  private let process = Process()
  private let (input, output) = (Pipe(), Pipe())
  private var pending = Data()

  init(_ program: String, _ folder: String, _ now: String) throws {
    process.executableURL = beside(program)
    process.arguments = ["serve", folder, now]
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
  }

  func line() -> String {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: pending[..<end], as: UTF8.self)
        pending = Data(pending[pending.index(after: end)...])
        return line
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { stop("a program ended before it answered") }
      pending.append(more)
    }
  }

  /// Nanoseconds of `count` calls.
  func times(_ count: Int) -> [Double] {
    input.fileHandleForWriting.write(Data("\(count)\n".utf8))
    return line().split(separator: " ").compactMap { Double($0) }
  }

  deinit { input.fileHandleForWriting.closeFile() }
}

func beside(_ program: String) -> URL {
  URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(program)
}

func stop(_ text: String) -> Never {
  FileHandle.standardError.write(Data("Compare: \(text)\n".utf8))
  exit(1)
}

/// Nanoseconds of each part of one cold process: until it begins, the opening, the first Today.
func cold(_ program: String, _ folder: String, _ now: String) throws -> [Double] {
  let (process, output) = (Process(), Pipe())
  process.executableURL = beside(program)
  process.standardOutput = output
  process.arguments = ["cold", folder, now, "\(nanoseconds())"]
  try process.run()
  let line = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  let parts = line.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
  if parts.count != 3 { stop("a cold process failed") }
  return parts
}

func quantile(_ times: [Double], _ part: Double) -> Double { times.sorted()[Int(Double(times.count) * part)] }

func figure(_ what: String, _ ours: Double, _ theirs: Double, per unit: Double, goal: String) {
  let numbers = [ours / unit, theirs / unit].map { String(format: "%.1f", $0) }
  print(["swift", what, numbers[0], numbers[1], String(format: "%.2f", ours / theirs), goal].joined(separator: "\t"))
}

guard CommandLine.arguments.count == 3 else { stop("usage: Compare FOLDER NOW") }
let (folder, now) = (CommandLine.arguments[1], CommandLine.arguments[2])

do {
  let (ours, theirs) = (try Server("Ours", folder, now), try Server("Plain", folder, now))
  let (first, second) = (ours.line(), theirs.line())
  if first != second { stop("the two views differ:\n  ours   \(first)\n  theirs \(second)") }
  _ = (ours.times(warmUp), theirs.times(warmUp))
  var (mine, peers): ([Double], [Double]) = ([], [])
  for _ in 0..<batches {
    mine += ours.times(calls)
    peers += theirs.times(calls)
  }
  figure("Today of five years, warm, median µs", quantile(mine, 0.5), quantile(peers, 0.5), per: 1e3, goal: "≤ 1.00")
  figure("Today of five years, warm, p90 µs", quantile(mine, 0.9), quantile(peers, 0.9), per: 1e3, goal: "-")
}

var (mine, peers): ([[Double]], [[Double]]) = ([], [])
for _ in 0..<coldRuns {
  mine.append(try cold("Ours", folder, now))
  peers.append(try cold("Plain", folder, now))
}
for (part, name) in ["the process starts and its library loads", "the journal opens", "the first Today"].enumerated() {
  let (one, other) = (mine.map { $0[part] }, peers.map { $0[part] })
  figure("cold: \(name), ms", quantile(one, 0.5), quantile(other, 0.5), per: 1e6, goal: "-")
}
let (all, others) = (mine.map { $0.reduce(0, +) }, peers.map { $0.reduce(0, +) })
figure("cold: all of it, ms", quantile(all, 0.5), quantile(others, 0.5), per: 1e6, goal: "-")
