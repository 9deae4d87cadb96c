// Plays a story on the models: each step is what a person or the phone does, each line what the screen then holds.

import Foundation
import LatteaCore
import LatteaModel

@testable import PhoneForTests

/// The transcript of a story.
@MainActor func play(_ steps: [String]) async throws -> String {
  let player = try Player()
  for step in steps {
    player.out.step(step)
    let (verb, rest) = cut(step, " ") ?? (step, "")
    do {
      try await player.step(verb, rest)
    } catch let error as LatteaError {
      player.out.error(error)
    }
    if let error = player.shell.lastError { player.out.error(error) }
    player.shell.dismissTrouble()
    for change in player.shell.tellChanges() { player.out.line("changed", snake(change)) }
  }
  return player.out.text
}

@MainActor final class Player {
  let phone: Phone
  var out = Transcript()
  var says: [String: String] = [:]
  var last: EntryId?

  init() throws { phone = try Phone(seed: 1) }

  var shell: Shell { phone.shell }
  var screens: Screens { phone.screens }

  func step(_ verb: String, _ rest: String) async throws {
    switch verb {
    case "now": phone.time.set(try Moment(story: rest))
    case "wait": phone.time.pass(try number(TimeInterval.self, rest))
    case "vault": phone.vault.become(try named(MemoryVault.Mood.self, rest))
    case "open": try await open()
    case "open_again": _ = try opened()
    case "close": await shell.core.use(nil)
    case "without_journal":
      let because = try named(NoJournal.self, rest)
      await shell.core.use(try LatteaApp.withoutJournal(config: phone.config, because: because, now: phone.time.now()))
    case "damage": try Data(count: 4096).write(to: URL(fileURLWithPath: phone.journal))
    case "panic": _ = await shell.ask { try $0.selfTestPanic(now: $1) }
    case "storage_full": _ = await shell.ask { try $0.selfTestStorageFull(now: $1) }
    case "say":
      let (field, value) = try pair(rest, "=")
      says[field] = value
    case "forget": says = [:]
    default:
      if try await checkStep(verb, rest) { return }
      if try await journalStep(verb, rest) { return }
      if try await massageStep(verb, rest) { return }
      guard try await otherStep(verb, rest) else { throw StoryError(description: "no step is called \(verb)") }
    }
  }

  private func opened() throws -> LatteaApp {
    try LatteaApp.open(
      config: phone.config, vault: phone.vault, listener: shell.core.listener, now: phone.time.now(), boot: nil)
  }

  private func open() async throws {
    await shell.core.use(nil)
    await shell.core.use(try opened())
  }

  func pair(_ text: String, _ separator: String) throws -> (before: String, after: String) {
    guard let both = cut(text, separator) else { throw StoryError(description: "no '\(separator)' in \(text)") }
    return both
  }

  func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
