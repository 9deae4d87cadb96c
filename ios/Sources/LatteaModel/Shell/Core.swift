import LatteaCore

/// The one door to the core: every call runs here, off the main thread, at the time of the clock.
public actor Core {
  private let config: Config
  private let vault: any KeyVault
  private let boot: (any BootClock)?
  private let time: any Time
  private let ear = Ear()
  private var app: LatteaApp?

  public init(config: Config, vault: any KeyVault, boot: (any BootClock)?, time: any Time) {
    self.config = config
    self.vault = vault
    self.boot = boot
    self.time = time
  }

  /// Opens the journal anew; one that can't be opened leaves an app in which the check and the numbers work.
  public func open() throws {
    app = nil
    app = try LatteaApp.openOrRecover(config: config, vault: vault, listener: ear, now: time.now(), boot: boot)
  }

  /// Goes on with an app that was opened elsewhere, or with none.
  public func use(_ other: LatteaApp?) { app = other }

  /// Runs one call, or a few that belong together.
  public func run<T: Sendable>(_ work: @Sendable (LatteaApp, Moment) throws -> T) throws -> T {
    if app == nil { try open() }
    guard let app else { throw LatteaError.Stale(title: "", text: "") }
    return try work(app, time.now())
  }

  /// What changed since this was asked last.
  public func changes() -> [Change] { ear.told() }

  /// What the core tells a listener, so that an app that was opened elsewhere can tell it too.
  public nonisolated var listener: any ChangeListener { ear }
}
