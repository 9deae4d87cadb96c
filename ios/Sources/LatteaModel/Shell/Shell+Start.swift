import LatteaCore

// From nothing to a place, and back behind the lock.

extension Shell {
  private struct Standing: Sendable {
    let isRaised: Bool
    let isMassaging: Bool
  }

  /// Opens the journal and finds the place to begin at: what can't be opened, the lock, or what comes behind it. Of files that
  /// were on their way before, nothing is left.
  public func start() async {
    services.passing.clear()
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

  /// The first start, or home: an advice that rose is shown first, before a session that goes on, that before what a reminder
  /// is about that was tapped meanwhile, and that before the place where the person was.
  public func enter() async {
    guard services.preferences.wasWelcomed else {
      awaited = nil
      return go(.onboarding)
    }
    let standing = await ask(
      again: { [weak self] in await self?.enter() },
      { app, now in
        try Standing(isRaised: app.today(now: now).status?.changed != nil, isMassaging: app.massageRunning())
      })
    guard let standing else { return }
    go(.home)
    let (before, reminder) = (kept, awaited)
    (kept, awaited) = (nil, nil)
    if standing.isRaised {
      go(to: Whereabouts())
    } else if standing.isMassaging {
      flow = .massage
    } else if reminder != nil {
      go(to: Whereabouts())
      journalPages = []
    } else if let before {
      go(to: before)
    }
    if let reminder { await follow?(reminder, !standing.isRaised && !standing.isMassaging) }
  }

  /// The app is in sight again: files for the share sheet whose hour is over go, and the core says whether it locks. A session
  /// that ended meanwhile kept nothing open: it counts as if there had been none.
  public func wake() async {
    locking?.cancel()
    let since = away
    away = nil
    _ = try? await core.run { try $0.sweepShared(now: $1) }
    guard place == .home, flow != .handOver, await services.credential.isSet() else { return }
    let isLocked = await ask { app, now in
      if let since, try !app.massageRunning() { _ = try app.hidden(now: since) }
      return try app.shown(now: now)
    }
    if isLocked == true { go(.lock) }
  }

  private struct Hidden: Sendable {
    var isMassaging = false
    var isLocked = false
    var locksAt: Moment?
  }

  /// The app went out of sight, or a session that went on there has ended: when the phone has a lock, the core says whether it
  /// locks at once, or when. While a session goes on it stays open.
  public func hide() async {
    guard place == .home, flow != .handOver, await services.credential.isSet() else { return }
    let since = away ?? services.time.now()
    let hidden = await ask { app, _ in
      guard try !app.massageRunning() else { return Hidden(isMassaging: true) }
      let locksAt = try app.hidden(now: since)
      return Hidden(isLocked: try app.isLocked(), locksAt: locksAt)
    }
    guard let hidden else { return }
    away = hidden.isMassaging ? since : nil
    if hidden.isLocked { go(.lock) }
    if let locksAt = hidden.locksAt { lock(at: locksAt) }
  }

  /// Locks then, as long as the system lets the app live and nobody looks before.
  private func lock(at moment: Moment) {
    locking?.cancel()
    locking = Task { [weak self, time = services.time] in
      guard (try? await time.wait(until: moment)) != nil, !Task.isCancelled else { return }
      await self?.lock()
    }
  }

  /// A session that goes on can still be stopped behind it.
  public func lock() async {
    let isLocked: Void? = await ask { try $0.lock(now: $1) }
    if isLocked != nil { go(.lock) }
  }
}
