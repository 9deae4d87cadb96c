// For the type-checker alone: no lock screen here.

import ActivityKit
import SwiftUI

@MainActor @preconcurrency public protocol WidgetConfiguration {}

@MainActor @preconcurrency public protocol Widget {
  associatedtype Body: WidgetConfiguration
  var body: Body { get }
}

@MainActor @preconcurrency public protocol WidgetBundle {
  associatedtype Body: Widget
  var body: Body { get }
}

extension WidgetBundle {
  public static func main() {}
}

public struct ActivityViewContext<Attributes: ActivityAttributes> {
  public let attributes: Attributes
  public let state: Attributes.ContentState
}

public struct ActivityConfiguration<Attributes: ActivityAttributes>: WidgetConfiguration {
  public init<Content: View>(
    for type: Attributes.Type, @ViewBuilder content: @escaping (ActivityViewContext<Attributes>) -> Content,
    dynamicIsland: @escaping (ActivityViewContext<Attributes>) -> DynamicIsland
  ) {}
}

public enum DynamicIslandExpandedRegionPosition: Sendable { case center, bottom }

public struct DynamicIslandExpandedRegion<Content: View> {
  public init(_ position: DynamicIslandExpandedRegionPosition, @ViewBuilder content: @escaping () -> Content) {}
}

@resultBuilder public enum DynamicIslandBuilder {
  public static func buildBlock<each T: View>(_ region: repeat DynamicIslandExpandedRegion<each T>) {}
}

@MainActor public struct DynamicIsland {
  public init<A: View, B: View, C: View>(
    @DynamicIslandBuilder expanded: () -> Void, @ViewBuilder compactLeading: () -> A,
    @ViewBuilder compactTrailing: () -> B, @ViewBuilder minimal: () -> C
  ) {}
}
