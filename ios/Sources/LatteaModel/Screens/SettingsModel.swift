import LatteaCore
import Observation

/// Settings: each with its value in words.
@Observable @MainActor public final class SettingsModel: Screen {
  public let shell: Shell
  public private(set) var view: SettingsView?
  public private(set) var problems: [ProblemView] = []
  /// The phone has a lock, so that Lattea has one too.
  public private(set) var hasLock = false

  public init(_ shell: Shell) { self.shell = shell }

  public func load() async {
    hasLock = await shell.services.credential.isSet()
    if let shown = await ask({ try $0.settings(now: $1) }) { view = shown }
  }

  public func setting(_ key: SettingKey) -> SettingView? { view?.settings.first { $0.key == key } }

  /// Nothing chosen takes it back to "not set".
  public func choose(_ key: SettingKey, _ chosen: [String]) async {
    switch await ask({ try $0.choose(setting: key, chosen: chosen, now: $1) }) {
    case .saved(let shown): (view, problems) = (shown, [])
    case .problem(let found): problems = found
    case nil: break
    }
  }

  public func toggle(_ key: SettingKey, _ choice: String) async {
    var chosen = setting(key)?.chosen ?? []
    chosen.toggle(choice)
    await choose(key, chosen)
  }

  public func problem(_ key: SettingKey) -> String? { problems.first { $0.field == key.field }?.text }

  public func addOwn(_ label: String, _ number: String) async {
    await setOwn((view?.ownNumbers ?? []) + [OwnNumber(label: label, number: number)])
  }

  public func removeOwn(_ own: OwnNumber) async { await setOwn((view?.ownNumbers ?? []).filter { $0 != own }) }

  private func setOwn(_ numbers: [OwnNumber]) async {
    _ = await ask { try $0.setOwnNumbers(numbers: numbers, now: $1) }
    await load()
  }
}

extension SettingKey {
  /// The name that a problem gives it.
  var field: String {
    switch self {
    case .country: "country"
    case .language: "language"
    case .temperatureUnit: "temperature_unit"
    case .volumeUnit: "volume_unit"
    case .birthDate: "birth_date"
    case .daysAnchor: "days_anchor"
    case .who: "who"
    case .reminders: "reminders"
    case .quietHours: "quiet_hours"
    case .lookMayWake: "look_may_wake"
    case .reducedMotion: "reduced_motion"
    case .hideBabies: "hide_babies"
    case .lockAfter: "lock_after"
    }
  }
}
