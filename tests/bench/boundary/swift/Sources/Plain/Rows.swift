// The rows that the core's Today reads, with the same queries.

let hourMs: Int64 = 3_600_000

/// What every entry has.
struct Head {
  let pk: Int64
  let id: [UInt8]
  let kind: String
  let atMs: Int64
  let atOffset: Int64
  let createdMs: Int64

  static let columns = "pk, id, kind, at_ms, at_offset, created_ms, created_offset, edited_ms, edited_offset"

  init(_ row: Row) {
    (pk, id, kind) = (row.number(0), row.bytes(1), row.text(2))
    (atMs, atOffset, createdMs) = (row.number(3), row.number(4), row.number(5))
  }
}

struct Given {
  let place: String
  let finding: String
  let value: String?
  let unknown: String?
  let observedMs: Int64
}

struct Check {
  let head: Head
  let tier: String
  let complete: Bool
  let infantTier: String?
  let left: String
  let right: String
  let expiresMs: Int64?
  let expiresOffset: Int64
  let reviewed: Bool
  let answers: [Given]
  let techniques: [(side: String, id: String)]
  let fired: [(rule: String, place: String, tier: String)]
  let followups: [(rule: String, place: String)]
  let unanswered: [(finding: String, why: String)]
}

struct Session {
  let technique: String
  let side: String
  let check: [UInt8]
  let endedMs: Int64?
  let painBefore: Int64?
  let painAfter: Int64?
  let outcome: String?
  let strokedS: Int64
  let harm: Bool
  let events: [(name: String, value: String?)]
}

extension Database {
  func setting(_ key: String) throws -> String? {
    try all("SELECT value FROM setting WHERE key = ?", .text(key)) { $0.text(0) }.first
  }

  func babies() throws -> [String?] {
    try all("SELECT key, nickname, born FROM baby ORDER BY key") { $0.maybeText(1) }
  }

  func last(_ kind: String) throws -> Head? {
    try all(
      """
      SELECT \(Head.columns) FROM entry WHERE kind = ? AND deleted_ms IS NULL AND (at_ms, id) < (?, ?)
      ORDER BY at_ms DESC, id DESC LIMIT 1
      """, .text(kind), .number(.max), .bytes(Self.top), read: Head.init
    ).first
  }

  private static let top = [UInt8](repeating: 255, count: 16)

  func between(_ fromMs: Int64, _ toMs: Int64) throws -> [Head] {
    try all(
      "SELECT \(Head.columns) FROM entry WHERE deleted_ms IS NULL AND at_ms >= ? AND at_ms < ? ORDER BY at_ms, id",
      .number(fromMs), .number(toMs), read: Head.init)
  }

  func bin(_ nowMs: Int64) throws -> [Head] {
    try all(
      """
      SELECT \(Head.columns) FROM entry WHERE deleted_ms IS NOT NULL AND undo_until_ms >= ?
      ORDER BY deleted_ms DESC, id DESC LIMIT 50
      """, .number(nowMs), read: Head.init)
  }

  func feverMeasured(_ nowMs: Int64) throws -> Bool {
    try all(
      """
      SELECT EXISTS (SELECT 1 FROM entry JOIN temperature ON temperature.entry = entry.pk WHERE kind = 'temperature'
      AND at_ms BETWEEN ? AND ? AND deleted_ms IS NULL AND tenths >= 380)
      """, .number(nowMs - 24 * hourMs), .number(nowMs + 24 * hourMs)
    ) { $0.flag(0) }.contains(true)
  }

  func checksNear(_ nowMs: Int64) throws -> [Check] {
    let heads = try all(
      "SELECT \(Head.columns) FROM entry WHERE kind = 'check' AND at_ms BETWEEN ? AND ?",
      .number(nowMs - 24 * hourMs), .number(nowMs + 24 * hourMs), read: Head.init)
    return try heads.compactMap { head in
      _ = try all("SELECT deleted_ms, deleted_offset FROM entry WHERE pk = ?", .number(head.pk)) { $0.maybe(0) }
      return try check(head)
    }
  }

