import LatteaCore
import LatteaModel
import SwiftUI

/// Short checked cards, and openness about what is disputed.
struct LearnScreen: View {
  @Bindable var model: LearnModel

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      TypedField(title: model.words[.find], text: $model.sought).accessibilityIdentifier("find")
      if let found = model.found {
        if found.isEmpty { Line(text: model.words[.findNone]).announced(model.words[.findNone]) }
        CardRows(model: model, cards: found)
      } else if let view = model.view {
        LearnLists(model: model, view: view)
      }
    } bottom: {
      EmptyView()
    }
    .navigationTitle(Text(verbatim: model.words[.learn]))
    .task(id: model.shell.card) {
      await model.load()
      await model.reopen()
    }
    .task(id: model.sought) { await model.find() }
    .sheet(isPresented: Binding(get: { model.card != nil }, set: { if !$0 { model.close() } })) {
      CardScreen(model: model).covered(by: model.shell)
    }
  }
}

/// What fits the person now, every card, and where sources differ.
private struct LearnLists: View {
  let model: LearnModel
  let view: LearnView

  var body: some View {
    if !view.forYou.isEmpty {
      Heading(text: model.words[.forYou])
      CardRows(model: model, cards: view.forYou)
    }
    Heading(text: model.words[.allCards])
    CardRows(model: model, cards: view.cards)
    Folded(id: "differs", title: model.words[.differs]) {
      Line(text: model.words[.differsLead])
      Line(text: view.differsLanguage)
      ForEach(view.differs.indices, id: \.self) { index in
        DifferRow(said: model.said[index], row: view.differs[index])
      }
    }
    Line(text: view.content, role: .onSurfaceVariant, font: Letters.small)
  }
}

/// Cards by their titles; a tap opens one.
private struct CardRows: View {
  let model: LearnModel
  let cards: [CardRow]

  var body: some View {
    ForEach(cards, id: \.id) { card in
      Button {
        model.act { await model.open(card.id) }
      } label: {
        VStack(alignment: .leading) {
          Line(text: card.title, font: Letters.strong)
          Line(text: card.grade, role: .onSurfaceVariant, font: Letters.small)
        }
        .frame(minHeight: Size.target)
      }
      .accessibilityIdentifier("card")
    }
  }
}

/// A row of the ledger: what was said, what we do, why, and who says so.
private struct DifferRow: View {
  let said: String
  let row: DifferView

  var body: some View {
    VStack(alignment: .leading) {
      Line(text: said)
      Line(text: row.weDo, font: Letters.strong)
      Line(text: row.why)
      Sources(sources: row.who)
    }
  }
}
