import AVFoundation
import CoreHaptics
import Foundation
import LatteaCore
import LatteaModel
import UIKit

/// Voice, vibration, and what a screen reader is told.
@MainActor public final class PhoneSenses: Senses {
  private let voice = AVSpeechSynthesizer()
  private var engine: CHHapticEngine?
  private let planned = PlannedCues()

  public init() {}

  /// On this device, over whatever else plays, which grows quieter; a screen reader that runs speaks by itself.
  public func speak(_ text: String, in language: String?) {
    guard !UIAccessibility.isVoiceOverRunning else { return }
    try? AVAudioSession.sharedInstance().setCategory(.playback, options: [.duckOthers])
    let utterance = AVSpeechUtterance(string: text)
    utterance.voice = PhoneVoice.chosen(for: language)
    voice.speak(utterance)
  }

  public func buzz(_ pattern: Buzz) {
    guard CHHapticEngine.capabilitiesForHardware().supportsHaptics else { return }
    do {
      let engine = try engine ?? CHHapticEngine()
      self.engine = engine
      try engine.start()
      let haptics = try CHHapticPattern(events: pattern.events, parameters: [])
      try engine.makePlayer(with: haptics).start(atTime: CHHapticTimeImmediate)
    } catch {
      self.engine = nil
    }
  }

  public func plan(_ ahead: [CueAheadView], in language: String?, discreet: String) {
    planned.replace(with: ahead, discreet: discreet) { [weak self] text in self?.speak(text, in: language) }
  }

  public func announce(_ text: String, urgent: Bool) {
    let priority: UIAccessibilityPriority = urgent ? .high : .default
    let words = NSAttributedString(string: text, attributes: [.accessibilitySpeechAnnouncementPriority: priority])
    UIAccessibility.post(notification: .announcement, argument: words)
  }
}

extension Buzz {
  /// Two short ones, a long one, or three short ones.
  var events: [CHHapticEvent] {
    switch self {
    case .double: [.short(at: 0), .short(at: 0.2)]
    case .long: [CHHapticEvent(eventType: .hapticContinuous, parameters: [], relativeTime: 0, duration: 0.6)]
    case .stop: [.short(at: 0), .short(at: 0.2), .short(at: 0.4)]
    }
  }
}

extension CHHapticEvent {
  fileprivate static func short(at time: TimeInterval) -> CHHapticEvent {
    CHHapticEvent(eventType: .hapticTransient, parameters: [], relativeTime: time)
  }
}
