// Today by plain Swift and SQLite, from the unencrypted copy.

import Foundation
import Shown

func open(_ folder: String, _ now: String) throws -> PlainToday {
  let instant = try Date(now, strategy: .iso8601)
  let offset = now.suffix(5).split(separator: ":").compactMap { Int64($0) }
  let minutes = (offset[0] * 60 + offset[1]) * (now.suffix(6).hasPrefix("-") ? -1 : 1)
  let nowMs = Int64((instant.timeIntervalSince1970 * 1_000).rounded())
  return PlainToday(rows: try Database(folder + "/plain.db"), nowMs: nowMs, offset: minutes)
}

try run(open: open, today: { try $0.today() }, shown: { $0 })
