// Plays a story step by step on the object that a shell holds, and writes its transcript.

import Foundation
import LatteaCore

/// The transcript of a story.
func play(_ steps: [String]) throws -> String {
  var player = Player(folder: try Folder())
  for step in steps {
    player.out.step(step)
    let (verb, rest) = cut(step, " ") ?? (step, "")
    do {
      try player.step(verb, rest)
    } catch let error as LatteaError {
      player.out.error(error)
    }
    for change in player.ear.told() { player.out.line("changed", snake(change)) }
  }
  return player.out.text
}

private struct Player {
  let folder: Folder
  let vault = MemoryVault()
  let ear = Ear()
  /// The story's app, between `open` and `close`.
  var opened: LatteaApp?
  var now = Moment(instant: Date(timeIntervalSince1970: 0), offsetMin: 0)
  var says: [String: String] = [:]
  var question: CheckView?
  var last: EntryId?
  var older: Cursor?
  var out = Transcript()

  init(folder: Folder) { self.folder = folder }

  mutating func step(_ verb: String, _ rest: String) throws {
    switch verb {
    case "now": now = try Moment(story: rest)
    case "wait": now.instant += try number(TimeInterval.self, rest)
    case "vault": vault.become(try named(MemoryVault.Mood.self, rest))
    case "open": opened = try open()
    case "open_again": _ = try open()
    case "close": opened = nil
    case "without_journal":
      opened = try LatteaApp.withoutJournal(config: folder.config, because: named(NoJournal.self, rest), now: now)
    case "damage": try Data(count: 4096).write(to: URL(fileURLWithPath: folder.journal))
    case "panic": try app().selfTestPanic(now: now)
    case "storage_full": try app().selfTestStorageFull(now: now)
    case "today": out.today(try app().today(now: now))
    case "say": try say(rest)
    case "forget": says = [:]
    case "check": try check(app().checkStart(now: now), aloud: true)
    case "check_quietly": try check(app().checkStart(now: now), aloud: false)
    case "more_quietly": try check(app().checkMore(now: now), aloud: false)
    case "ask": shown(try app().checkStart(now: now))
    case "answer": try shown(app().checkAnswer(answer: answer(standing(), says: says), now: now))
    case "again": shown(try app().checkView(now: now))
    case "back": shown(try app().checkBack(now: now))
    case "change": shown(try app().checkChange(field: rest, now: now))
    case "device": shown(try app().checkDevice(now: now))
    case "leave": shown(try app().checkLeave(now: now))
    case "more": shown(try app().checkMore(now: now))
    case "has_more": out.line("has_more", out.yes(try app().checkHasMore(now: now)))
    case "result": out.result(try app().result(now: now))
    case "massage": out.choices(try app().massageChoices(now: now))
    case "start": try start(rest)
    case "start_after_feed": try startAfterFeed(rest)
    case "expressed": out.massage(try app().massageExpressed(typed: rest, now: now))
    case "plan": out.plan(try app().coursePlan(now: now))
    case "reminders": out.reminders(try app().reminders(horizonH: number(UInt32.self, rest), now: now))
    case "open_reminder": try openReminder(rest)
    case "put_off": try putOff(rest)
    case "event": out.massage(try app().massageEvent(event: event(rest), now: now))
    case "running": out.line("running", out.yes(try app().massageRunning()))
    case "journal": try journal(from: nil, rest)
    case "older": try journal(from: older, rest)
    case "hidden": out.line("lock_at", try app().hidden(now: now)?.shown ?? "")
    case "shown": out.line("locked", try app().shown(now: now) ? "yes" : "no")
    case "babies", "baby_add", "baby_remove", "baby_name", "quick", "quick_nappy", "feed", "feed_end":
      try babies(verb, rest)
    case "log": try log(Typed(rest))
    case "edit": try edit(Typed(rest))
    case "form_keep", "form_kept", "form_save", "form_drop": try form(verb, rest)
    case "delete": out.line("said", try app().delete(id: lastLogged(), now: now))
    case "undo": out.row("row", try app().undoDelete(id: lastLogged(), now: now))
    case "export": out.line("bytes", "\(try app().export(now: now).count)")
    case "files", "write_file", "file", "look_file", "take_file": try files(verb, rest)
    case "summary": try summary(rest)
    case "summary_bytes": try summaryBytes(rest)
    case "leave_app": try app().leave(now: now)
    case "trend": out.trend(try app().trend(days: number(UInt32.self, rest), now: now))
    case "help": out.help(try app().help())
    case "help_without_journal":
      out.help(try helpWithoutJournal(language: nil, country: rest.isEmpty ? nil : rest))
    case "bin": out.bin(try app().bin(now: now))
    case "find": out.found(try app().learnFind(text: rest))
    case "learn": out.learn(try app().learn())
    case "card": out.card(try app().card(id: rest))
    case "settings": out.settings(try app().settings(now: now))
    case "choose": try choose(rest)
    case "own_number": try ownNumber(rest)
    default: throw StoryError(description: "no step is called \(verb)")
    }
  }

