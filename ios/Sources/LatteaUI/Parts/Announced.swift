import Accessibility
import SwiftUI

extension View {
  /// A screen reader says it when it comes, wherever the person is on the screen.
  func announced(_ text: String) -> some View {
    task(id: text) { AccessibilityNotification.Announcement(text).post() }
  }
}
