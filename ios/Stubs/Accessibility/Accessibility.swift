// A chart as it is told to who does not see it: kept, so that a test can read it.

import Foundation

public final class AXChartDescriptor {
  public var title: String?
  public var summary: String?
  public var xAxis: AXNumericDataAxisDescriptor
  public var yAxis: AXNumericDataAxisDescriptor?
  public var series: [AXDataSeriesDescriptor]

  public init(
    title: String?, summary: String?, xAxis: AXNumericDataAxisDescriptor, yAxis: AXNumericDataAxisDescriptor?,
    series: [AXDataSeriesDescriptor]
  ) {
    (self.title, self.summary, self.xAxis, self.yAxis, self.series) = (title, summary, xAxis, yAxis, series)
  }
}

public final class AXNumericDataAxisDescriptor {
  public let title: String
  public let range: ClosedRange<Double>
  public let gridlinePositions: [Double]
  public let valueDescriptionProvider: (Double) -> String

  public init(
    title: String, range: ClosedRange<Double>, gridlinePositions: [Double],
    valueDescriptionProvider: @escaping (Double) -> String
  ) {
    (self.title, self.range, self.gridlinePositions) = (title, range, gridlinePositions)
    self.valueDescriptionProvider = valueDescriptionProvider
  }
}

public final class AXDataSeriesDescriptor {
  public let name: String
  public let isContinuous: Bool
  public let dataPoints: [AXDataPoint]

  public init(name: String, isContinuous: Bool, dataPoints: [AXDataPoint]) {
    (self.name, self.isContinuous, self.dataPoints) = (name, isContinuous, dataPoints)
  }
}

public final class AXDataPoint {
  public let x: Double
  public let y: Double?
  public let label: String?

  public init(x: Double, y: Double?, label: String? = nil) { (self.x, self.y, self.label) = (x, y, label) }
}
