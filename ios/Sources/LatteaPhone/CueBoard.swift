import Foundation
import LatteaCore
import UserNotifications

/// Moments of a session as notifications. They say one discreet word, and lead nowhere but to the app.
struct CueBoard {
  private static let prefix = "cue-"

  static func holds(_ id: String) -> Bool { id.hasPrefix(prefix) }

  /// Those that were shown already go too.
  func replace(with moments: [Moment], discreet: String) async {
    let center = UNUserNotificationCenter.current()
    let before = await center.pendingNotificationRequests().map(\.identifier).filter(Self.holds)
    center.removePendingNotificationRequests(withIdentifiers: before)
    let shown = await center.deliveredNotifications().map(\.request.identifier).filter(Self.holds)
    center.removeDeliveredNotifications(withIdentifiers: shown)
    for (number, moment) in moments.enumerated() {
      let content = UNMutableNotificationContent()
      content.body = discreet
      content.sound = .default
      let id = [Self.prefix, String(number)].joined()
      try? await center.add(UNNotificationRequest(identifier: id, content: content, trigger: .at(moment)))
    }
  }
}
