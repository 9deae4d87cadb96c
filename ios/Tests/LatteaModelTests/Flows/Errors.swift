// Where each error leads.

import Foundation
import LatteaCore
import LatteaModel
import Testing

@testable import PhoneForTests

@Suite @MainActor struct Errors {
  @Test func lockedLeadsToTheLock() async throws {
    let phone = try Phone()
    await phone.start()
    _ = await phone.shell.ask { try $0.lock(now: $1) }
    await phone.screens.today.load()
    #expect(phone.shell.place == .lock && phone.shell.trouble == nil)
  }

  @Test(arguments: [NoJournal.keyLost, .damaged]) func aJournalThatIsNotThereLeadsToRecovery(_ why: NoJournal)
    async throws
  {
    let phone = try Phone()
    await phone.start()
    await phone.shell.core.use(
      try LatteaApp.withoutJournal(config: phone.config, because: why, now: phone.time.now()))
    await phone.screens.journal.load()
    #expect(phone.shell.place == .recovery)
  }

  @Test func aFullPhoneSaysSoAndKeepsTheText() async throws {
    let phone = try Phone()
    await phone.start()
    phone.screens.journal.open(.note)
    let form = try #require(phone.screens.journal.form)
    form.draft = .note("kept as typed")
    _ = await phone.shell.ask { try $0.selfTestStorageFull(now: $1) }
    #expect(phone.shell.trouble != nil && phone.shell.place == .home)
    #expect(form.draft == .note("kept as typed"))
  }

  @Test func aFaultOfOursIsACardAndTheNextCallWorks() async throws {
    let phone = try Phone()
    await phone.start()
    _ = await phone.shell.ask { try $0.selfTestPanic(now: $1) }
    let trouble = try #require(phone.shell.trouble)
    #expect(trouble.text.contains("100") && !trouble.title.isEmpty)
    phone.shell.tryAgain()
    await phone.shell.settle()
    #expect(phone.shell.trouble == nil)
    await phone.screens.today.load()
    #expect(phone.screens.today.view != nil)
  }

  @Test func aStaleScreenIsAskedForAgainSilently() async throws {
    let phone = try Phone()
    await phone.start()
    let journal = phone.screens.journal
    await journal.note(.note(text: "x"))
    await journal.delete(UUID())
    #expect(phone.shell.trouble == nil && journal.days.flatMap(\.rows).count == 1)
  }

  @Test func aSecondTapIsLeftOutAndStopNeverIs() async throws {
    let phone = try Phone()
    await phone.start()
    let journal = phone.screens.journal
    phone.shell.act { await journal.note(.note(text: "once")) }
    phone.shell.act { await journal.note(.note(text: "twice")) }
    phone.shell.actNow { await journal.note(.note(text: "always")) }
    await phone.shell.settle()
    #expect(journal.days.flatMap(\.rows).count == 2)
  }

  @Test func everyWordOfTheScreensIsSaid() async throws {
    let phone = try Phone()
    await phone.start()
    for word in Word.allCases {
      let said = phone.shell.words[word]
      #expect(!said.isEmpty && !said.contains("⟨"), "\(word.rawValue)")
    }
    for phrase in Phrase.allCases {
      let arguments = ["part", "parts", "min", "max", "step", "steps", "days"]
      var given = Dictionary(uniqueKeysWithValues: arguments.map { ($0, MessageValue.number(2)) })
      for name in ["name", "unit", "text", "title"] { given[name] = .text("x") }
      let said = await phone.shell.say(phrase, given)
      #expect(!said.isEmpty && !said.contains("⟨") && !said.contains("{"), "\(phrase.rawValue): \(said)")
    }
  }
}
