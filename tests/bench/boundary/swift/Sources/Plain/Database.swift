// SQLite through its C API, as a careful Swift app would use it: every statement is prepared once.

import CSQLite

struct DatabaseError: Error, CustomStringConvertible {
  let description: String
}

enum Value {
  case number(Int64)
  case text(String)
  case bytes([UInt8])
}

/// The row that a statement stands on.
struct Row {
  fileprivate let statement: OpaquePointer

  func number(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

  func maybe(_ column: Int32) -> Int64? {
    sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : number(column)
  }

  func flag(_ column: Int32) -> Bool { number(column) != 0 }

  func text(_ column: Int32) -> String { maybeText(column) ?? "" }

  func maybeText(_ column: Int32) -> String? { sqlite3_column_text(statement, column).map { String(cString: $0) } }

  func bytes(_ column: Int32) -> [UInt8] {
    let count = Int(sqlite3_column_bytes(statement, column))
    guard let start = sqlite3_column_blob(statement, column) else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }
}

final class Database {
  private var handle: OpaquePointer?
  private var prepared: [String: OpaquePointer] = [:]

  init(_ path: String) throws {
    try check(sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil))
  }

  func all<Read>(_ query: String, _ values: Value..., read: (Row) throws -> Read) throws -> [Read] {
    let statement = try statement(query)
    defer { sqlite3_reset(statement) }
    for (index, value) in values.enumerated() { try bind(statement, Int32(index + 1), value) }
    var rows: [Read] = []
    while true {
      let step = sqlite3_step(statement)
      guard step == SQLITE_ROW else {
        try check(step)
        return rows
      }
      rows.append(try read(Row(statement: statement)))
    }
  }

  private func statement(_ query: String) throws -> OpaquePointer {
    if let there = prepared[query] { return there }
    var made: OpaquePointer?
    try check(sqlite3_prepare_v3(handle, query, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &made, nil))
    guard let made else { throw DatabaseError(description: "no statement: \(query)") }
    prepared[query] = made
    return made
  }

  private func bind(_ statement: OpaquePointer, _ index: Int32, _ value: Value) throws {
    /// SQLite copies the bytes.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value {
    case .number(let number): try check(sqlite3_bind_int64(statement, index, number))
    case .text(let text): try check(sqlite3_bind_text(statement, index, text, -1, copied))
    case .bytes(let bytes): try check(sqlite3_bind_blob(statement, index, bytes, Int32(bytes.count), copied))
    }
  }

  private func check(_ result: Int32) throws {
    guard result == SQLITE_OK || result == SQLITE_DONE else {
      throw DatabaseError(description: "SQLite says \(result)")
    }
  }

  deinit {
    for statement in prepared.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }
}
