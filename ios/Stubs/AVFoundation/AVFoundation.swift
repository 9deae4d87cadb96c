// For the type-checker alone: nothing is heard here.

import Foundation

public final class AVSpeechUtterance {
  public init(string: String) {}
}

public final class AVSpeechSynthesizer {
  public init() {}
  public func speak(_ utterance: AVSpeechUtterance) {}
}

public final class AVAudioSession: Sendable {
  public enum Category: Sendable { case playback }
  public struct CategoryOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let duckOthers = CategoryOptions(rawValue: 2)
  }

  private static let only = AVAudioSession()

  public static func sharedInstance() -> AVAudioSession { only }
  public func setCategory(_ category: Category, options: CategoryOptions) throws {}
}
