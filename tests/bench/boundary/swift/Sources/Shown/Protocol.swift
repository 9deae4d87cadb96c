// How Compare asks a program: `PROGRAM serve FOLDER NOW` answers each line of a number with that many times, in
// nanoseconds, of one Today each; `PROGRAM cold FOLDER NOW STARTED` does it once and tells how long each part took.

import Dispatch
import Foundation

/// Nanoseconds of a clock that all processes share.
public func nanoseconds() -> UInt64 { DispatchTime.now().uptimeNanoseconds }

/// Runs a program that opens `Journal` and shows `today` of it. The first line of `serve` is what it shows.
public func run<Journal, View>(
  open: (_ folder: String, _ now: String) throws -> Journal, today: (Journal) throws -> View, shown: (View) -> Today
) throws {
  let began = nanoseconds()
  let arguments = CommandLine.arguments
  guard arguments.count >= 4 else {
    FileHandle.standardError.write(Data("usage: serve FOLDER NOW, or cold FOLDER NOW STARTED\n".utf8))
    exit(2)
  }
  let journal = try open(arguments[2], arguments[3])
  let opened = nanoseconds()
  let first = try today(journal)
  let seen = nanoseconds()
  if arguments[1] == "cold" {
    let started = UInt64(arguments[4]) ?? began
    print(began - started, opened - began, seen - opened)
    return
  }
  print("\(shown(first))")
  fflush(nil)
  while let line = readLine(), let count = Int(line) {
    var times: [UInt64] = []
    times.reserveCapacity(count)
    for _ in 0..<count {
      let before = nanoseconds()
      let view = try today(journal)
      times.append(nanoseconds() - before)
      withExtendedLifetime(view) {}
    }
    print(times.map(String.init).joined(separator: " "))
    fflush(nil)
  }
}
