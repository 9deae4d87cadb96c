// Today as a Swift app without our core would build it: the same rows from an unencrypted database, the same view.
//
// It is given every advantage: sentences are constants, and what the stored answers mean today is not worked out again
// from the rules, as our core does on each call; it believes the result that was stored.

import Shown

struct PlainToday {
  let rows: Database
  let nowMs: Int64
  let offset: Int64

  func today() throws -> Today {
    // Settings and babies choose the words: language, unit, form and names.
    for key in ["language", "temperature_unit", "who", "country"] { _ = try rows.setting(key) }
    _ = try rows.babies()
    let check = try rows.last("check").flatMap(rows.check)
    let near = try rows.checksNear(nowMs)
    let felt = near.contains { $0.answers.contains { $0.finding == "felt_fever" && $0.value == "yes" } }
    let fever = try rows.feverMeasured(nowMs) || felt
    let held = try rows.lastTier(nowMs).map(needsClinician) == true || near.contains { needsClinician($0.tier) }
    let resting = try ["left", "right"].map(rests).contains(true)
    let latest = try Self.shown.compactMap { kind, label in try rows.last(kind).map { try self.latest(label, $0) } }
    let massage = fever || held || resting ? nil : try check.flatMap(massage)
    let contacted = try check.map { check in try rows.last("contact").map { $0.atMs >= check.head.atMs } ?? false }
    let asks = check.map { needsClinician($0.tier) } == true && contacted == false
    return Today(
      notices: [],
      status: check.map { status($0, allowed: massage != nil) },
      empty: "Start with a check, or note a feed. Nothing is required.",
      followUps: asks ? ["Did you reach someone?"] : [],
      latest: latest,
      check: "Start a check",
      massage: massage,
      rules: "Rules 2.0.0-draft. Not yet reviewed by a clinician: these rules are a draft.")
  }

  private func needsClinician(_ tier: String) -> Bool { ["within_24h", "same_day", "emergency_now"].contains(tier) }

  /// Whether a side has had enough today, or was harmed.
  private func rests(_ side: String) throws -> Bool {
    let midnight = day(nowMs, offset) * 24 * hourMs - offset * 60_000
    let sessions = try rows.sessions(side, min(nowMs - 48 * hourMs, midnight), nowMs + 24 * hourMs)
    let today = sessions.filter { ($0.endedMs ?? 0) >= midnight && $0.strokedS > 0 }
    let strokedS = today.reduce(0) { $0 + $1.strokedS }
    return sessions.contains(where: \.harm) || today.count >= 3 || strokedS >= 900
  }

  private func status(_ check: Check, allowed: Bool) -> Status {
    let tier = check.tier == "massage_ok" && !allowed ? "self_care_no_massage" : check.tier
    let checked = "Checked \(time(check.head.atMs, check.head.atOffset)) (\(ago(check.head.atMs)))"
    return Status(
      person: level(tier), baby: check.infantTier.map(level), babyFirst: false, checked: checked, recheck: "",
      changed: nil)
  }

  /// The two levels that the benchmark's journal comes to.
  private func level(_ tier: String) -> Level {
    switch tier {
    case "massage_ok":
      Level(
        tier: "massageOk", word: "Care at home, light touch possible",
        sentence: "Care at home. A light touch is possible, if you want it. You don't have to.")
    case "self_care_no_massage":
      Level(
        tier: "selfCareNoMassage", word: "Care at home, no massage",
        sentence: "Care at home. No massage for now. If anything changes, do a new check.")
    default: Level(tier: tier, word: "", sentence: "")
    }
  }

  /// Until when a light touch is possible, when nothing since the check has closed it.
  private func massage(_ check: Check) throws -> String? {
    guard let until = check.expiresMs, until > nowMs else { return nil }
    let since = try rows.between(check.head.atMs - 24 * hourMs, nowMs + 1)
    let noted = since.filter { $0.kind == "symptom" || $0.kind == "medicine" }
    for head in noted { _ = try head.kind == "symptom" ? rows.symptom(head) : rows.medicine(head) }
    let deleted = try rows.bin(nowMs).contains { $0.kind == "check" }
    if deleted || noted.contains(where: { $0.createdMs > check.head.createdMs }) { return nil }
    let sessions = try rows.between(check.head.atMs, nowMs + 1).filter { $0.kind == "session" }.compactMap(rows.session)
    let allowed = check.left == "light_only" || check.right == "light_only"
    if !allowed || sessions.contains(where: { $0.check == check.head.id }) { return nil }
    return "Gentle massage, possible until \(time(until, check.expiresOffset))"
  }

  private static let shown = [
    ("feed", "Last feed"), ("expression", "Last pumped"), ("temperature", "Last temperature"),
    ("symptom", "Last breast note"), ("session", "Last massage"), ("contact", "Last talk"),
  ]

  private func latest(_ label: String, _ head: Head) throws -> Latest {
    let parts = try rows.detail(head).joined(separator: ", ")
    return Latest(label: label, value: parts, when: time(head.atMs, head.atOffset), ago: ago(head.atMs))
  }

  private func time(_ atMs: Int64, _ atOffset: Int64) -> String {
    let minutes = floored(atMs + atOffset * 60_000, by: 60_000)
    let (hour, minute) = (minutes / 60 % 24, minutes % 60)
    let clock = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    switch day(atMs, atOffset) - day(nowMs, offset) {
    case 0: return clock
    case -1: return "\(clock) yesterday"
    case 1: return "\(clock) tomorrow"
    case let days: return "\(clock), \(-days) days ago"
    }
  }

  private func ago(_ thenMs: Int64) -> String {
    func counted(_ count: Int64, _ unit: String) -> String { count == 1 ? "1 \(unit) ago" : "\(count) \(unit)s ago" }
    let minutes = max(nowMs - thenMs, 0) / 60_000
    switch minutes {
    case 0: return "just now"
    case 1..<60: return counted(minutes, "minute")
    case 60..<2_880: return counted(minutes / 60, "hour")
    default: return counted(minutes / 1_440, "day")
    }
  }

  /// Days since 1970 where the person is.
  private func day(_ ms: Int64, _ offset: Int64) -> Int64 { floored(ms + offset * 60_000, by: 24 * hourMs) }

  private func floored(_ number: Int64, by: Int64) -> Int64 {
    number.quotientAndRemainder(dividingBy: by).remainder < 0 ? number / by - 1 : number / by
  }
}
