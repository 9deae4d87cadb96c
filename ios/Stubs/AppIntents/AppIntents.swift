// For the type-checker alone: no system runs an intent here.

import SwiftUI

public struct LocalizedStringResource: ExpressibleByStringLiteral, Sendable {
  public init(stringLiteral key: String) {}
}

public protocol IntentResult: Sendable {}

extension IntentResult where Self == AnyResult {
  public static func result() -> AnyResult { AnyResult() }
}

public struct AnyResult: IntentResult {}

public protocol AppIntent: Sendable {
  associatedtype PerformResult: IntentResult
  static var title: LocalizedStringResource { get }
  static var isDiscoverable: Bool { get }
  func perform() async throws -> PerformResult
}

/// The system runs it in the app, not in the widget.
public protocol LiveActivityIntent: AppIntent {}

extension Button {
  public init<I: AppIntent>(intent: I, @ViewBuilder label: () -> Title) {
    self.init(action: {}, label: label)
  }
}
