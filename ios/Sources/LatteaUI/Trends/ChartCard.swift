import Charts
import LatteaCore
import SwiftUI

/// One chart and what its marks mean. Points, edges and lines stand where the core says, in thousandths of the way, and read as
/// it says them. Left is a solid line with circles, right a dashed one with squares; what was taken after a medicine is hollow.
struct ChartCard: View {
  @Environment(\.look) private var look
  @ScaledMetric private var least = Size.chart
  let chart: ChartView

  var body: some View {
    Chart {
      ForEach(chart.lines, id: \.self) { line in
        RuleMark(y: .value(line.label, Int(line.at)))
          .foregroundStyle(Role.error.color(look))
          .lineStyle(StrokeStyle(lineWidth: 1, dash: [4, 4]))
          .accessibilityLabel(Text(verbatim: line.label))
      }
      ForEach(marks, id: \.self) { mark in
        LineMark(
          x: .value(chart.title, Int(mark.point.x)), y: .value(chart.title, Int(mark.point.y)),
          series: .value(chart.title, mark.name)
        )
        .foregroundStyle(mark.side.chartRole.color(look))
        .lineStyle(StrokeStyle(lineWidth: 2, dash: mark.side == .right ? [6, 4] : []))
        PointMark(x: .value(chart.title, Int(mark.point.x)), y: .value(chart.title, Int(mark.point.y)))
          .foregroundStyle((mark.point.afterMedicine ? Role.surface : mark.side.chartRole).color(look))
          .symbol(mark.side == .right ? BasicChartSymbolShape.square : .circle)
          .accessibilityLabel(Text(verbatim: mark.name))
          .accessibilityValue(Text(verbatim: mark.point.text))
      }
    }
    .chartEdges(of: chart)
    .chartLegend(.hidden)
    .frame(minHeight: least)
    .neverMirrored()
    .accessibilityLabel(Text(verbatim: chart.sentence))
    .accessibilityChartDescriptor(ChartTold(chart: chart))
    .accessibilityIdentifier("chart-\(chart.id)")
    ChartKey(chart: chart)
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
}

extension Side? {
  /// The colour of its line.
  var chartRole: Role { self == .right ? .chartRight : .chartLeft }
}
