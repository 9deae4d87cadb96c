// Every screen in every state: its bodies are executed, and what holds for each of them is looked at.

import LatteaCore
import LatteaModel
import SwiftUI
import Testing

@testable import LatteaUI
@testable import PhoneForTests

@Suite(.serialized) @MainActor struct EveryState {
  /// The kinds that have a form. Inside the macro's list of arguments this closure makes Swift 6.0.3 crash.
  nonisolated static let byHand = Kind.allCases.filter { $0 != .check && $0 != .session }

  @Test func today() async throws {
    let phone = try Phone()
    let hand = Hand(phone)
    await seen(hand, "nothing yet")
    await phone.screens.journal.startTimer(.left)
    await seen(hand, "a feed goes on")
    #expect(hand.finds("feed"))
    await phone.checked(.full)
    phone.shell.flow = nil
    await seen(hand, "massage is possible")
    #expect(hand.finds("tier") && hand.finds("massage"))
    phone.time.pass(5 * 3_600)
    await phone.screens.today.load()
    await seen(hand, "the permission is over")
    #expect(!hand.finds("massage"))
  }

  @Test func everyQuestionOfACheck() async throws {
    let phone = try Phone()
    let hand = Hand(phone)
    await hand.look()
    try await hand.tap("check")
    var kinds: Set<String> = []
    for _ in 1...80 {
      guard let question = phone.screens.check.question, phone.shell.flow == .check else { break }
      await seen(hand, "the question \(question.lead)")
      for field in question.fields { kinds.insert(snake(field.kind)) }
      await phone.answerOnce(.full)
    }
    await seen(hand, "the result of a calm check")
    #expect(kinds.isSuperset(of: ["tick", "one", "pain", "temperature"]), "\(kinds)")
  }

  @Test(arguments: [
    ("emergency", ["breathless": "yes"]), ("fever", ["temp_dC": "38.9", "left.hot": "yes", "look-colour": "yes"]),
    ("unsure", ["rest": "not_sure", "temp_dC": "?cannot_measure", "left.hot": "?not_sure"]), ("calm", [:]),
  ])
  func aResult(_ name: String, _ said: Says) async throws {
    let phone = try Phone()
    let hand = Hand(phone)
    await hand.look()
    await phone.checked(.full.saying(said))
    await seen(hand, name)
    #expect(hand.finds("tier") && hand.finds("emergency") == (name == "emergency"))
    let view = try #require(phone.screens.result.view)
    #expect(hand.finds("incomplete") == !view.complete && hand.finds("mistake") == (view.mistake != nil))
    let ways = (view.because + view.notKnown).compactMap(\.change).map { "change-\($0)" }
    #expect(ways.isEmpty == (name == "calm") && ways.allSatisfy { hand.finds($0) }, "\(name): \(ways)")
  }

  @Test func theLevelOfABabyIsNeverDimmedEither() async throws {
    let phone = try Phone()
    await phone.start()
    let calm = try #require(await phone.checked(.well))
    #expect(!calm.isBright)
    let ill = try #require(await phone.checked(.well.saying(["baby.0.baby_seizure": "yes"])))
    #expect(ill.babies.contains { $0.tier == .emergencyNow } && !ill.tier.tier.isBright && ill.isBright)
  }

  @Test(arguments: Self.byHand) func everyForm(_ kind: Kind) async throws {
    let phone = try Phone()
    let hand = Hand(phone)
    await hand.look()
    phone.screens.journal.open(kind)
    await seen(hand, "the form of \(kind)")
    #expect(hand.finds("save") && hand.finds("close"))
  }

  @Test func theJournalAndWhatRaisedTheAdvice() async throws {
    let phone = try Phone()
    await phone.start()
    await phone.checked(.full)
    phone.shell.flow = nil
    let hand = Hand(phone)
    await phone.screens.journal.note(.note(text: "mine"))
    await seen(hand, "a journal with a note")
    #expect(hand.finds("entry") && hand.texts.contains("mine"))
    await phone.screens.journal.note(.temperature(value: "39.2", site: .ear, afterAntipyretic: false))
    await seen(hand, "an entry that raised the advice")
    #expect(hand.texts.contains(phone.shell.words[.raised]))
  }

