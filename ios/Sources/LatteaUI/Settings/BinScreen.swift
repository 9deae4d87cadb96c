import LatteaCore
import LatteaModel
import SwiftUI

/// What was deleted: until when it is kept, and the way back for each.
struct BinScreen: View {
  let model: BinModel

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      if !model.said.isEmpty {
        Line(text: model.said, font: Letters.strong).announced(model.said).accessibilityIdentifier("said")
      }
      if let view = model.view {
        Line(text: view.lead)
        ForEach(view.rows, id: \.id) { BinRow(model: model, row: $0) }
      }
    } bottom: {
      EmptyView()
    }
    .navigationTitle(Text(verbatim: model.words[.bin]))
    .task { await model.begin() }
  }
}

private struct BinRow: View {
  let model: BinModel
  let row: BinRowView

  var body: some View {
    Card {
      Heading(text: row.title)
      Line(text: row.detail)
      Line(text: row.when, role: .onSurfaceVariant)
      Line(text: row.until, role: .onSurfaceVariant, font: Letters.small)
      SideButton(id: "bring-back", title: model.words[.bringBack]) { model.act { await model.bringBack(row.id) } }
        .accessibilityLabel(Text(verbatim: [model.words[.bringBack], row.title].joined(separator: " ")))
    }
  }
}
