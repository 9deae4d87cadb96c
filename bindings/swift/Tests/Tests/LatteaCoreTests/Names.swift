// How stories name values: the snake case of a variant, a time with its offset.

import Foundation
import LatteaCore

/// A story that can't be read: a defect of the story or of this runner, never of the core.
struct StoryError: Error, CustomStringConvertible {
  let description: String
}

/// The name of a variant: an underscore before each capital, all small; nothing of what it holds.
func snake(_ value: Any) -> String {
  var name = ""
  for letter in "\(value)".prefix(while: { $0.isLetter || $0.isNumber }) {
    if letter.isUppercase && !name.isEmpty { name += "_" }
    name += letter.lowercased()
  }
  return name
}

/// The value of this name.
func named<Value: CaseIterable>(_: Value.Type, _ name: String) throws -> Value {
  guard let value = Value.allCases.first(where: { snake($0) == name }) else {
    throw StoryError(description: "no \(Value.self) is called \(name)")
  }
  return value
}

/// The number of this text.
func number<Value: LosslessStringConvertible>(_: Value.Type, _ text: String) throws -> Value {
  guard let value = Value(text) else { throw StoryError(description: "\(text) is no \(Value.self)") }
  return value
}

/// What stands before and after the first `separator`; nothing when there is none.
func cut(_ text: String, _ separator: String) -> (before: String, after: String)? {
  guard let found = text.range(of: separator, options: .literal) else { return nil }
  return (String(text[..<found.lowerBound]), String(text[found.upperBound...]))
}

extension Moment {
  /// `2026-05-03T10:10:00+01:00`.
  init(story text: String) throws {
    guard let instant = try? Date(text, strategy: .iso8601) else {
      throw StoryError(description: "\(text) is no time")
    }
    // The last six characters are the offset.
    let (sign, offset) = (text.suffix(6).prefix(1), text.suffix(5))
    let minutes = try number(Int16.self, String(offset.prefix(2))) * 60 + number(Int16.self, String(offset.suffix(2)))
    self.init(instant: instant, offsetMin: sign == "-" ? -minutes : minutes)
  }

  /// `EPOCH_MS OFFSET_MIN`.
  var shown: String {
    "\(Int64((instant.timeIntervalSince1970 * 1_000).rounded())) \(offsetMin)"
  }
}

extension LatteaError {
  var name: String {
    switch self {
    case .Locked: "locked"
    case .KeyLost: "key_lost"
    case .JournalDamaged: "journal_damaged"
    case .StorageFull: "storage_full"
    case .Stale: "stale"
    case .InUse: "in_use"
    case .Internal: "internal"
    }
  }
}
