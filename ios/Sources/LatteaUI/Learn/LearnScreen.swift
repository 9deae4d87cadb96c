import LatteaCore
import LatteaModel
import SwiftUI

/// Short checked cards, and openness about what is disputed.
struct LearnScreen: View {
  let model: LearnModel

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      if let view = model.view {
        Heading(text: model.words[.cards])
        ForEach(view.cards, id: \.id) { card in
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
        Folded(id: "differs", title: model.words[.differs]) {
          Line(text: model.words[.differsLead])
          Line(text: view.differsLanguage)
          ForEach(view.differs.indices, id: \.self) { index in
            DifferRow(said: model.said[index], row: view.differs[index])
          }
        }
        Line(text: view.content, role: .onSurfaceVariant, font: Letters.small)
      }
    } bottom: {
      EmptyView()
    }
    .navigationTitle(Text(verbatim: model.words[.learn]))
    .task(id: model.shell.card) {
      await model.load()
      await model.reopen()
    }
    .sheet(isPresented: Binding(get: { model.card != nil }, set: { if !$0 { model.close() } })) {
      CardScreen(model: model).covered(by: model.shell)
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
