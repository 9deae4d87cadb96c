import AppIntents
import LatteaPhone

/// Stop on the lock screen. The system runs it in the app, without opening it and without unlocking the phone.
struct StopSession: LiveActivityIntent {
  static let title: LocalizedStringResource = "session-stop"
  /// Nobody finds it among shortcuts: it belongs to the timer alone.
  static let isDiscoverable = false

  func perform() async throws -> some IntentResult {
    await LiveTimer.stop?()
    return .result()
  }
}
