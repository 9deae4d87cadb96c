import LatteaCore
import LatteaModel
import SwiftUI

/// The journal: days with their entries, newest first.
struct JournalScreen: View {
  let model: JournalModel

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      Filters(model: model)
      if model.days.isEmpty { Line(text: model.empty) }
      if let hidden = model.hidden {
        Line(text: hidden, role: .onSurfaceVariant, font: Letters.small).accessibilityIdentifier("hidden")
      }
      ForEach(model.days, id: \.title) { day in
        Heading(text: day.title)
        ForEach(day.rows, id: \.id) { EntryRow(model: model, row: $0) }
      }
      if model.older != nil {
        SideButton(id: "older", title: model.words[.older]) { model.act { await model.loadOlder() } }
      }
    } bottom: {
      QuickTiles(model: model, kinds: model.byHand)
    }
    .navigationTitle(Text(verbatim: model.words[.journal]))
    .task(id: model.shell.changes.count) { await model.load() }
  }
}

/// One entry, heard as one thing; a tap opens it.
private struct EntryRow: View {
  let model: JournalModel
  let row: RowView

  var body: some View {
    Button {
      model.act { await model.edit(row.id) }
    } label: {
      VStack(alignment: .leading) {
        Line(text: [row.time, row.title].joined(separator: " "), font: Letters.strong)
        Line(text: row.detail)
        Line(text: row.remark, role: .onSurfaceVariant, font: Letters.small)
      }
      .frame(minHeight: Size.target)
    }
    .accessibilityIdentifier("entry")
    .accessibilityAction(named: Text(verbatim: model.words[.delete])) { model.act { await model.delete(row.id) } }
  }
}

/// Every kind, or one.
private struct Filters: View {
  let model: JournalModel

  var body: some View {
    Strip {
      ForEach(model.filters, id: \.self) { kind in
        ChoiceRow(
          id: "filter-\(kind.word.rawValue)", label: model.words[kind.word],
          isChosen: model.kinds.contains(kind)
        ) {
          model.act { await model.filter(model.kinds.contains(kind) ? [] : [kind]) }
        }
      }
    }
  }
}