  private func open() throws -> LatteaApp {
    try LatteaApp.open(config: folder.config, vault: vault, listener: ear, now: now)
  }

  private func app() throws -> LatteaApp { try there(opened, "an app") }

  private func standing() throws -> CheckView { try there(question, "a question") }

  private func lastLogged() throws -> EntryId { try there(last, "an entry") }

  private func there<Value>(_ value: Value?, _ name: String) throws -> Value {
    guard let value else { throw StoryError(description: "the story has no \(name) yet") }
    return value
  }

  private func pair(_ text: String, _ separator: String) throws -> (before: String, after: String) {
    try there(cut(text, separator), "two sides of '\(separator)'")
  }

  private mutating func say(_ rest: String) throws {
    let (field, value) = try pair(rest, "=")
    says[field] = value
  }

  /// A whole check, answered as was said; every screen is shown, or the result alone.
  private mutating func check(_ first: CheckStep, aloud: Bool) throws {
    var step = first
    while case .ask(let view) = step {
      if aloud { out.check(step) }
      step = try app().checkAnswer(answer: answer(view, says: says), now: now)
    }
    out.check(step)
  }

  private mutating func shown(_ step: CheckStep) {
    out.check(step)
    switch step {
    case .ask(let view): question = view
    case .done: question = nil
    case .problem: break
    }
  }

  private mutating func start(_ rest: String) throws {
    let (technique, side) = try pair(rest, " ")
    out.started(try app().massageStart(technique: technique, side: named(Side.self, side), now: now))
  }

  private mutating func startAfterFeed(_ rest: String) throws {
    let (technique, side) = try pair(rest, " ")
    out.started(try app().massageStartAfterFeed(technique: technique, side: named(Side.self, side), now: now))
  }

  /// The id of the reminder with this number among those of the next week.
  private func reminder(_ text: String) throws -> String {
    let all = try app().reminders(horizonH: 168, now: now).reminders
    return all[try number(Int.self, text) - 1].id
  }

  private mutating func openReminder(_ rest: String) throws {
    let opened = try app().openReminder(id: reminder(rest), now: now)
    out.line("opened", snake(opened.route), opened.about)
  }

  private mutating func putOff(_ rest: String) throws {
    let (which, way) = try pair(rest, " ")
    out.line("said", try app().putOff(id: reminder(which), way: way, now: now))
  }

  private mutating func journal(from: Cursor?, _ names: String) throws {
    let kinds = try words(names).map { try named(Kind.self, $0) }
    let view = try app().journalPage(older: from, kinds: kinds, now: now)
    older = view.older
    out.journal(view)
  }

