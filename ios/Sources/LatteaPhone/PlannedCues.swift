import Foundation
import LatteaCore
import LatteaModel

/// The cues of a session while the app is out of sight. Words are spoken when they are due: a sound that nobody hears keeps
/// the app awake meanwhile. The motor obeys no app that can't be seen, so a buzz becomes a notification, and the system buzzes
/// in its own way.
@MainActor final class PlannedCues {
  /// The system keeps 64 notifications of an app; the rest are for reminders.
  private static let most = 40

  private let silence = Silence()
  private var speaking: Task<Void, Never>?
  private var ringing: Task<Void, Never>?

  func replace(with ahead: [CueAheadView], discreet: String, speak: @escaping @MainActor (String) -> Void) {
    say(ahead, speak)
    let moments = ahead.filter { if case .buzz = $0.cue { true } else { false } }.map(\.due)
    let before = ringing
    ringing = Task {
      await before?.value
      await CueBoard().replace(with: Array(moments.prefix(Self.most)), discreet: discreet)
    }
  }

  private func say(_ ahead: [CueAheadView], _ speak: @escaping @MainActor (String) -> Void) {
    speaking?.cancel()
    let words = ahead.compactMap { ahead in
      if case .speak(let text) = ahead.cue { (due: ahead.due, text: text) } else { nil }
    }
    guard !words.isEmpty else { return silence.stop() }
    silence.start()
    speaking = Task { [silence] in
      for word in words {
        guard (try? await PhoneTime().wait(until: word.due)) != nil, !Task.isCancelled else { return }
        speak(word.text)
      }
      silence.stop()
    }
  }
}
