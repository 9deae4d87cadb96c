import LatteaCore

// From nothing to a place, and back behind the lock.

extension Shell {
  private struct Beginning: Sendable {
    let isBroken: Bool
    let isMassaging: Bool
  }

  /// Opens the journal and finds the place to begin at: the lock, what can't be opened, a session, the first start.
  public func start() async {
    do { try await core.open() } catch {
      if let error = error as? LatteaError {
        trouble = Trouble(title: error.said.title, text: error.said.text) { [weak self] in await self?.start() }
      }
      return
    }
    await loadWords()
    let hasLock = await services.credential.isSet()
    let beginning = await ask { app, now in
      let isMassaging = try app.massageRunning()
      let isBroken = try app.recovery(now: now) != nil
      if hasLock && !isMassaging && !isBroken { try app.lock(now: now) }
      return Beginning(isBroken: isBroken, isMassaging: isMassaging)
    }
    guard let beginning else { return }
    if beginning.isBroken { return go(.recovery) }
    if hasLock && !beginning.isMassaging { return go(.lock) }
    enter()
    if beginning.isMassaging { flow = .massage }
  }

  /// The first start, or Today.
  public func enter() {
    go(services.preferences.wasWelcomed ? .home : .onboarding)
  }

  /// The app is in sight again: files for the share sheet whose hour is over go.
  public func wake() async {
    _ = try? await core.run { try $0.sweepShared(now: $1) }
  }

  /// The app went out of sight: it locks when the phone has a lock and no session goes on.
  public func hide() async {
    guard place == .home, flow != .handOver, await services.credential.isSet() else { return }
    let locked = await ask { app, now in
      guard try !app.massageRunning() else { return false }
      try app.lock(now: now)
      return true
    }
    if locked == true { go(.lock) }
  }
}
