// What a chart tells who does not see it: SwiftUI's part of it.

import Accessibility

@MainActor @preconcurrency public protocol AXChartDescriptorRepresentable {
  func makeChartDescriptor() -> AXChartDescriptor
  func updateChartDescriptor(_ descriptor: AXChartDescriptor)
}

extension View {
  public func accessibilityChartDescriptor<R: AXChartDescriptorRepresentable>(_ told: R) -> some View {
    one { $0.chart = told.makeChartDescriptor() }
  }
}
