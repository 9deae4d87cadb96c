import LatteaCore
import LatteaModel
import SwiftUI

/// It comes after a feed: has there just been one?
struct AskFeed: View {
  let model: MassageModel
  let question: String

  var body: some View {
    Card {
      Heading(text: question)
      SideButton(id: "just-fed", title: model.words[.justFed]) { model.act { await model.justFed() } }
      SideButton(id: "not-fed", title: model.words[.notFed]) { model.notFed() }
    }
  }
}

/// What one side may have.
struct ChooseSide: View {
  let model: MassageModel
  let view: ChooseSideView

  var body: some View {
    Heading(text: view.name)
    ForEach(view.whyNot, id: \.self) { Line(text: $0) }
    ForEach(view.techniques, id: \.id) { technique in
      Card {
        Heading(text: technique.name)
        Line(text: technique.what)
        Line(text: technique.grade)
        Line(text: technique.sides)
        Line(text: technique.caps)
        TechniqueDrawings(model: model, technique: technique.id, side: view.side)
        Folded(id: "sources", title: model.words[.sources]) {
          Sources(sources: technique.sources)
          Sources(sources: technique.against)
        }
        MainButton(id: technique.id, title: model.words[.begin]) {
          model.act { await model.start(technique.id, view.side) }
        }
      }
    }
  }
}

/// What it looks like, step by step; nothing moves.
private struct TechniqueDrawings: View {
  let model: MassageModel
  let technique: String
  let side: Side

  var body: some View {
    Folded(id: "drawings", title: model.words[.chart]) {
      VStack(spacing: Size.gap) {
        ForEach(model.drawings(of: technique, side), id: \.self) { Diagram(view: $0, timer: nil, still: true) }
      }
      .task { await model.draw(technique, side) }
    }
  }
}
