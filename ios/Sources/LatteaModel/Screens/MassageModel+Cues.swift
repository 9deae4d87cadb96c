import LatteaCore

// What is heard and felt: at once while the app is in sight, and planned ahead while it is not.

extension MassageModel {
  /// Nothing of it may be on the screen now. With a voice somebody still listens; without one nobody is there.
  public func goOutOfSight() async {
    guard let view, !view.hasEnded else { return }
    await send(shell.services.preferences.hasVoice ? .tick : .hidden)
    isOutOfSight = true
    plan()
  }

  public func comeIntoSight() async {
    isOutOfSight = false
    shell.services.senses.plan([], in: words.language, discreet: "")
    if let view, !view.hasEnded { await send(.shown) }
  }

  /// Hands what is ahead to the phone, as far as the person wants to hear and feel it.
  func plan() {
    let preferences = shell.services.preferences
    let wanted = (view?.ahead ?? []).filter { ahead in
      switch ahead.cue {
      case .speak: preferences.hasVoice
      case .buzz: preferences.hasBuzz
      case .announce: false
      }
    }
    shell.services.senses.plan(wanted, in: words.language, discreet: words[.timer])
  }

  func feel(_ cues: [CueView]) {
    let (senses, preferences) = (shell.services.senses, shell.services.preferences)
    for cue in cues {
      switch cue {
      case .speak(let text): if preferences.hasVoice { senses.speak(text, in: words.language) }
      case .buzz(let pattern): if preferences.hasBuzz { senses.buzz(pattern) }
      case .announce(let text, let urgent): senses.announce(text, urgent: urgent)
      }
    }
  }

  /// A call took the phone: nothing goes on while nobody can attend to it.
  public func interrupted() async {
    if view?.timer?.running == true { await send(.pause) }
  }

  /// Stop, tapped on the lock screen: nothing is unlocked and nothing else is shown.
  public func stopFromOutside() async {
    await send(.stop)
    if view?.hasEnded != true { shell.services.lockScreen.end() }
  }
}
