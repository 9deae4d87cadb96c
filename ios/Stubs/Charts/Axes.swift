// The edges of a chart: their labels are drawn into the chart, so that a test can read them.

import SwiftUI

public struct AxisValue {
  let value: Int

  public func `as`<P>(_ type: P.Type) -> P? { value as? P }
}

@MainActor @preconcurrency public protocol AxisMark {
  func nodes() -> [Node]
}

public struct AxisTick: AxisMark {
  public init() {}
  public func nodes() -> [Node] { [] }
}

public struct AxisGridLine: AxisMark {
  public init() {}
  public func nodes() -> [Node] { [] }
}

public struct AxisValueLabel<Content: View>: AxisMark {
  let content: Content

  public init(@ViewBuilder content: () -> Content) { self.content = content() }
  public func nodes() -> [Node] { drawn(content) }
}

public struct AxisMarkList: AxisMark {
  let marks: [any AxisMark]

  public func nodes() -> [Node] { marks.flatMap { $0.nodes() } }
}

@resultBuilder public enum AxisMarkBuilder {
  @MainActor public static func buildBlock(_ marks: any AxisMark...) -> AxisMarkList { AxisMarkList(marks: marks) }
  @MainActor public static func buildIf(_ mark: AxisMarkList?) -> AxisMarkList { mark ?? AxisMarkList(marks: []) }
}

public enum AxisMarkPreset: Sendable { case automatic, aligned }
public enum AxisMarkPosition: Sendable { case automatic, leading }

@MainActor public struct AxisMarks {
  let values: [Int]
  let content: (AxisValue) -> AxisMarkList

  public init(
    preset: AxisMarkPreset = .automatic, position: AxisMarkPosition = .automatic, values: [Int],
    @AxisMarkBuilder content: @escaping (AxisValue) -> AxisMarkList
  ) {
    self.values = values
    self.content = content
  }
}

public struct PlotDimensionRange: Sendable {
  public static func plotDimension(padding: CGFloat) -> PlotDimensionRange { PlotDimensionRange() }
}

extension View {
  public func chartXScale(domain: ClosedRange<Int>, range: PlotDimensionRange) -> some View { self }
  public func chartYScale(domain: ClosedRange<Int>) -> some View { self }
  public func chartXAxis(content: () -> AxisMarks) -> some View { edge(content()) }
  public func chartYAxis(content: () -> AxisMarks) -> some View { edge(content()) }

  private func edge(_ axis: AxisMarks) -> some View {
    let labels = axis.values.flatMap { axis.content(AxisValue(value: $0)).nodes() }
    return Drawn(content: self, labels: labels)
  }
}

/// A chart with its labels in it.
private struct Drawn<Content: View>: Primitive {
  let content: Content
  let labels: [Node]

  func nodes() -> [Node] {
    let nodes = drawn(content)
    nodes.first?.children += labels
    return nodes
  }
}
