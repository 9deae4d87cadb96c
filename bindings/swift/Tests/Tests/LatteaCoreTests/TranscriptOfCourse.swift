// The lines of the course and of reminders.

import LatteaCore

extension Transcript {
  mutating func plan(_ view: PlanView) {
    for side in view.sides {
      line("side", snake(side.side), side.name, side.state, side.until?.shown ?? "")
      for day in side.days {
        line("day", day.name, day.text, yes(day.today))
        for part in day.parts { line("part", part.name, part.text, yes(part.done)) }
      }
    }
    line("empty", view.empty)
    lines("about", view.about)
    line("rules", view.rules)
  }

  mutating func reminders(_ view: RemindersView) {
    for one in view.reminders {
      line("reminder", one.id, one.at.shown, one.when, one.discreet, one.about, yes(one.isTimer), ids(one.later))
    }
    line("empty", view.empty)
  }
}
