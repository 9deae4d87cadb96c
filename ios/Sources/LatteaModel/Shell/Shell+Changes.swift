import LatteaCore

// What follows from a change: new words, new reminders.

extension Shell {
  /// How far ahead a phone plans; the core names the few next ones.
  nonisolated static let horizonHours: UInt32 = 168

  func heed() async {
    let told = await core.changes()
    guard !told.isEmpty else { return }
    changes += told
    if told.contains(.settings) { await loadWords() }
    await planReminders()
  }

  /// Replaces everything that rings with what the core says now.
  public func planReminders() async {
    guard let next = try? await core.run({ try $0.reminders(horizonH: Self.horizonHours, now: $1) }) else { return }
    ring(next.reminders)
  }

  /// Nobody waits for it: the first time the phone asks whether anything may ring, and what was found is shown before that.
  @discardableResult func ring(_ reminders: [ReminderView]) -> Task<Void, Never> {
    let before = ringing
    let next = Task {
      await before?.value
      isAsking = true
      await services.reminders.replace(with: reminders)
      isAsking = false
    }
    ringing = next
    return next
  }

  /// Every word of the screens, in the person's language and form.
  public func loadWords() async {
    let asked = Word.allCases.map { Message(id: $0.rawValue, arguments: []) }
    let before = words.language
    let spoken = try? await core.run { app, now in
      let said = try app.messages(asked: asked)
      // Behind the lock nobody says it; it is what it was.
      let chosen = try? app.settings(now: now).settings.first { $0.key == .language }?.chosen.first
      return Words(
        Dictionary(uniqueKeysWithValues: zip(Word.allCases, said)), areFromTheRight: try app.readsFromTheRight(),
        language: chosen ?? before)
    }
    if let spoken { words = spoken }
  }

  /// One message with what goes into it.
  public func say(_ phrase: Phrase, _ arguments: [String: MessageValue]) async -> String {
    let given = arguments.map { MessageArgument(name: $0.key, value: $0.value) }
    let asked = [Message(id: phrase.rawValue, arguments: given)]
    return (try? await core.run { app, _ in try app.messages(asked: asked) })?.first ?? ""
  }

  /// Forgets what changed, and says what it was.
  public func tellChanges() -> [Change] {
    defer { changes = [] }
    return changes
  }
}
