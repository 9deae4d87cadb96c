import LatteaCore
import Observation

/// Today: what to do now.
@Observable @MainActor public final class TodayModel: Screen {
  public let shell: Shell
  public private(set) var view: TodayView?
  /// A check was begun and has no result yet.
  public private(set) var isChecking = false
  public private(set) var isMassaging = false

  public init(_ shell: Shell) { self.shell = shell }

  private struct Loaded: Sendable {
    let view: TodayView
    let isChecking: Bool
    let isMassaging: Bool
  }

  public func load() async {
    let loaded = await ask { app, now in
      try Loaded(
        view: app.today(now: now), isChecking: app.checkIsOpen(now: now), isMassaging: app.massageRunning())
    }
    guard let loaded else { return }
    view = loaded.view
    isChecking = loaded.isChecking
    isMassaging = loaded.isMassaging
  }

  public func check() { shell.flow = .check }

  public func result() { shell.flow = .result }

  public func massage() { shell.flow = .massage }
}
