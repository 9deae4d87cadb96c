import LatteaCore
import Observation

/// The first start: what Lattea is, then a few settings. Each step can be skipped, and a check can begin at once.
@Observable @MainActor public final class OnboardingModel: Screen {
  /// A step: the welcome, or settings that belong together.
  public enum Step: Hashable, Sendable, CaseIterable {
    case welcome, country, birth, lock, units

    public var settings: [SettingKey] {
      switch self {
      case .welcome: []
      case .country: [.country]
      case .birth: [.birthDate, .hideBabies]
      case .lock: [.lockAfter]
      case .units: [.who, .temperatureUnit, .volumeUnit, .language]
      }
    }
  }

  public let shell: Shell
  public let settings: SettingsModel
  public let babies: BabiesModel
  public private(set) var step = Step.welcome
  /// "Step 1 of 5".
  public private(set) var counted = ""

  public init(_ shell: Shell) {
    self.shell = shell
    settings = SettingsModel(shell)
    babies = BabiesModel(shell)
  }

  public func load() async {
    let steps = Step.allCases
    let number = steps.count - steps.drop { $0 != step }.dropFirst().count
    counted = await shell.say(.step, ["step": .number(Int64(number)), "steps": .number(Int64(steps.count))])
    await settings.load()
    if step == .birth { await babies.begin() }
  }

  /// The next step, or Today after the last. Skipping is the same: what was not chosen is not set.
  public func next() async {
    guard let next = Step.allCases.drop(while: { $0 != step }).dropFirst().first else { return end() }
    step = next
    await load()
  }

  public func end() {
    shell.services.preferences.wasWelcomed = true
    shell.go(.home)
  }

  /// "I feel ill now".
  public func check() {
    end()
    shell.flow = .check
  }
}
