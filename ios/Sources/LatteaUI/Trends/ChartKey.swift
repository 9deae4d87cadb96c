import LatteaCore
import SwiftUI

/// What the marks and the lines of a chart stand for, and who says so of a line that values are read against.
struct ChartKey: View {
  let chart: ChartView

  var body: some View {
    ForEach(chart.series.filter { !$0.name.isEmpty }, id: \.name) { series in
      KeyRow(
        symbol: series.side == .right ? "square.fill" : "circle.fill", role: series.side.chartRole, text: series.name)
    }
    ForEach(chart.lines, id: \.self) { line in
      KeyRow(symbol: "minus", role: .error, text: line.label)
      ForEach(line.sources, id: \.key) { source in
        Line(
          text: [source.title, source.from].joined(separator: " · "), role: .onSurfaceVariant, font: Letters.small)
      }
    }
  }
}

private struct KeyRow: View {
  @Environment(\.look) private var look
  let symbol: String
  let role: Role
  let text: String

  var body: some View {
    HStack(spacing: Size.gap) {
      Image(systemName: symbol).foregroundStyle(role.color(look)).accessibilityHidden(true)
      Line(text: text, font: Letters.small)
    }
  }
}
