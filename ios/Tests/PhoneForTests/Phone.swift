// A phone as the tests need one: a clock that stands where it is put, a lock that opens or does not, and ears.

import Foundation
import LatteaCore
import LatteaModel

/// A clock that moves when the test moves it; nobody ever waits long enough, unless it leaps there.
final class TestTime: LatteaModel.Time {
  private let moment: Guarded<Moment>
  /// The one instant that is there as soon as somebody waits for it. Who waits for another, whenever the scheduler lets them
  /// come to it, moves nothing.
  private let leap = Guarded<Date?>(nil)
  /// Whether taps can come too soon after each other.
  let isHasty = Guarded(false)

  init(_ moment: Moment) { self.moment = Guarded(moment) }

  func now() -> Moment { moment.withLock { $0 } }
  /// In London.
  func moment(of instant: Date) -> Moment {
    PhoneTime(zone: TimeZone(identifier: "Europe/London") ?? .gmt).moment(of: instant)
  }
  func set(_ moment: Moment) { self.moment.withLock { $0 = moment } }
  /// A tap in a test takes no time, and is none of a double one unless the test says so.
  func hasPassed(_ pause: Duration, since moment: Moment) -> Bool {
    !isHasty.withLock { $0 } || .seconds(now().instant.timeIntervalSince(moment.instant)) >= pause
  }
  func after(_ pause: Duration) -> Moment {
    moment(of: now().instant + TimeInterval(pause.components.seconds))
  }
  func pass(_ seconds: TimeInterval) { moment.withLock { $0.instant += seconds } }
  func leap(to instant: Date) { leap.withLock { $0 = instant } }
  /// As with a real wait, whoever was called off does not move the clock, however late it is that they come to wait.
  func wait(until moment: Moment) async throws {
    try Task.checkCancellation()
    guard leap.withLock({ $0 }) == moment.instant else { throw CancellationError() }
    set(moment)
  }
}

/// The phone's own lock.
final class TestCredential: Credential {
  let isThere: Guarded<Bool>
  let opens = Guarded(true)
  let asked = Guarded<[String]>([])

  init(isSet: Bool) { isThere = Guarded(isSet) }

  func isSet() async -> Bool { isThere.withLock { $0 } }

  func confirm(_ reason: String) async -> Bool {
    asked.withLock { $0.append(reason) }
    return opens.withLock { $0 }
  }
}

/// Remembers what would ring.
final class TestBoard: ReminderBoard {
  let rings = Guarded<[ReminderView]>([])
  /// Whether the phone asks first if anything may ring, and how it is answered.
  private let asks = Guarded(false)
  private let (answers, answer) = AsyncStream<Void>.makeStream()

  func replace(with reminders: [ReminderView]) async {
    if asks.withLock({ $0 }) { for await _ in answers { break } }
    rings.withLock { $0 = reminders }
  }

  /// Whether everything that rings or has rung was taken away.
  let isForgotten = Guarded(false)

  func forget() async {
    rings.withLock { $0 = [] }
    isForgotten.withLock { $0 = true }
  }

  func ask() { asks.withLock { $0 = true } }

  func allow() {
    asks.withLock { $0 = false }
    answer.yield()
  }
}

/// Remembers what was heard and felt.
@MainActor final class TestSenses: Senses {
  var heard: [String] = []
  /// In which languages.
  var languages: [String?] = []
  var felt: [Buzz] = []
  var announced: [String] = []
  /// What was planned last, what can be read of it, and how often something was.
  var planned: [CueAheadView] = []
  var discreet = ""
  var plans = 0

  nonisolated init() {}

  func speak(_ text: String, in language: String?) {
    heard.append(text)
    languages.append(language)
  }
  func buzz(_ pattern: Buzz) { felt.append(pattern) }
  func announce(_ text: String, urgent: Bool) { announced.append(text) }
  func plan(_ ahead: [CueAheadView], in language: String?, discreet: String) {
    (planned, self.discreet) = (ahead, discreet)
    plans += 1
  }
}

@MainActor final class TestPreferences: Preferences {
  var wasWelcomed = true
  var hasVoice = true
  var hasBuzz = true
  var look: Look?

  nonisolated init() {}

  func forget() { (wasWelcomed, hasVoice, hasBuzz, look) = (false, false, false, nil) }
}

@MainActor final class TestLockScreen: LockScreenTimer {
  var shown: [Moment?] = []
  var ends = 0

  nonisolated init() {}

  func show(until end: Moment?, words: Words) { shown.append(end) }
  func end() { ends += 1 }
}

@MainActor final class TestLight: ScreenLight {
  var stays = false

  nonisolated init() {}

  func stay(on: Bool) { stays = on }
}

/// A phone with a folder of its own, which goes with it.
@MainActor final class Phone {
  nonisolated let folder: String
  private let seed: UInt64?
  let time = TestTime(Phone.tenPastTen)
  let vault = MemoryVault()
  let credential: TestCredential
  let board = TestBoard()
  let senses = TestSenses()
  let preferences = TestPreferences()
  let lockScreen = TestLockScreen()
  let light = TestLight()
  private(set) var screens: Screens!

  /// 3 May 2026, 10:10 in London.
  static let tenPastTen = Moment(instant: Date(timeIntervalSince1970: 1_777_799_400), offsetMin: 60)

  init(hasLock: Bool = false, seed: UInt64? = nil) throws {
    self.seed = seed
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("lattea-ios-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    credential = TestCredential(isSet: hasLock)
    remake()
  }

  var shell: Shell { screens.shell }

  var journal: String { folder + "/lattea.db" }

  /// Where files lie that pass through the app.
  nonisolated var passing: URL { URL(fileURLWithPath: folder).appendingPathComponent("passing") }

  /// What lies there now.
  var passingBy: [String] { (try? FileManager.default.contentsOfDirectory(atPath: passing.path)) ?? [] }

  /// A file that the person keeps outside the app.
  nonisolated var elsewhere: URL { URL(fileURLWithPath: folder).appendingPathComponent("elsewhere") }

  func keepElsewhere(_ text: String) throws { try Data(text.utf8).write(to: elsewhere) }

  var config: Config { Config(journal: journal, language: nil, country: "GB", seed: seed) }

  private func remake() {
    let core = Core(config: config, vault: vault, boot: nil, time: time)
    let services = Services(
      time: time, credential: credential, reminders: board, senses: senses, preferences: preferences,
      lockScreen: lockScreen, light: light, passing: PassingFiles(folder: passing))
    screens = Screens(Shell(core: core, services: services))
  }

  /// Starts the app.
  func start() async { await shell.start() }

  /// The system ends the app without a word.
  func end() async {
    await shell.core.use(nil)
    remake()
  }

  /// That, and it starts again with what the system kept of it: a text.
  func kill() async {
    let kept = (shell.whereabouts ?? shell.kept)?.kept ?? ""
    await end()
    shell.kept = Whereabouts(kept: kept)
    await start()
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }
}
