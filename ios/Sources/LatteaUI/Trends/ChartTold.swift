import Accessibility
import LatteaCore
import SwiftUI

/// A chart for who does not see it: every point with the core's words, to be gone through or heard as tones.
struct ChartTold: AXChartDescriptorRepresentable {
  static let whole = 0.0...1_000.0
  let chart: ChartView

  func makeChartDescriptor() -> AXChartDescriptor {
    AXChartDescriptor(
      title: chart.title, summary: chart.sentence, xAxis: axis(chart.x, of: points.map { ($0.x, label($0)) }),
      yAxis: axis(chart.y, of: points.map { ($0.y, $0.text) }), series: chart.series.map(told))
  }

  /// Everything in it may have changed.
  func updateChartDescriptor(_ descriptor: AXChartDescriptor) {
    let now = makeChartDescriptor()
    (descriptor.title, descriptor.summary) = (now.title, now.summary)
    (descriptor.xAxis, descriptor.yAxis, descriptor.series) = (now.xAxis, now.yAxis, now.series)
  }

  private func told(_ series: SeriesView) -> AXDataSeriesDescriptor {
    AXDataSeriesDescriptor(
      name: series.name, isContinuous: true,
      dataPoints: series.points.map { AXDataPoint(x: Double($0.x), y: Double($0.y), label: $0.text) })
  }

  private var points: [PointView] { chart.series.flatMap(\.points) }

  /// A place on an edge is called as the point there is, or as the edge is labelled nearest to it.
  private func axis(_ ticks: [TickView], of named: [(at: UInt16, name: String)]) -> AXNumericDataAxisDescriptor {
    AXNumericDataAxisDescriptor(title: chart.title, range: Self.whole, gridlinePositions: ticks.map { Double($0.at) }) {
      place in
      named.first { Double($0.at) == place }?.name ?? nearest(place, ticks)
    }
  }

  /// A point's time is not said by itself: the label at the edge is.
  private func label(_ point: PointView) -> String { nearest(Double(point.x), chart.x) }

  private func nearest(_ place: Double, _ ticks: [TickView]) -> String {
    ticks.min { abs(Double($0.at) - place) < abs(Double($1.at) - place) }?.label ?? ""
  }
}
