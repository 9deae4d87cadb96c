// What a screen reader is told to say: kept, so that a test can read it.

import Foundation

public enum AccessibilityNotification {
  private static let lock = NSLock()
  nonisolated(unsafe) private static var said: [String] = []

  public static var posted: [String] { lock.withLock { said } }

  public struct Announcement {
    private let text: String

    public init(_ text: String) { self.text = text }
    public func post() { lock.withLock { said.append(text) } }
  }
}
