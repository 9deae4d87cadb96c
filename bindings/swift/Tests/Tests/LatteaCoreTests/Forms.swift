// What a story types: answers to a question screen, and forms of entries and events by their names.

import Foundation
import LatteaCore

/// Answers one screen from what was said; tests/scenarios/README.md says how the rest is answered.
func answer(_ view: CheckView, says: [String: String]) -> CheckAnswer {
  switch view.style {
  case .ticks:
    let ticked = view.fields.map(\.id).filter { says[$0] != nil && says[$0] != "no" }
    return .ticks(ticked: ticked, rest: says["rest"] == "not_sure" ? .notSure : .no)
  case .fields:
    return .fields(view.fields.map { FieldGiven(field: $0.id, answer: given($0.kind, said: says[$0.id])) })
  }
}

private func given(_ kind: FieldKind, said: String?) -> FieldAnswer {
  guard let said else { return unsaid(kind) }
  if said.hasPrefix("?") { return .choice(String(said.dropFirst())) }
  switch kind {
  case .one, .since: return .choice(said)
  case .many: return .choices(said.components(separatedBy: " "))
  case .tick, .number, .pain, .temperature, .day: return .text(said)
  }
}

private func unsaid(_ kind: FieldKind) -> FieldAnswer {
  switch kind {
  case .one(let choices): .choice(choices.contains { $0.id == "no" } ? "no" : choices[0].id)
  case .many(let choices): .choices([choices[0].id])
  case .number(let min, _): .text("\(min)")
  case .pain: .text("0")
  case .tick, .temperature, .since, .day: .empty
  }
}

/// `kind | key=value | …`.
struct Typed {
  let kind: String
  private let values: [String: String]

  init(_ text: String) {
    var parts = text.components(separatedBy: " | ")
    kind = parts.removeFirst()
    let pairs = parts.compactMap { cut($0, "=") }
    values = Dictionary(pairs.map { ($0.before, $0.after) }) { $1 }
  }

  subscript(key: String) -> String? { values[key] }

  private func text(_ key: String) -> String { values[key] ?? "" }

  private func maybe(_ key: String) -> Bool? { values[key].map { $0 == "yes" } }

  private func its(_ key: String) -> Bool { maybe(key) == true }

  func at() throws -> Moment? { try values["at"].map { try Moment(story: $0) } }

  func form() throws -> EntryForm {
    switch kind {
    case "feed":
      let parts = text("parts").components(separatedBy: ", ").filter { !$0.isEmpty }
      return .feed(parts: parts.map(part), supplement: its("supplement"), baby: values["baby"])
    case "expression":
      return try .expression(
        left: text("left"), right: text("right"), together: text("together"), way: named(Way.self, text("way")))
    case "temperature":
      let site = try values["site"].map { try named(Site.self, $0) }
      return .temperature(value: text("value"), site: site, afterAntipyretic: maybe("after_antipyretic"))
    case "symptom":
      return try .symptom(
        side: named(Side.self, text("side")),
        quadrant: values["quadrant"].map { try named(Quadrant.self, $0) },
        pain: values["pain"].map { try number(Pain.self, $0) },
        painAtFeed: values["pain_at_feed"].map { try number(Pain.self, $0) },
        hot: maybe("hot"), hard: maybe("hard"), lump: maybe("lump"), colour: maybe("colour"), size: text("size"))
    case "medicine":
      let (fever, infection) = (maybe("is_antipyretic"), maybe("is_antibiotic"))
      return .medicine(name: text("name"), isAntipyretic: fever, isAntibiotic: infection, course: text("course"))
    case "nappy": return .nappy(baby: values["baby"], wet: its("wet"), dirty: its("dirty"))
    case "note": return .note(text: text("text"))
    case "contact":
      return .contact(who: text("who"), channel: values["channel"], said: text("said"), massageOk: maybe("massage_ok"))
    default: throw StoryError(description: "no form is called \(kind)")
    }
  }

  /// `left 12`, `right`, `bottle 40`.
  private func part(_ text: String) -> PartForm {
    let (from, number) = cut(text, " ") ?? (text, "")
    switch from {
    case "left": return .breast(side: .left, minutes: number)
    case "right": return .breast(side: .right, minutes: number)
    default: return .bottle(amount: number)
    }
  }
}

/// `ready`, `pain 3`, `sign blood`, `relief softer`, …
func event(_ text: String) throws -> Event {
  let (name, value) = cut(text, " ") ?? (text, "")
  switch name {
  case "ready": return .ready
  case "pain": return .pain(try number(Pain.self, value))
  case "sign": return .sign(try named(StopSign.self, value))
  case "pause": return .pause
  case "resume": return .resume
  case "back": return .back
  case "skip": return .skip
  case "stop": return .stop
  case "relief": return .relief(try named(Relief.self, value))
  case "fullness": return .fullness(try named(Fullness.self, value))
  case "hidden": return .hidden
  case "shown": return .shown
  case "tick": return .tick
  default: throw StoryError(description: "no event is called \(name)")
  }
}
