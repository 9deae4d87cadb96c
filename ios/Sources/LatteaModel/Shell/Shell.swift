import LatteaCore
import Observation

/// What all screens share: the core, the words, where the person is, and what stopped a call.
@Observable @MainActor public final class Shell {
  public let core: Core
  public let services: Services
  public var place = Place.opening
  public var tab = Tab.today
  public var flow: Flow?
  /// The pages over Today, and over the journal.
  public var todayPages: [Subpage] = []
  public var journalPages: [Subpage] = []
  /// The card that lies over Learn.
  public var card: String?
  /// Where the person was before the lock, or before the system ended the app.
  public var kept: Whereabouts?
  public internal(set) var words = Words()
  public internal(set) var trouble: Trouble?
  public internal(set) var lastError: LatteaError?
  /// What changed in the core, oldest first, since somebody cleared it; screens load again when it grows.
  public internal(set) var changes: [Change] = []
  /// Whether the screen shows nothing, for the picture in the app switcher.
  public var isCovered = false
  /// Whether the phone may be asking if anything may ring: what it asks over stays to be read.
  public internal(set) var isAsking = false
  /// Nothing: as bright as the phone.
  public var look: Look? {
    didSet { services.preferences.look = look }
  }
  var isAskingAgain = false
  var isBusy = false
  var task: Task<Void, Never>?
  var ringing: Task<Void, Never>?
  /// Since when nobody has been looking while a session went on.
  var away: Moment?
  /// A reminder that was tapped before there was a home to follow it from, and what follows one: where it leads, or its words
  /// alone.
  var awaited: String?
  var follow: (@MainActor (_ id: String, _ leads: Bool) async -> Void)?
  /// Makes every screen anew, so that none remembers what it showed.
  var renew: (@MainActor () -> Void)?
  /// Locks at the time that the core said.
  var locking: Task<Void, Never>?

  public init(core: Core, services: Services) {
    self.core = core
    self.services = services
    look = services.preferences.look
  }

  /// Calls the core. What stops it leads where it has to, and then there is no answer.
  public func ask<T: Sendable>(
    again: @escaping @MainActor @Sendable () async -> Void = {},
    _ work: @escaping @Sendable (LatteaApp, Moment) throws -> T
  ) async -> T? {
    do {
      let done = try await core.run(work)
      await heed()
      return done
    } catch {
      await heed()
      if let error = error as? LatteaError { await fail(error, again) }
      return nil
    }
  }

  private func fail(_ error: LatteaError, _ again: @escaping @MainActor @Sendable () async -> Void) async {
    lastError = error
    switch Lead(error) {
    case .lock: lead(.lock)
    case .recovery:
      // One that opened and proved damaged is looked through and closed: only then can anything be done about it.
      if case .JournalDamaged = error { _ = try? await core.run { try $0.examine(now: $1) } }
      lead(.recovery)
    case .askAgain where !isAskingAgain:
      isAskingAgain = true
      await again()
      isAskingAgain = false
    case .askAgain, .say:
      trouble = Trouble(title: error.said.title, text: error.said.text, again: again)
    }
  }

  /// Fills the screen with a place; whatever covered it is gone.
  public func go(_ place: Place) {
    if place != .home, let whereabouts { kept = whereabouts }
    self.place = place
    flow = nil
  }

  /// What stands over the place that it leads to already may stay.
  private func lead(_ place: Place) {
    if self.place != place { go(place) }
  }

  public func dismissTrouble() {
    trouble = nil
    lastError = nil
  }
}
