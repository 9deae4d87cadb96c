// For the type-checker alone: nothing rings here.

import Foundation

public struct UNAuthorizationOptions: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let alert = UNAuthorizationOptions(rawValue: 4)
  public static let sound = UNAuthorizationOptions(rawValue: 2)
}

public final class UNNotificationSound: Sendable {
  public static let `default` = UNNotificationSound()
}

open class UNNotificationContent: NSObject, @unchecked Sendable {
  open var userInfo: [AnyHashable: Any] = [:]
}

public final class UNMutableNotificationContent: UNNotificationContent, @unchecked Sendable {
  public var body = ""
  public var sound: UNNotificationSound?
}

open class UNNotificationTrigger: NSObject, @unchecked Sendable {}

public final class UNCalendarNotificationTrigger: UNNotificationTrigger, @unchecked Sendable {
  public let dateComponents: DateComponents
  public init(dateMatching dateComponents: DateComponents, repeats: Bool) { self.dateComponents = dateComponents }
}

public final class UNNotificationRequest: NSObject, @unchecked Sendable {
  public let identifier: String
  public let content: UNNotificationContent
  public init(identifier: String, content: UNNotificationContent, trigger: UNNotificationTrigger?) {
    self.identifier = identifier
    self.content = content
  }
}

public struct UNNotification: Sendable {
  public let request: UNNotificationRequest
}

public struct UNNotificationResponse: Sendable {
  public let notification: UNNotification
}

public protocol UNUserNotificationCenterDelegate: AnyObject {
  func userNotificationCenter(
    _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse) async
}

public final class UNUserNotificationCenter: @unchecked Sendable {
  private static let only = UNUserNotificationCenter()
  public weak var delegate: (any UNUserNotificationCenterDelegate)?

  public static func current() -> UNUserNotificationCenter { only }
  public func pendingNotificationRequests() async -> [UNNotificationRequest] { [] }
  public func removePendingNotificationRequests(withIdentifiers identifiers: [String]) {}
  public func removeAllPendingNotificationRequests() {}
  public func removeAllDeliveredNotifications() {}
  public func deliveredNotifications() async -> [UNNotification] { [] }
  public func removeDeliveredNotifications(withIdentifiers identifiers: [String]) {}
  public func requestAuthorization(options: UNAuthorizationOptions) async throws -> Bool { false }
  public func add(_ request: UNNotificationRequest) async throws {}
}
