import Foundation
import LatteaCore
import LatteaModel
import UserNotifications

/// Reminders as notifications. Each carries the core's discreet words and an opaque id, and nothing else.
public struct NotificationBoard: ReminderBoard {
  public static let idKey = "id"

  public init() {}

  /// Replaces all of them. The person is asked for permission when there is first something to ring.
  public func replace(with reminders: [ReminderView]) async {
    let center = UNUserNotificationCenter.current()
    let before = await center.pendingNotificationRequests().map(\.identifier).filter { !CueBoard.holds($0) }
    center.removePendingNotificationRequests(withIdentifiers: before)
    guard !reminders.isEmpty, (try? await center.requestAuthorization(options: [.alert, .sound])) == true else {
      return
    }
    for reminder in reminders { try? await center.add(request(reminder)) }
  }

  /// Cues of a session go too.
  public func forget() async {
    let center = UNUserNotificationCenter.current()
    center.removeAllPendingNotificationRequests()
    center.removeAllDeliveredNotifications()
  }

  private func request(_ reminder: ReminderView) -> UNNotificationRequest {
    let content = UNMutableNotificationContent()
    content.body = reminder.discreet
    content.userInfo = [Self.idKey: reminder.id]
    content.sound = .default
    return UNNotificationRequest(identifier: reminder.id, content: content, trigger: .at(reminder.at))
  }
}

extension UNNotificationTrigger {
  /// At a moment of the core. It names its time zone: without one it would move with the zone that the phone is in.
  static func at(_ moment: Moment) -> UNCalendarNotificationTrigger {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts: Set<Calendar.Component> = [.calendar, .timeZone, .year, .month, .day, .hour, .minute, .second]
    let date = calendar.dateComponents(parts, from: moment.instant)
    return UNCalendarNotificationTrigger(dateMatching: date, repeats: false)
  }
}

/// Says which reminder was tapped.
public final class NotificationTaps: NSObject, UNUserNotificationCenterDelegate, Sendable {
  private let tapped: @MainActor @Sendable (String) async -> Void

  public init(tapped: @escaping @MainActor @Sendable (String) async -> Void) {
    self.tapped = tapped
    super.init()
    UNUserNotificationCenter.current().delegate = self
  }

  public func userNotificationCenter(
    _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse
  ) async {
    guard let id = response.notification.request.content.userInfo[NotificationBoard.idKey] as? String else { return }
    await tapped(id)
  }
}