  @Test func trendsSettingsAndWhatLiesBehindThem() async throws {
    let phone = try Phone()
    let hand = Hand(phone)
    await hand.look()
    for value in ["37.9", "37.4"] {
      await phone.screens.journal.note(.temperature(value: value, site: .ear, afterAntipyretic: false))
      phone.time.pass(3_600)
    }
    await hand.look()
    let page = Hand(phone) { drawn(TrendsScreen(model: phone.screens.trends)) }
    await seen(page, "trends", help: false)
    #expect(page.finds("chart-temperature"))
    try await page.tap("table")
    #expect(!page.finds("chart-temperature") && page.all.contains { $0.identifier == "table" && $0.kind != .button })
    try await hand.tap("trends")
    #expect(phone.shell.journalPages == [.trends] && hand.finds("range"))
    try await hand.tap("settings")
    await seen(hand, "settings")
    for page in [Subpage.babies, .plan, .bin, .backup, .files, .erase] {
      try await hand.tap(page.rawValue)
      await seen(hand, page.rawValue)
      #expect(phone.shell.todayPages == [.settings, page])
      phone.shell.todayPages = [.settings]
      await hand.look()
    }
  }

  @Test func whatWasDeletedLately() async throws {
    let phone = try Phone()
    await phone.start()
    await phone.screens.journal.note(.note(text: "mine"))
    await phone.screens.journal.delete(try #require(phone.screens.journal.saved?.id))
    let hand = Hand(phone) { drawn(BinScreen(model: phone.screens.bin)) }
    await seen(hand, "something that was deleted", help: false)
    #expect(!hand.finds("said"))
    try await hand.tap("bring-back")
    await seen(hand, "something that came back", help: false)
    #expect(hand.finds("said") && !hand.finds("bring-back"))
  }

  @Test func filesOutAndIn() async throws {
    let phone = try Phone()
    let hand = Hand(phone) { drawn(FilesScreen(model: phone.screens.files)) }
    await phone.start()
    await seen(hand, "no file yet", help: false)
    #expect(hand.finds("nothing"))
    await phone.screens.journal.note(.note(text: "mine"))
    await phone.screens.babies.add()
    await phone.screens.babies.add()
    await phone.screens.files.load()
    await seen(hand, "files", help: false)
    #expect(hand.finds("save-whole") && hand.finds("send-partner") && !hand.finds("nothing"))
    try await hand.tap("send-whole")
    await seen(hand, "a file for the share sheet", help: false)
    #expect(hand.finds("file-said") && hand.finds("share-whole"))
    let table = "child_id,time,wet,solid\n1,2026-05-01 03:54:09,1,0\n1,never,1,0\n"
    for (text, id) in [("nonsense", "problem"), (table, "looked")] {
      try phone.keepElsewhere(text)
      try await hand.tap("choose-file")
      try await hand.choose(phone.elsewhere, in: "import")
      await seen(hand, "a file with \(id)", help: false)
      #expect(hand.finds(id))
    }
    try await hand.tap("take-file")
    await seen(hand, "a file that came in", help: false)
    #expect(hand.finds("took"))
  }

  @Test func learnAndACard() async throws {
    let phone = try Phone()
    let hand = Hand(phone)
    await seen(hand, "learn")
    try await hand.tap("card")
    await seen(hand, "a card")
    #expect(phone.screens.learn.card != nil)
    try await hand.tap("make-report")
    #expect(hand.finds("send-report") && phone.screens.learn.report.view?.text.isEmpty == false)
    try await hand.tap("close")
  }

  @Test func cardsForThePersonAndCardsThatAreLookedFor() async throws {
    let phone = try Phone()
    await phone.start()
    await phone.checked(.full)
    let hand = Hand(phone) { drawn(LearnScreen(model: phone.screens.learn)) }
    await seen(hand, "cards after a check", help: false)
    let view = try #require(phone.screens.learn.view)
    #expect(!view.forYou.isEmpty && hand.texts.contains(phone.shell.words[.forYou]))
    let one = try #require(view.cards.last)
    try await hand.type(one.title, into: "find")
    await seen(hand, "a card that was found", help: false)
    #expect(hand.texts.contains(one.title) && !hand.finds("differs"))
    #expect(!hand.texts.contains(phone.shell.words[.forYou]))
    try await hand.type("qqqq", into: "find")
    await seen(hand, "a card that is not there", help: false)
    #expect(hand.texts.contains(phone.shell.words[.findNone]) && !hand.finds("card"))
    try await hand.type("", into: "find")
    #expect(hand.texts.contains(phone.shell.words[.allCards]) && hand.finds("differs"))
  }

  @Test func aReminderThatWasTappedSaysWhatItIsAbout() async throws {
    let phone = try Phone()
    let hand = Hand(phone)
    await hand.look()
    await phone.screens.open(reminder: "no such reminder")
    await seen(hand, "a settled reminder")
    #expect(hand.finds("reminder"))
    try await hand.tap("close-reminder")
    #expect(!hand.finds("reminder"))
  }

  @Test func whatCantBeOpened() async throws {
    for why in [NoJournal.keyLost, .damaged] {
      let phone = try Phone()
      await phone.start()
      await phone.shell.core.use(
        try LatteaApp.withoutJournal(config: phone.config, because: why, now: phone.time.now()))
      phone.shell.go(.recovery)
      let hand = Hand(phone) { drawn(RecoveryScreen(model: phone.screens.recovery, backup: phone.screens.backup)) }
      await seen(hand, "recovery, \(why)")
      #expect(hand.finds("recover") && hand.finds("check"))
    }
  }

  @Test func trouble() async throws {
    let phone = try Phone()
    let hand = Hand(phone)
    await hand.look()
    _ = await phone.shell.ask { try $0.selfTestStorageFull(now: $1) }
    await seen(hand, "a full phone")
    #expect(hand.finds("trouble") && hand.finds("try-again"))
  }

  @Test func coveredNothingIsThereToRead() async throws {
    let phone = try Phone()
    let hand = Hand(phone)
    await hand.look()
    phone.shell.look = .night
    phone.shell.isCovered = true
    await hand.look()
    #expect(hand.finds("cover"))
  }

  @Test func everySheetIsCoveredToo() async throws {
    let phone = try Phone()
    let (hand, journal) = (Hand(phone), phone.screens.journal)
    await hand.look()
    func covers(_ state: String) async {
      phone.shell.isCovered = false
      await hand.look()
      let open = hand.all.filter { $0.kind == .sheet }
      #expect(!open.isEmpty && !hand.finds("cover"), "\(state) is no sheet")
      phone.shell.isCovered = true
      await hand.look()
      let sheets = hand.all.filter { $0.kind == .sheet }
      #expect(sheets.allSatisfy { $0.all.last { $0.kind != .task }?.identifier == "cover" }, "\(state) can be read")
    }
    journal.tap(.feed)
    await covers("the cells of a feed")
    journal.open(.note)
    journal.form?.draft = .note("otter")
    await covers("a form")
    journal.form?.close()
    await phone.checked(.full)
    phone.shell.flow = nil
    await journal.note(.temperature(value: "39.2", site: .ear, afterAntipyretic: false))
    try #require(journal.raised != nil)
    await covers("an advice that rose")
    journal.closeRaised()
    await hand.look()
    try await hand.tap("card")
    await covers("a card")
    phone.screens.learn.close()
    phone.shell.flow = .handOver
    await phone.screens.handOver.load()
    await phone.screens.handOver.end()
    await phone.screens.lock.unlock()
    await covers("what somebody said")
    phone.screens.handOver.close()
    phone.shell.go(.recovery)
    phone.screens.recovery.isRestoring = true
    await covers("a backup to bring back")
    phone.screens.recovery.isRestoring = false
    await hand.look()
    try await hand.tap("help")
    await covers("the numbers")
  }

  @Test func theLookIsTheOneThatWasChosen() async throws {
    let phone = try Phone()
    let hand = Hand(phone)
    await hand.look()
    func scheme() -> ColorScheme? { hand.all.compactMap(\.scheme).first }
    #expect(scheme() == nil, "without a choice it follows the phone")
    try await hand.tap("settings")
    for (id, scheme_) in [("look-dark", ColorScheme.dark), ("look-light", .light), ("look-night", .dark)] {
      try await hand.tap(id)
      #expect(scheme() == scheme_ && phone.preferences.look == phone.shell.look)
    }
    #expect(phone.shell.look.folder == "night")
    try await hand.tap("look-night")
    #expect(scheme() == nil && phone.preferences.look == nil && phone.shell.look.folder == "day")
  }

  @Test func theSummaryHasItsChartsAndEachFormItsOwnPreview() async throws {
    let phone = try Phone()
    await phone.start()
    for value in ["37.9", "37.4"] {
      await phone.screens.journal.note(.temperature(value: value, site: .ear, afterAntipyretic: false))
      phone.time.pass(3_600)
    }
    let hand = Hand(phone) { drawn(SummaryScreen(model: phone.screens.summary)) }
    await seen(hand, "a summary", help: false)
    #expect(hand.finds("chart-temperature") && !hand.finds("make-file") && hand.finds("stretch"))
    var shown: Set<[String]> = []
    for form in ["pdf-a4", "text", "csv", "fhir"] {
      try await hand.tap(form)
      await seen(hand, "the summary as \(form)", help: false)
      let lines = try hand.node("shown").all.filter { $0.kind == .text }.map(\.text)
      #expect(!lines.isEmpty && !hand.finds("share"), "\(form)")
      shown.insert(lines)
    }
    #expect(shown.count >= 3, "a table, a file for a clinic and a page are not the same")
    try await hand.tap("make-file")
    #expect(hand.finds("share"))
    try await hand.tap("pdf-letter")
    #expect(!hand.finds("share"), "that file was another form")
  }
}
