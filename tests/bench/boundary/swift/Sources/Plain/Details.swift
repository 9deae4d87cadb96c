// What was noted, in the words of a list.

extension Database {
  func detail(_ head: Head) throws -> [String] {
    switch head.kind {
    case "feed": try feed(head)
    case "expression": try expression(head)
    case "temperature": try temperature(head)
    case "symptom": try symptom(head)
    case "session": try session(head).map(words) ?? []
    default: try contact(head)
    }
  }

  private func feed(_ head: Head) throws -> [String] {
    let supplement = try one("SELECT baby, supplement FROM feed WHERE entry = ?", head) {
      $0.flag(1) ? ["extra milk"] : []
    }
    let parts = try all(
      "SELECT side, minutes, bottle_ml FROM feed_part WHERE entry = ? ORDER BY seq", .number(head.pk)
    ) { row in
      guard let side = row.maybeText(0) else { return row.maybe(2).map { "bottle \($0) ml" } ?? "bottle" }
      return row.maybe(1).map { "\(side) \($0) minutes" } ?? side
    }
    return parts + supplement
  }

  private func expression(_ head: Head) throws -> [String] {
    try one("SELECT left_ml, right_ml, way FROM expression WHERE entry = ?", head) { row in
      [row.maybe(0).map { "left \($0) ml" }, row.maybe(1).map { "right \($0) ml" }, "by \(row.text(2))"].compactMap(
        \.self)
    }
  }

  private func temperature(_ head: Head) throws -> [String] {
    try one("SELECT tenths, site, after_antipyretic FROM temperature WHERE entry = ?", head) { row in
      let tenths = row.number(0)
      let reading = "\(tenths / 10).\(tenths % 10) °C"
      return row.maybeText(1) == "ear" ? [reading, "In the ear"] : [reading]
    }
  }

  func symptom(_ head: Head) throws -> [String] {
    try one("SELECT side, quadrant, pain, hot, hard, lump, colour, size_mm FROM symptom WHERE entry = ?", head) { row in
      var words = ["\(row.text(0)) breast"]
      if let quadrant = row.maybeText(1) { words.append(String(quadrant.map { $0 == "_" ? " " : $0 })) }
      if let pain = row.maybe(2) { words.append("pain \(pain) of 10") }
      if row.flag(3) { words.append("hot") }
      if row.flag(4) { words.append("hard") }
      if row.flag(5) { words.append("a lump") }
      if row.flag(6) { words.append("a change of colour") }
      if let size = row.maybe(7) { words.append("\(size) mm") }
      return words
    }
  }

  func medicine(_ head: Head) throws -> [String] {
    try one("SELECT name, is_antipyretic, is_antibiotic FROM medicine WHERE entry = ?", head) { [$0.text(0)] }
  }

  private func contact(_ head: Head) throws -> [String] {
    try one("SELECT who, channel, said FROM contact WHERE entry = ?", head) { [$0.text(0), $0.text(2)] }
  }

  private func words(_ session: Session) -> [String] {
    var words: [String] = []
    if session.technique == "M01" { words.append("A slow lift in the palm, before a feed") }
    words += ["\(session.side) breast", "\((session.strokedS + 59) / 60) minutes"]
    if let before = session.painBefore, let after = session.painAfter { words.append("pain \(before) → \(after)") }
    if session.outcome == "completed" { words.append("to the end") }
    return words
  }

  private func one(_ query: String, _ head: Head, read: (Row) -> [String]) throws -> [String] {
    try all(query, .number(head.pk), read: read).first ?? []
  }
}
