// For the type-checker alone: nothing is felt here.

import Foundation

// swift-format-ignore: AlwaysUseLowerCamelCase
public let CHHapticTimeImmediate: TimeInterval = 0

public final class CHHapticEvent {
  public enum EventType: Sendable { case hapticTransient, hapticContinuous }

  public init(eventType: EventType, parameters: [CHHapticEventParameter], relativeTime: TimeInterval) {}
  public init(
    eventType: EventType, parameters: [CHHapticEventParameter], relativeTime: TimeInterval, duration: TimeInterval
  ) {}
}

public final class CHHapticEventParameter {}
public final class CHHapticDynamicParameter {}

public final class CHHapticPattern {
  public init(events: [CHHapticEvent], parameters: [CHHapticDynamicParameter]) throws {}
}

public protocol CHHapticPatternPlayer {
  func start(atTime time: TimeInterval) throws
}

private struct Silent: CHHapticPatternPlayer {
  func start(atTime time: TimeInterval) throws {}
}

public protocol CHHapticDeviceCapability {
  var supportsHaptics: Bool { get }
}

private struct NoHaptics: CHHapticDeviceCapability {
  let supportsHaptics = false
}

public final class CHHapticEngine {
  public init() throws {}
  public static func capabilitiesForHardware() -> any CHHapticDeviceCapability { NoHaptics() }
  public func start() throws {}
  public func makePlayer(with pattern: CHHapticPattern) throws -> any CHHapticPatternPlayer { Silent() }
}
