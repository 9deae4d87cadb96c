import LatteaCore

// What the person and the phone do in a session.

extension MassageModel {
  public func send(_ event: Event) async {
    guard let view = await ask({ try $0.massageEvent(event: event, now: $1) }) else { return }
    // What comes with time alone was planned, and the phone gives it.
    let isPlanned = isOutOfSight && event == .tick
    show(view, aloud: !isPlanned)
    guard isOutOfSight else { return }
    if !isPlanned { plan() }
    // Nothing keeps the app open any more.
    if view.hasEnded { await shell.hide() }
  }

  /// How much milk came, as typed.
  public func expressed(_ typed: String) async {
    if let view = await ask({ try $0.massageExpressed(typed: typed, now: $1) }) { show(view) }
  }

  /// The relief or the fullness of this id.
  public func tell(_ id: String) async {
    if let relief = Relief(key: id) { await send(.relief(relief)) }
    if let fullness = Fullness(key: id) { await send(.fullness(fullness)) }
  }

  func show(_ view: MassageView, aloud: Bool = true) {
    self.view = view
    if aloud { feel(view.cues) }
    if view.hasEnded {
      shell.services.lockScreen.end()
    } else {
      shell.services.lockScreen.show(until: view.timer.flatMap { $0.running ? $0.endsAt : nil }, words: words)
    }
    follow(view)
  }

  /// The view says when it changes by itself.
  private func follow(_ view: MassageView) {
    waiting?.cancel()
    guard let next = view.nextChange else { return }
    waiting = Task { [weak self, time = shell.services.time] in
      guard (try? await time.wait(until: next)) != nil, !Task.isCancelled else { return }
      await self?.send(.tick)
    }
  }

  /// The session is over and was read: back to Today, or to the check that comes next.
  public func close() {
    let comesCheck = if case .ended(_, true) = view?.stage { true } else { false }
    waiting?.cancel()
    (view, choices, refused, asksFeed) = (nil, nil, "", nil)
    shell.flow = comesCheck ? .check : nil
  }

  /// Kept outside the model: whoever shows it is told when it changes.
  public var hasVoice: Bool {
    get {
      access(keyPath: \.hasVoice)
      return shell.services.preferences.hasVoice
    }
    set { withMutation(keyPath: \.hasVoice) { shell.services.preferences.hasVoice = newValue } }
  }

  public var hasBuzz: Bool {
    get {
      access(keyPath: \.hasBuzz)
      return shell.services.preferences.hasBuzz
    }
    set { withMutation(keyPath: \.hasBuzz) { shell.services.preferences.hasBuzz = newValue } }
  }
}

extension MassageView {
  public var hasEnded: Bool { if case .ended = stage { true } else { false } }
}

extension Relief {
  init?(key: String) {
    switch key {
    case "softer": self = .softer
    case "same": self = .same
    case "worse": self = .worse
    default: return nil
    }
  }
}

extension Fullness {
  init?(key: String) {
    switch key {
    case "none": self = .none
    case "full": self = .full
    case "firm": self = .firm
    case "rock": self = .rock
    default: return nil
    }
  }
}