  private mutating func babies(_ verb: String, _ rest: String) throws {
    let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
    switch verb {
    case "baby_add": out.babies(try app().babyAdd(now: now))
    case "baby_remove": out.babies(try app().babyRemove(now: now))
    case "baby_name":
      out.named(try app().babyName(baby: words[0], nickname: words.count > 1 ? words[1] : "", now: now))
    case "quick":
      let row = try app().babies(now: now).quick[try number(Int.self, words[0]) - 1]
      logged(try app().log(form: row.cells[try number(Int.self, words[1]) - 1].form, at: nil, now: now))
    case "quick_nappy":
      let row = try app().babies(now: now).quick[try number(Int.self, words[0]) - 1]
      logged(try app().log(form: row.nappies[try number(Int.self, words[1]) - 1].form, at: nil, now: now))
    case "feed":
      let baby = words.count > 1 ? words[1] : nil
      out.feed(try app().feedStart(side: try named(Side.self, words[0]), baby: baby, now: now))
    case "feed_end": logged(.saved(try app().feedEnd(now: now)))
    default: out.babies(try app().babies(now: now))
    }
  }

  private mutating func log(_ typed: Typed) throws {
    logged(try app().log(form: typed.form(), at: typed.at(), now: now))
  }

  private mutating func edit(_ typed: Typed) throws {
    let noted = try app().noted(id: lastLogged())
    out.noted(noted)
    logged(try app().edit(id: noted.id, form: typed.form(), at: typed.at() ?? noted.at, now: now))
  }

  private mutating func form(_ verb: String, _ rest: String) throws {
    let typed = Typed(rest)
    let of = FormOf.new(kind: try named(Kind.self, cut(rest, " | ")?.before ?? rest))
    switch verb {
    case "form_keep": try app().formKeep(of: of, form: typed.form(), now: now)
    case "form_kept": out.line("kept", try app().formKept(of: of, now: now).map { snake($0) } ?? "")
    case "form_save":
      let kept = try there(try app().formKept(of: of, now: now), "a kept form")
      logged(try app().log(form: kept, at: nil, now: now))
    default: try app().formDrop(of: of, now: now)
    }
  }

  private mutating func logged(_ step: LogStep) {
    if case .saved(let logged) = step { last = logged.row.id }
    out.log(step)
  }

  private mutating func files(_ verb: String, _ rest: String) throws {
    let file = folder.file
    switch verb {
    case "files": out.files(try app().files(now: now))
    case "write_file":
      out.line("name", try app().fileName(out: fileOut(rest), now: now))
      out.file(try app().fileWrite(out: fileOut(rest), path: file, now: now))
    case "file":
      let lines = rest.replacingOccurrences(of: " | ", with: "\n").replacingOccurrences(of: "'", with: "\"")
      try Data(lines.utf8).write(to: URL(fileURLWithPath: file))
    case "look_file": out.takeIn(try app().fileLook(path: file, answers: importAnswers(rest), now: now))
    default: out.takeIn(try app().fileTake(path: file, answers: importAnswers(rest), now: now))
    }
  }

  private mutating func summary(_ rest: String) throws {
    let usual = try app().summary(request: nil, now: now)
    let added = try words(rest).map { try named(SectionId.self, $0) }
    var request = usual.request
    request.sections = usual.view.sections.filter(\.on).map(\.id) + added
    out.summary(try app().summary(request: request, now: now))
  }

  private mutating func summaryBytes(_ form: String) throws {
    let request = try app().summary(request: nil, now: now).request
    let bytes = try app().summaryBytes(request: request, form: named(SummaryForm.self, form), now: now)
    out.line("bytes", "\(bytes.count)")
  }

  private mutating func choose(_ rest: String) throws {
    var chosen = words(rest)
    let setting = try named(SettingKey.self, chosen.removeFirst())
    out.setting(try app().choose(setting: setting, chosen: chosen, now: now))
  }

  private mutating func ownNumber(_ rest: String) throws {
    let (label, number) = try pair(rest, "=")
    try app().setOwnNumbers(numbers: [OwnNumber(label: label, number: number)], now: now)
  }

  private func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
