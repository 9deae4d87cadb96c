// One line for each field of a view that a story asks for. The order and the form stand in tests/scenarios/README.md.

import Foundation
import LatteaCore

struct Transcript {
  private(set) var text = ""

  mutating func step(_ step: String) {
    text += "> \(step)\n"
  }

  /// A line, unless all its parts are empty. Several parts are joined by ` | `.
  mutating func line(_ key: String, _ parts: String...) {
    if parts.contains(where: { !$0.isEmpty }) {
      let value = parts.joined(separator: " | ").replacingOccurrences(of: "\n", with: "\\n", options: .literal)
      text += "\(key): \(value)\n"
    }
  }

  mutating func lines(_ key: String, _ values: [String]) {
    for value in values { line(key, value) }
  }

  mutating func error(_ error: LatteaError) {
    switch error {
    case .Internal(let code, let title, let text):
      line("error", "internal", "\(code)", title, text)
    case .Locked(let title, let text), .KeyLost(let title, let text), .JournalDamaged(let title, let text),
      .StorageFull(let title, let text), .Stale(let title, let text), .InUse(let title, let text):
      line("error", error.name, title, text)
    }
  }

  func yes(_ its: Bool) -> String { its ? "yes" : "no" }

  func ids(_ choices: [ChoiceView]) -> String { choices.map(\.id).joined(separator: " ") }

  func keys(_ sources: [SourceView]) -> String { sources.map(\.key).joined(separator: " ") }

  mutating func tier(_ key: String, _ tier: TierView?) {
    if let tier { line(key, snake(tier.tier), tier.word, tier.sentence) }
  }

  mutating func calls(_ key: String, _ calls: [CallView]) {
    for call in calls { line(key, call.label, call.number, call.hours, call.byText ? "text" : "call") }
  }

  mutating func problems(_ problems: [ProblemView]) {
    for problem in problems { line("problem", problem.field, problem.text) }
  }

  mutating func sources(_ sources: [SourceView]) {
    for source in sources { line("source", source.key, source.title, source.from, source.url) }
  }

  mutating func today(_ view: TodayView) {
    for notice in view.notices { line("notice", yes(notice.isProblem), notice.text) }
    if let status = view.status {
      tier("person", status.person)
      tier("baby", status.baby)
      line("baby_first", yes(status.babyFirst))
      line("first", yes(status.first))
      line("checked", status.checked)
      line("recheck", status.recheck)
      line("changed", status.changed ?? "")
    }
    line("empty", view.empty)
    lines("follow_up", view.followUps)
    lines("course", view.course)
    for latest in view.latest { line("latest", latest.label, latest.value, latest.when, latest.ago) }
    line("check", view.check)
    line("massage", view.massage ?? "")
    line("rules", view.rules)
  }

  mutating func help(_ view: HelpView) {
    line("country", view.country)
    calls("call", view.calls)
    calls("own", view.own)
    lines("hint", view.hints)
    line("checked", view.checked)
    line("not_safe", view.notSafe)
  }

  mutating func found(_ cards: [CardRow]) {
    for card in cards { line("found", card.id, card.title, card.grade) }
  }

  mutating func bin(_ view: BinView) {
    line("lead", view.lead)
    for row in view.rows { line("deleted", row.title, row.detail, row.when, row.until) }
  }

  mutating func learn(_ view: LearnView) {
    for card in view.forYou { line("for_you", card.id) }
    for card in view.cards { line("card", card.id, card.title, card.grade) }
    for row in view.differs { line("differs", row.said, row.weDo, row.why, keys(row.who)) }
    line("content", view.content)
  }

  mutating func card(_ view: CardView) {
    line("title", view.title)
    line("body", view.body)
    line("grade", view.grade)
    sources(view.sources)
    line("review", view.review)
    for figure in view.figures { line("figure", figure.name, figure.drawing.alt) }
  }

  mutating func setting(_ step: SettingStep) {
    switch step {
    case .saved(let view): settings(view)
    case .problem(let found): problems(found)
    }
  }

  mutating func settings(_ view: SettingsView) {
    for setting in view.settings {
      let kind =
        switch setting.kind {
        case .one(let choices): "one \(ids(choices))"
        case .many(let choices): "many \(ids(choices))"
        case .day: "day"
        case .days: "days"
        }
      line("setting", snake(setting.key), setting.label, setting.shown, kind, setting.chosen.joined(separator: " "))
    }
    for own in view.ownNumbers { line("own", own.label, own.number) }
    line("rules", view.rules)
  }
}
