// Swift Charts, as far as the charts use it: what is drawn where is told to the tree.

import SwiftUI

@MainActor @preconcurrency public protocol ChartContent {
  /// What it draws, and where.
  var marks: [String] { get }
}

public struct Marks: ChartContent {
  public let marks: [String]
}

@resultBuilder public enum ChartContentBuilder {
  @MainActor public static func buildBlock<each T: ChartContent>(_ content: repeat each T) -> Marks {
    var marks: [String] = []
    repeat marks.append(contentsOf: (each content).marks)
    return Marks(marks: marks)
  }
}

public protocol Plottable {}
extension String: Plottable {}
extension Int: Plottable {}
extension Date: Plottable {}

public struct PlottableValue<Value: Plottable> {
  let value: Value

  public static func value<S: StringProtocol>(_ label: S, _ value: Value) -> PlottableValue<Value> {
    .init(value: value)
  }
}

public struct LineMark: ChartContent {
  public let marks: [String]

  public init<X: Plottable, Y: Plottable, S: Plottable>(
    x: PlottableValue<X>, y: PlottableValue<Y>, series: PlottableValue<S>
  ) {
    marks = ["line \(x.value) \(y.value)"]
  }
}

public struct PointMark: ChartContent {
  public let marks: [String]

  public init<X: Plottable, Y: Plottable>(x: PlottableValue<X>, y: PlottableValue<Y>) {
    marks = ["point \(x.value) \(y.value)"]
  }
}

public struct RuleMark: ChartContent {
  public let marks: [String]

  public init<Y: Plottable>(y: PlottableValue<Y>) { marks = ["rule \(y.value)"] }
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
  }

  public var marks: [String] { data.flatMap { content($0).marks } }
}

public struct Chart<Content: ChartContent>: Primitive {
  let content: Content

  public init(@ChartContentBuilder content: () -> Content) { self.content = content() }

  public func nodes() -> [Node] {
    let node = Node(.chart)
    node.marks = content.marks
    return [node]
  }
}

public enum Visibility: Sendable { case automatic, visible, hidden }

extension View {
  public func chartLegend(_ visibility: Visibility) -> some View { self }
}
