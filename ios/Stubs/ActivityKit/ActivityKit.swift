// For the type-checker alone: no lock screen here.

import Foundation

public protocol ActivityAttributes: Codable, Sendable {
  associatedtype ContentState: Codable, Hashable, Sendable
}

public struct ActivityContent<State: Codable & Hashable & Sendable>: Sendable {
  public init(state: State, staleDate: Date?) {}
}

public enum ActivityUIDismissalPolicy: Sendable { case immediate }

public struct ActivityAuthorizationInfo {
  public init() {}
  public var areActivitiesEnabled: Bool { false }
}

public final class Activity<Attributes: ActivityAttributes>: Sendable {
  public static var activities: [Activity<Attributes>] { [] }
  public static func request(
    attributes: Attributes, content: ActivityContent<Attributes.ContentState>
  ) throws -> Activity<Attributes> { Activity() }
  public func update(_ content: ActivityContent<Attributes.ContentState>) async {}
  public func end(
    _ content: ActivityContent<Attributes.ContentState>?, dismissalPolicy: ActivityUIDismissalPolicy
  ) async {}
}
