// Swift Charts, as far as the trends use it.

import SwiftUI

@MainActor @preconcurrency public protocol ChartContent {}

public struct AnyMark: ChartContent {}

@resultBuilder public enum ChartContentBuilder {
  public static func buildBlock<each T: ChartContent>(_ content: repeat each T) -> AnyMark { AnyMark() }
}

public protocol Plottable {}
extension String: Plottable {}
extension Int: Plottable {}
extension Date: Plottable {}

public struct PlottableValue<Value: Plottable> {
  public static func value<S: StringProtocol>(_ label: S, _ value: Value) -> PlottableValue<Value> { .init() }
}

public struct LineMark: ChartContent {
  public init<X: Plottable, Y: Plottable, S: Plottable>(
    x: PlottableValue<X>, y: PlottableValue<Y>, series: PlottableValue<S>
  ) {}
}

public struct PointMark: ChartContent {
  public init<X: Plottable, Y: Plottable>(x: PlottableValue<X>, y: PlottableValue<Y>) {}
}

public struct BasicChartSymbolShape: Sendable {
  public static let circle = BasicChartSymbolShape()
  public static let square = BasicChartSymbolShape()
}

extension ChartContent {
  public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some ChartContent { self }
  public func lineStyle(_ style: StrokeStyle) -> some ChartContent { self }
  public func symbol(_ symbol: BasicChartSymbolShape) -> some ChartContent { self }
  public func accessibilityLabel(_ label: Text) -> some ChartContent { self }
  public func accessibilityValue(_ value: Text) -> some ChartContent { self }
}

extension ForEach: ChartContent where Content: ChartContent {
  public init(
    _ data: Data, id: KeyPath<Data.Element, ID>, @ChartContentBuilder content: @escaping (Data.Element) -> Content
  ) {
    self.init(data, each: content)
    for element in data { _ = content(element) }
  }
}

public struct Chart<Content: ChartContent>: Primitive {
  public init(@ChartContentBuilder content: () -> Content) { _ = content() }
  public func nodes() -> [Node] { [Node(.chart)] }
}

public enum AxisVisibility: Sendable { case automatic, visible, hidden }

extension View {
  public func chartXAxis(_ visibility: AxisVisibility) -> some View { self }
  public func chartYAxis(_ visibility: AxisVisibility) -> some View { self }
  public func chartLegend(_ visibility: AxisVisibility) -> some View { self }
}
