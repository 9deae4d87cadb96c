import LatteaCore

// From nothing to a place, and back behind the lock.

extension Shell {
  private struct Standing: Sendable {
    let isRaised: Bool
    let isMassaging: Bool
  }

  /// Opens the journal and finds the place to begin at: what can't be opened, the lock, or what comes behind it.
  public func start() async {
    do { try await core.open() } catch {
      if let error = error as? LatteaError {
        trouble = Trouble(title: error.said.title, text: error.said.text) { [weak self] in await self?.start() }
      }
      return
    }
    await loadWords()
    let hasLock = await services.credential.isSet()
    let first: Place? = await ask { app, now in
      if try app.recovery(now: now) != nil { return .recovery }
      return try hasLock && app.shown(now: now) ? .lock : .home
    }
    guard let first else { return }
    if first != .home { return go(first) }
    await enter()
  }

  /// The first start, or home: an advice that rose is shown first, before a session that goes on, and that before the place
  /// where the person was.
  public func enter() async {
    guard services.preferences.wasWelcomed else { return go(.onboarding) }
    let standing = await ask(
      again: { [weak self] in await self?.enter() },
      { app, now in
        try Standing(isRaised: app.today(now: now).status?.changed != nil, isMassaging: app.massageRunning())
      })
    guard let standing else { return }
    go(.home)
    let before = kept
    kept = nil
    if standing.isRaised {
      go(to: Whereabouts())
    } else if standing.isMassaging {
      flow = .massage
    } else if let before {
      go(to: before)
    }
  }

  /// The app is in sight again: files for the share sheet whose hour is over go, and the core says whether it locks.
  public func wake() async {
    _ = try? await core.run { try $0.sweepShared(now: $1) }
    guard place == .home, flow != .handOver, await services.credential.isSet() else { return }
    if await ask({ try $0.shown(now: $1) }) == true { go(.lock) }
  }

  /// The app went out of sight: when the phone has a lock and no session goes on, the core says whether it locks at once.
  public func hide() async {
    guard place == .home, flow != .handOver, await services.credential.isSet() else { return }
    let isLocked = await ask { app, now in
      guard try !app.massageRunning() else { return false }
      _ = try app.hidden(now: now)
      return try app.isLocked()
    }
    if isLocked == true { go(.lock) }
  }

  /// A session that goes on can still be stopped behind it.
  public func lock() async {
    let isLocked: Void? = await ask { try $0.lock(now: $1) }
    if isLocked != nil { go(.lock) }
  }
}
