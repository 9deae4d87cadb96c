import Charts
import LatteaCore
import SwiftUI

extension View {
  /// A chart's edges: times below, values beside it, each with the core's label at the core's place.
  func chartEdges(of chart: ChartView) -> some View {
    chartXScale(domain: 0...1_000, range: .plotDimension(padding: Size.gap))
      .chartYScale(domain: 0...1_000)
      .chartXAxis {
        AxisMarks(preset: .aligned, values: chart.x.map { Int($0.at) }) { value in
          AxisTick()
          AxisValueLabel { TickLabel(ticks: chart.x, value: value) }
        }
      }
      .chartYAxis {
        AxisMarks(position: .leading, values: chart.y.map { Int($0.at) }) { value in
          // A whole line under a dashed one would fill its gaps.
          if !chart.lines.contains(where: { Int($0.at) == value.as(Int.self) }) { AxisGridLine() }
          AxisValueLabel { TickLabel(ticks: chart.y, value: value) }
        }
      }
  }
}

/// What stands at an edge.
private struct TickLabel: View {
  let ticks: [TickView]
  let value: AxisValue

  var body: some View {
    let tick = ticks.first { Int($0.at) == value.as(Int.self) }
    Text(verbatim: tick?.label ?? "").font(Letters.small)
  }
}
