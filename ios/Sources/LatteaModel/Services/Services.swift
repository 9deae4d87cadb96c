import Foundation
import LatteaCore

/// What the phone gives. Each is a protocol of its own, so that a test can give it too.
public struct Services: Sendable {
  public let time: any Time
  public let credential: any Credential
  public let reminders: any ReminderBoard
  public let senses: any Senses
  public let preferences: any Preferences
  public let lockScreen: any LockScreenTimer
  public let light: any ScreenLight
  public let passing: PassingFiles

  public init(
    time: any Time, credential: any Credential, reminders: any ReminderBoard, senses: any Senses,
    preferences: any Preferences, lockScreen: any LockScreenTimer, light: any ScreenLight,
    passing: PassingFiles = PassingFiles()
  ) {
    self.time = time
    self.credential = credential
    self.reminders = reminders
    self.senses = senses
    self.preferences = preferences
    self.lockScreen = lockScreen
    self.light = light
    self.passing = passing
  }
}

/// The clock on the wall.
public protocol Time: Sendable {
  func now() -> Moment
  /// What the clock shows there at that instant, which may be another season's time.
  func moment(of instant: Date) -> Moment
  /// Whether it was at least that long ago.
  func hasPassed(_ pause: Duration, since moment: Moment) -> Bool
  /// What the clock will show when that much time has passed.
  func after(_ pause: Duration) -> Moment
  /// Returns at `moment`, or throws when the task is cancelled.
  func wait(until moment: Moment) async throws
}

/// The phone's own lock: face, finger or code.
public protocol Credential: Sendable {
  func isSet() async -> Bool
  /// Asks for it, saying what for.
  func confirm(_ reason: String) async -> Bool
}

/// Where reminders ring.
public protocol ReminderBoard: Sendable {
  func replace(with reminders: [ReminderView]) async
  /// Takes away whatever would ring, and whatever has rung and is still there to be read.
  func forget() async
}

/// What a person hears and feels.
@MainActor public protocol Senses: Sendable {
  /// In the language of this tag, or in the phone's own when it is not known.
  func speak(_ text: String, in language: String?)
  func buzz(_ pattern: Buzz)
  func announce(_ text: String, urgent: Bool)
  /// What there will be to hear and feel while the app is out of sight, instead of what was planned before. What can be read
  /// meanwhile says `discreet` and nothing else.
  func plan(_ ahead: [CueAheadView], in language: String?, discreet: String)
}

/// The few choices that are kept outside the journal, because they are needed before it is open.
@MainActor public protocol Preferences: AnyObject, Sendable {
  var wasWelcomed: Bool { get set }
  var hasVoice: Bool { get set }
  var hasBuzz: Bool { get set }
  /// Nothing: as bright as the phone.
  var look: Look? { get set }
  /// As on the first day.
  func forget()
}

/// The screen, which goes dark when nobody touches it for a while.
@MainActor public protocol ScreenLight: Sendable {
  /// Whether it stays on instead, as long as the app is in sight.
  func stay(on: Bool)
}

/// The timer of a session on the lock screen, with no word about a body.
@MainActor public protocol LockScreenTimer: Sendable {
  /// Shows that a timer runs until `end`, or that it stands still.
  func show(until end: Moment?, words: Words)
  /// Takes it away, also one that an app before this one left behind.
  func end()
}
