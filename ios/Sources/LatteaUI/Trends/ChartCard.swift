import Charts
import LatteaCore
import SwiftUI

/// One chart. Left is a solid line with circles, right a dashed one with squares; no axis has numbers of its own, because
/// words for numbers are the core's: the table has them, and each point is read as it is said.
struct ChartCard: View {
  @Environment(\.look) private var look
  let chart: ChartView

  var body: some View {
    Chart {
      ForEach(marks, id: \.self) { mark in
        LineMark(
          x: .value(chart.title, mark.point.at.instant), y: .value(chart.title, Int(mark.point.value)),
          series: .value(chart.title, mark.name)
        )
        .foregroundStyle(role(mark.side).color(look))
        .lineStyle(StrokeStyle(lineWidth: 2, dash: mark.side == .right ? [6, 4] : []))
        PointMark(x: .value(chart.title, mark.point.at.instant), y: .value(chart.title, Int(mark.point.value)))
          .foregroundStyle((mark.point.afterMedicine ? Role.surface : role(mark.side)).color(look))
          .symbol(mark.side == .right ? BasicChartSymbolShape.square : .circle)
          .accessibilityLabel(Text(verbatim: mark.name))
          .accessibilityValue(Text(verbatim: mark.point.text))
      }
    }
    .chartXAxis(.hidden)
    .chartYAxis(.hidden)
    .chartLegend(.hidden)
    .frame(minHeight: 180)
    .accessibilityLabel(Text(verbatim: chart.sentence))
    .accessibilityIdentifier(["chart", chart.id].joined(separator: "-"))
  }

  /// A point with what is known of its series.
  private struct Mark: Hashable {
    let name: String
    let side: Side?
    let point: PointView
  }

  private var marks: [Mark] {
    chart.series.flatMap { series in series.points.map { Mark(name: series.name, side: series.side, point: $0) } }
  }

  private func role(_ side: Side?) -> Role { side == .right ? .chartRight : .chartLeft }
}
