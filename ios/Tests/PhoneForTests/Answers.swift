// A person who answers the check: what is not said is fine.

import LatteaCore
import LatteaModel

/// What somebody says in a check, by the ids of its fields.
typealias Says = [String: String]

extension [String: String] {
  /// Feeds a baby of four days; nothing is the matter.
  static let well: Says = [
    "who": "at_breast", "temp_dC": "36.8", "baby.0.wet_nappies_24h": "7", "weaning": "no", "babies": "1",
    "days_postpartum": "20",
  ]

  /// The left breast is full and tender: a light touch is possible there.
  static let full: Says = well.merging([
    "left.area": "whole", "left.hard": "full", "left.fullness_h": "6to12h", "left.pain_0_10": "2", "look-sore": "yes",
    "look-full": "yes",
  ]) { $1 }

  func saying(_ more: Says) -> Says { merging(more) { $1 } }
}

extension Phone {
  /// Answers the screen that stands, as a person taps: what was chosen there before and is not so any more is taken back.
  func answerOnce(_ says: Says) async {
    let check = screens.check
    guard let question = check.question else { return }
    switch answer(question, says: says) {
    case .ticks(let ticked, let rest):
      for field in check.ticked.symmetricDifference(ticked) { check.toggle(field) }
      await check.send(rest: rest)
    case .fields(let given):
      for (field, given) in zip(question.fields, given) {
        switch given.answer {
        case .text(let text): check.type(text, in: field.id)
        case .choices(let choices):
          for choice in check.chosen(of: field.id).symmetricDifference(choices) { check.toggle(choice, of: field) }
        case .choice(let choice):
          await check.choose(choice, for: field)
          // One tap answers a single question.
          if check.question != question || check.result != nil || !check.problems.isEmpty { return }
        case .empty: break
        }
      }
      await check.send()
    }
  }

  /// A whole check; its result.
  @discardableResult func checked(_ says: Says) async -> ResultView? {
    await screens.check.restart()
    while screens.check.question != nil, shell.lastError == nil, screens.check.problems.isEmpty {
      await answerOnce(says)
    }
    return screens.check.result
  }
}
