// The lines of files that go out and come in, and how a story names them.

import LatteaCore

extension Transcript {
  mutating func files(_ view: FilesView) {
    line("files", view.title, view.save, view.send)
    lines("text", view.text)
    line("nothing", view.nothing ?? "")
    for (name, out) in [("whole", view.whole), ("table", view.table), ("partner", view.partner)] {
      line(name, out.title)
      lines("text", out.text)
      for kind in out.kinds { line("kind", snake(kind.kind), kind.label) }
    }
    line("incoming", view.incoming.title, view.incoming.choose, view.incoming.take)
    lines("text", view.incoming.text)
  }

  mutating func file(_ step: FileStep) {
    switch step {
    case .made(let made): line("said", made.said)
    case .problem(let problem): line("problem", problem)
    }
  }

  mutating func takeIn(_ step: TakeInStep) {
    switch step {
    case .seen(let view):
      line("file", view.title, yes(view.changes))
      lines("line", view.lines)
      lines("refused", view.refused)
      for ask in view.asks { line("ask", ask.id, ask.question, ids(ask.choices), ask.chosen ?? "") }
    case .problem(let problem): line("problem", problem)
    }
  }
}

/// `whole`, `table KIND` or `partner KIND …`.
func fileOut(_ text: String) throws -> FileOut {
  let words = text.split(separator: " ").map(String.init)
  let kinds = try words.dropFirst().map { try named(Kind.self, $0) }
  switch words.first {
  case "table": return .table(kinds[0])
  case "partner": return .partner(kinds)
  default: return .whole
  }
}

/// `ASK=CHOICE …`.
func importAnswers(_ text: String) -> [ImportAnswer] {
  text.split(separator: " ").compactMap { cut(String($0), "=") }.map { ImportAnswer(ask: $0.before, choice: $0.after) }
}
