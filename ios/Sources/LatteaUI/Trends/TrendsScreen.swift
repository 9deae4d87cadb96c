import LatteaCore
import LatteaModel
import SwiftUI

/// Better, the same, or worse: a sentence for each chart, the chart, and its table.
struct TrendsScreen: View {
  @Bindable var model: TrendsModel

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      ForEach(TrendsModel.ranges, id: \.self) { days in
        ChoiceRow(id: "range", label: model.names[days] ?? "", isChosen: model.days == days) {
          model.act { await model.show(days) }
        }
      }
      if let view = model.view {
        if view.charts.isEmpty { Line(text: view.empty) }
        ForEach(view.charts, id: \.id) { chart in
          Heading(text: chart.title)
          Line(text: chart.sentence)
          if model.showsTables { TableGrid(table: chart.table) } else { ChartCard(chart: chart) }
        }
        ForEach(view.places, id: \.self) { Line(text: $0, font: Letters.strong) }
      }
    } bottom: {
      SideButton(id: "table", title: model.showsTables ? model.words[.chart] : model.words[.table]) {
        model.showsTables.toggle()
      }
    }
    .navigationTitle(Text(verbatim: model.words[.trends]))
    .task { await model.load() }
  }
}

/// A table that is read row by row. With large letters each cell stands under the name of its column.
struct TableGrid: View {
  @Environment(\.dynamicTypeSize) private var letters
  let table: TableView

  var body: some View {
    VStack(alignment: .leading, spacing: Size.gap) {
      Heading(text: table.caption)
      if letters.isAccessibilitySize {
        ForEach(table.rows.indices, id: \.self) { Stack(columns: table.columns, cells: table.rows[$0].cells) }
      } else {
        Row(cells: table.columns)
        ForEach(table.rows.indices, id: \.self) { Row(cells: table.rows[$0].cells) }
      }
    }
    .accessibilityIdentifier("table")
  }

  private struct Row: View {
    let cells: [String]

    var body: some View {
      HStack(alignment: .firstTextBaseline, spacing: Size.gap) {
        ForEach(cells.indices, id: \.self) { Line(text: cells[$0]) }
      }
      .accessibilityElement(children: .combine)
    }
  }

  private struct Stack: View {
    let columns: [String]
    let cells: [String]

    var body: some View {
      Card {
        ForEach(Array(zip(columns, cells).enumerated()), id: \.offset) { cell in
          Line(text: cell.element.0, role: .onSurfaceVariant, font: Letters.small)
          Line(text: cell.element.1)
        }
      }
      .accessibilityElement(children: .combine)
    }
  }
}
