// For the type-checker alone: nobody listens here.

import Foundation

public struct UIAccessibilityPriority: Hashable, Sendable {
  public static let high = UIAccessibilityPriority()
  public static let `default` = UIAccessibilityPriority()
}

extension NSAttributedString.Key {
  public static let accessibilitySpeechAnnouncementPriority = NSAttributedString.Key(rawValue: "priority")
}

@MainActor public final class UIApplication {
  public static let shared = UIApplication()
  public var isIdleTimerDisabled = false
}

@MainActor public enum UIAccessibility {
  public enum Notification: Sendable { case announcement }
  public static var isVoiceOverRunning: Bool { false }
  public static func post(notification: Notification, argument: Any?) {}
}