  func lastTier(_ nowMs: Int64) throws -> String? {
    try all(
      """
      SELECT \(Head.columns), tier, complete AND pack_reviewed, deleted_ms IS NOT NULL FROM entry
      JOIN check_result ON entry = pk WHERE kind = 'check' AND at_ms <= ? ORDER BY at_ms DESC, id DESC
      """, .number(nowMs + 24 * hourMs)
    ) { $0.text(9) }.first
  }

  func check(_ head: Head) throws -> Check? {
    let pk = Value.number(head.pk)
    let answers = try all(
      """
      SELECT place, finding, value, unknown, observed_ms, observed_offset, source FROM check_answer
      WHERE entry = ? ORDER BY seq
      """, pk
    ) {
      Given(
        place: $0.text(0), finding: $0.text(1), value: $0.maybeText(2), unknown: $0.maybeText(3),
        observedMs: $0.number(4))
    }
    let techniques = try all("SELECT side, technique FROM check_technique WHERE entry = ? ORDER BY side, seq", pk) {
      (side: $0.text(0), id: $0.text(1))
    }
    let fired = try all("SELECT rule, place, tier FROM check_fired WHERE entry = ? ORDER BY seq", pk) {
      (rule: $0.text(0), place: $0.text(1), tier: $0.text(2))
    }
    let followups = try all("SELECT rule, place FROM check_followup WHERE entry = ? ORDER BY seq", pk) {
      (rule: $0.text(0), place: $0.text(1))
    }
    let unanswered = try all("SELECT finding, why FROM check_unanswered WHERE entry = ? ORDER BY seq", pk) {
      (finding: $0.text(0), why: $0.text(1))
    }
    return try all(
      """
      SELECT tier, ceiling, complete, infant_tier, permission_left, permission_right, expires_ms, expires_offset,
      followup_level, content_version, pack_reviewed FROM check_result WHERE entry = ?
      """, pk
    ) {
      Check(
        head: head, tier: $0.text(0), complete: $0.flag(2), infantTier: $0.maybeText(3), left: $0.text(4),
        right: $0.text(5), expiresMs: $0.maybe(6), expiresOffset: $0.number(7), reviewed: $0.flag(10),
        answers: answers, techniques: techniques, fired: fired, followups: followups, unanswered: unanswered)
    }.first
  }

  /// The sessions of one side that can still matter: near ones, and before them two whose pain is known.
  func sessions(_ side: String, _ fromMs: Int64, _ toMs: Int64) throws -> [Session] {
    let near = try all(
      """
      SELECT \(Head.columns) FROM session JOIN entry ON entry = pk WHERE kind = 'session' AND side = ?
      AND at_ms BETWEEN ? AND ? ORDER BY at_ms DESC, id DESC
      """, .text(side), .number(fromMs), .number(toMs), read: Head.init
    ).compactMap(session)
    guard near.contains(where: { $0.painBefore != nil && $0.painAfter != nil }) else { return near }
    return try near
      + all(
        """
        SELECT \(Head.columns) FROM session JOIN entry ON entry = pk WHERE side = ? AND pain_before IS NOT NULL
        AND pain_after IS NOT NULL AND started_ms < ? AND at_ms < ? ORDER BY started_ms DESC LIMIT 2
        """, .text(side), .number(fromMs), .number(fromMs), read: Head.init
      ).compactMap(session)
  }

  func session(_ head: Head) throws -> Session? {
    let events = try all(
      "SELECT seq, at_ms, at_offset, name, value FROM session_event WHERE entry = ? ORDER BY seq", .number(head.pk)
    ) { (name: $0.text(3), value: $0.maybeText(4)) }
    return try all(
      """
      SELECT technique, technique_version, content_version, side, check_id, started_ms, started_offset, ended_ms,
      ended_offset, pain_before, pain_after, relief, outcome, stroked_s, harm FROM session WHERE entry = ?
      """, .number(head.pk)
    ) {
      Session(
        technique: $0.text(0), side: $0.text(3), check: $0.bytes(4), endedMs: $0.maybe(7), painBefore: $0.maybe(9),
        painAfter: $0.maybe(10), outcome: $0.maybeText(12), strokedS: $0.number(13), harm: $0.flag(14), events: events)
    }.first
  }
}
