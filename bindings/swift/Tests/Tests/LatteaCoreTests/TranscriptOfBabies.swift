// The lines of the babies.

import LatteaCore

extension Transcript {
  mutating func named(_ step: BabiesStep) {
    switch step {
    case .saved(let view): babies(view)
    case .problem(let found): problems(found)
    }
  }

  mutating func babies(_ view: BabiesView) {
    line("babies", view.title, view.label)
    for baby in view.babies { line("baby", baby.key, baby.name, baby.nickname) }
    line("add", view.add ?? "")
    line("remove", view.remove ?? "")
    for row in view.quick {
      line("quick", row.baby ?? "", row.name ?? "")
      for cell in row.cells { line("cell", cell.label, cell.spoken, snake(cell.form)) }
      for cell in row.nappies { line("nappy", cell.label, cell.spoken, snake(cell.form)) }
    }
  }

  mutating func feed(_ view: FeedTimerView) { line("feed", view.title, view.baby ?? "", view.text) }
}
