import LatteaCore
import LatteaModel
import SwiftUI

/// A feed by one tap, or one that begins to count: a row for each baby, or one row when there is one.
struct FeedCells: View {
  let model: JournalModel

  var body: some View {
    let rows = model.babies.view?.quick ?? []
    Heading(text: model.words[.kindFeed], font: Letters.question)
    ForEach(rows, id: \.baby) { row in
      CellRow(name: row.name, cells: row.cells) { cell in
        MainButton(id: name("quick", row, cell), title: cell.label) { model.act { await model.note(cell.form) } }
      }
    }
    Heading(text: model.words[.feedStart])
    ForEach(rows, id: \.baby) { row in
      CellRow(name: row.name, cells: row.cells.filter { $0.side != nil }) { cell in
        SideButton(id: name("timer", row, cell), title: cell.label) {
          if let side = cell.side { model.act { await model.startTimer(side, baby: row.baby) } }
        }
      }
    }
  }

  private func name(_ what: String, _ row: QuickRowView, _ cell: QuickCellView) -> String {
    row.cellId(what, row.cells.firstIndex(of: cell))
  }
}

/// A nappy by one tap: a row for each baby, or one row when there is one.
struct NappyCells: View {
  let model: JournalModel

  var body: some View {
    Heading(text: model.words[.kindNappy], font: Letters.question)
    ForEach(model.babies.view?.quick ?? [], id: \.baby) { row in
      CellRow(name: row.name, cells: row.nappies) { cell in
        MainButton(id: row.cellId("nappy", row.nappies.firstIndex(of: cell)), title: cell.label) {
          model.act { await model.note(cell.form) }
        }
      }
    }
  }
}

extension QuickRowView {
  /// A cell by its place, because its words are another language's too.
  fileprivate func cellId(_ what: String, _ place: Int?) -> String {
    [what, baby, place.map(\.description)].compactMap(\.self).joined(separator: "-")
  }
}

/// The cells of one baby: big ones when there is no other, else under its name and beside each other where they fit.
private struct CellRow<Cell: View>: View {
  let name: String?
  let cells: [QuickCellView]
  @ViewBuilder let cell: (QuickCellView) -> Cell

  var body: some View {
    if let name {
      Heading(text: name)
      ViewThatFits(in: .horizontal) {
        HStack(spacing: Size.gap) { buttons }
        VStack(spacing: Size.gap) { buttons }
      }
    } else {
      buttons
    }
  }

  private var buttons: some View {
    ForEach(cells, id: \.self) { cell($0).accessibilityLabel(Text(verbatim: $0.spoken)) }
  }
}
