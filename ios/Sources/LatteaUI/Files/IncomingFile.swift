import LatteaCore
import LatteaModel
import SwiftUI

/// A file that was chosen: why it can't come in, what would, what it leaves open, and what came.
struct IncomingFile: View {
  let model: FilesModel
  let take: String

  var body: some View {
    let incoming = model.incoming
    Problem(text: incoming.problem)
    if let took = incoming.took { Card { Counted(view: took) }.accessibilityIdentifier("took") }
    if let looked = incoming.looked {
      Card {
        Counted(view: looked)
        ForEach(looked.asks, id: \.id) { Ask(model: incoming, ask: $0) }
        if looked.changes {
          MainButton(id: "take-file", title: take) {
            model.act {
              await incoming.take()
              await model.load()
            }
          }
        }
      }
      .accessibilityIdentifier("looked")
    }
  }
}

/// Something that the file leaves open.
private struct Ask: View {
  let model: IncomingModel
  let ask: ImportAskView

  var body: some View {
    Heading(text: ask.question)
    ForEach(ask.choices, id: \.id) { choice in
      ChoiceRow(
        id: "ask-\(ask.id)-\(choice.id)", label: choice.label, isChosen: ask.chosen == choice.id
      ) {
        model.act { await model.answer(ask.id, choice.id) }
      }
    }
  }
}

/// What the file is, what is in it, and what of it can't come in.
private struct Counted: View {
  let view: ImportView

  var body: some View {
    Heading(text: view.title)
    ForEach(view.lines, id: \.self) { Line(text: $0) }
    ForEach(view.refused, id: \.self) { Line(text: $0, role: .onSurfaceVariant, font: Letters.small) }
  }
}
