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
    let isBroken = await ask { app, now in
      let isBroken = try app.recovery(now: now) != nil
      if hasLock && !isBroken { try app.lock(now: now) }
      return isBroken
    }
    guard let isBroken else { return }
    if isBroken { return go(.recovery) }
    if hasLock { return go(.lock) }
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

  /// The app is in sight again: files for the share sheet whose hour is over go.
  public func wake() async {
    _ = try? await core.run { try $0.sweepShared(now: $1) }
  }

  /// The app went out of sight: it locks when the phone has a lock and no session goes on.
  public func hide() async {
    guard place == .home, flow != .handOver, await services.credential.isSet() else { return }
    if await ask({ app, _ in try app.massageRunning() }) == false { await lock() }
  }

  /// A session that goes on can still be stopped behind it.
  public func lock() async {
    let isLocked: Void? = await ask { try $0.lock(now: $1) }
    if isLocked != nil { go(.lock) }
  }
}
