import ActivityKit
import Foundation
import LatteaCore
import LatteaModel

/// What the lock screen knows of a session: that a timer runs, and until when.
public struct TimerAttributes: ActivityAttributes {
  public struct ContentState: Codable, Hashable, Sendable {
    public let ends: Date?
  }

  public let title: String
  public let stop: String
}

/// The timer of a session as a Live Activity. The system counts.
@MainActor public final class LiveTimer: LockScreenTimer {
  /// What Stop on the lock screen does; the app says it when it starts.
  public static var stop: (@MainActor () async -> Void)?
  /// One that is there already was left behind by an app that the system ended.
  private var activity = Activity<TimerAttributes>.activities.first

  public init() {}

  public func show(until end: Moment?, words: Words) {
    let content = ActivityContent(state: TimerAttributes.ContentState(ends: end?.instant), staleDate: nil)
    if let activity {
      Task { await activity.update(content) }
    } else if ActivityAuthorizationInfo().areActivitiesEnabled {
      let attributes = TimerAttributes(title: words[.timer], stop: words[.stop])
      activity = try? Activity.request(attributes: attributes, content: content)
    }
  }

  public func end() {
    activity = nil
    for left in Activity<TimerAttributes>.activities { Task { await left.end(nil, dismissalPolicy: .immediate) } }
  }
}
