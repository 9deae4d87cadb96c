// For the type-checker alone: nothing is heard here.

import Foundation

public final class AVSpeechUtterance {
  public var voice: AVSpeechSynthesisVoice?
  public init(string: String) {}
}

public final class AVSpeechSynthesisVoice {
  public let language: String
  /// No voice speaks here.
  public init?(language code: String?) { return nil }
  public static func speechVoices() -> [AVSpeechSynthesisVoice] { [] }
}

public final class AVSpeechSynthesizer {
  public init() {}
  public func speak(_ utterance: AVSpeechUtterance) {}
}

// swift-format-ignore: AlwaysUseLowerCamelCase
public let AVAudioSessionInterruptionTypeKey = "AVAudioSessionInterruptionTypeKey"

public final class AVAudioSession: Sendable {
  public static let interruptionNotification = Notification.Name("AVAudioSessionInterruptionNotification")
  public enum InterruptionType: UInt, Sendable { case ended, began }
  public enum Category: Sendable { case playback }
  public struct CategoryOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let mixWithOthers = CategoryOptions(rawValue: 1)
    public static let duckOthers = CategoryOptions(rawValue: 2)
  }
  public struct SetActiveOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let notifyOthersOnDeactivation = SetActiveOptions(rawValue: 1)
  }

  private static let only = AVAudioSession()

  public static func sharedInstance() -> AVAudioSession { only }
  public func setCategory(_ category: Category, options: CategoryOptions) throws {}
  public func setActive(_ active: Bool, options: SetActiveOptions = []) throws {}
}

public class AVAudioNode {}
public final class AVAudioMixerNode: AVAudioNode {}
public final class AVAudioFormat {}

public final class AVAudioPlayerNode: AVAudioNode {
  public override init() {}
  public func play() {}
}

public final class AVAudioEngine {
  public init() {}
  public private(set) var isRunning = false
  public let mainMixerNode = AVAudioMixerNode()
  public func attach(_ node: AVAudioNode) {}
  public func connect(_ node: AVAudioNode, to other: AVAudioNode, format: AVAudioFormat?) {}
  public func start() throws { isRunning = true }
  public func stop() { isRunning = false }
}
