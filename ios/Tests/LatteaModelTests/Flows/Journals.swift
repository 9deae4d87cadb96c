// Noting, mending, pages, trends.

import Foundation
import LatteaCore
import LatteaModel
import Testing

@testable import PhoneForTests

@Suite @MainActor struct Journals {
  private let left12 = EntryForm.feed(parts: [.breast(side: .left, minutes: "12")], supplement: false, baby: nil)

  private func started() async throws -> Phone {
    let phone = try Phone()
    await phone.start()
    return phone
  }

  @Test func aFeedIsNotedInTwoTaps() async throws {
    let phone = try await started()
    let journal = phone.screens.journal
    journal.tap(.feed)
    #expect(journal.quick == .feed)
    await journal.babies.load()
    let row = try #require(journal.babies.view?.quick.first)
    #expect(journal.babies.view?.quick.count == 1 && row.name == nil && journal.babies.choices.isEmpty)
    await journal.note(row.cells[0].form)
    #expect(journal.quick == nil && !journal.said.isEmpty && journal.days.flatMap(\.rows).count == 1)
  }

  @Test func deletingCanBeUndoneAndTheRowIsTheSame() async throws {
    let phone = try await started()
    let journal = phone.screens.journal
    await journal.note(left12)
    let row = try #require(journal.saved)
    await journal.delete(row.id)
    #expect(journal.days.flatMap(\.rows).isEmpty && journal.deleted == row.id)
    await journal.undo()
    #expect(journal.days.flatMap(\.rows) == [row])
  }

  @Test func undoingTakesBackWhatWasJustKept() async throws {
    let phone = try await started()
    let journal = phone.screens.journal
    await journal.note(.feed(parts: [.bottle(amount: "40")], supplement: false, baby: nil))
    await journal.undo()
    #expect(journal.days.flatMap(\.rows).isEmpty)
  }

  @Test func theSideOfAFeedCanBeMended() async throws {
    let phone = try await started()
    let journal = phone.screens.journal
    await journal.note(left12)
    let row = try #require(journal.saved)
    await journal.edit(row.id)
    let form = try #require(journal.form)
    form.draft = .feed(FeedDraft(parts: [.breast(side: .right, minutes: "12")]))
    await form.save()
    let mended = try #require(journal.days.flatMap(\.rows).first)
    #expect(mended.id == row.id && mended.detail != row.detail && !mended.remark.isEmpty && journal.form == nil)
  }

  @Test func undoingAChangeBringsBackWhatWasThere() async throws {
    let phone = try await started()
    let journal = phone.screens.journal
    await journal.note(left12)
    let row = try #require(journal.saved)
    let first = await phone.shell.ask { app, _ in try app.noted(id: row.id) }
    phone.time.pass(3_600)
    await journal.edit(row.id)
    let form = try #require(journal.form)
    form.draft = .feed(FeedDraft(parts: [.breast(side: .right, minutes: "12")]))
    form.at = phone.time.now()
    await form.save()
    await journal.undo()
    let rows = journal.days.flatMap(\.rows)
    #expect(rows.map(\.id) == [row.id] && rows.first?.detail == row.detail, "the entry is there, as it was")
    #expect(await phone.shell.ask { app, _ in try app.noted(id: row.id) } == first)
    #expect(journal.saved == nil && journal.deleted == nil, "nothing more is offered to be taken back")
    await journal.undo()
    #expect(journal.days.flatMap(\.rows).count == 1)
    await journal.note(.note(text: "x"))
    await journal.undo()
    #expect(journal.days.flatMap(\.rows) == rows, "the next entry is taken back by itself")
  }

  @Test func aPickedTimeHasTheClockOfItsOwnSeason() async throws {
    let phone = try await started()
    phone.screens.journal.open(.note)
    let form = try #require(phone.screens.journal.form)
    let today = Phone.tenPastTen.instant
    for (days, minutes) in [(0, 60), (60, 0), (1, 60)] {
      form.happened(today - TimeInterval(days * 24 * 3_600))
      #expect(form.at?.offsetMin == Int16(minutes), "\(days) days ago")
    }
  }

  @Test func everyDraftComesBackAsItWas() async throws {
    let forms: [EntryForm] = [
      .feed(parts: [.breast(side: .right, minutes: "3"), .bottle(amount: "60")], supplement: true, baby: "b"),
      .expression(left: "40", right: "", together: "", way: .hand),
      .temperature(value: "37.4", site: .ear, afterAntipyretic: true),
      .symptom(
        side: .right, quadrant: .axilla, pain: 3, painAtFeed: 4, hot: true, hard: false, lump: nil, colour: nil,
        size: "20"),
      .medicine(name: "a", isAntipyretic: true, isAntibiotic: false, course: "b"),
      .nappy(baby: "a", wet: true, dirty: false), .note(text: "x"),
      .contact(who: "Ana", channel: nil, said: "y", massageOk: false),
    ]
    for form in forms { #expect(Draft(form).form == form) }
  }

  @Test func aTypedNumberThatCantBeReadStaysInItsField() async throws {
    let phone = try await started()
    let journal = phone.screens.journal
    journal.open(.temperature)
    let form = try #require(journal.form)
    form.draft = Draft(.temperature(value: "100.4", site: nil, afterAntipyretic: nil))
    await form.save()
    #expect(!form.problems.isEmpty && journal.form != nil)
    #expect(form.draft == Draft(.temperature(value: "100.4", site: nil, afterAntipyretic: nil)))
    #expect(journal.days.flatMap(\.rows).isEmpty)
  }

  @Test func whatWasTypedIsThereAgainUntilItIsKept() async throws {
    let phone = try await started()
    let journal = phone.screens.journal
    try await opened(.note, in: journal)
    await type(.note("half a word"), in: journal)
    journal.form = nil
    try await opened(.contact, in: journal)
    #expect(journal.form?.draft == Draft(.contact), "another kind is another form")
    journal.form?.close()
    try await opened(.note, in: journal)
    #expect(journal.form?.draft == .note("half a word"), "one that was looked at in between takes nothing away")
    await type(.note("a whole word"), in: journal)
    await phone.kill()
    let restarted = phone.screens.journal
    try await opened(.note, in: restarted)
    #expect(restarted.form?.draft == .note("a whole word") && restarted.form?.wasBegun == true)
    await restarted.form?.save()
    try await opened(.note, in: restarted)
    #expect(restarted.form?.draft == .note("") && restarted.days.flatMap(\.rows).count == 1)
  }

  @Test func aFormThatIsClosedHalfFilledIsKeptAndCanBeLetGo() async throws {
    let phone = try await started()
    let journal = phone.screens.journal
    try await opened(.temperature, in: journal)
    journal.form?.close()
    #expect(journal.left == nil, "nothing was typed")
    try await opened(.temperature, in: journal)
    await type(Draft(.temperature(value: "38", site: nil, afterAntipyretic: nil)), in: journal)
    journal.form?.close()
    #expect(journal.left != nil)
    await journal.letGo()
    try await opened(.temperature, in: journal)
    #expect(journal.left == nil && journal.form?.draft == Draft(.temperature) && journal.form?.wasBegun == false)
    await type(Draft(.temperature(value: "38", site: nil, afterAntipyretic: nil)), in: journal)
    await journal.form?.startAfresh()
    #expect(journal.form?.draft == Draft(.temperature))
    try await opened(.temperature, in: journal)
    #expect(journal.form?.wasBegun == false)
  }

  @Test func aDeletedEntryLeavesNoDraft() async throws {
    let phone = try await started()
    let journal = phone.screens.journal
    await journal.note(left12)
    let row = try #require(journal.saved)
    await journal.edit(row.id)
    await type(.feed(FeedDraft(parts: [.breast(side: .right, minutes: "9")])), in: journal)
    await journal.form?.delete()
    #expect(journal.form == nil && journal.left == nil && journal.deleted == row.id)
  }

  /// A form as its sheet opens it.
  private func opened(_ kind: Kind, in journal: JournalModel) async throws {
    journal.open(kind)
    await (try #require(journal.form)).takeUp()
  }

  /// Typing as its sheet hears it.
  private func type(_ draft: Draft, in journal: JournalModel) async {
    journal.form?.draft = draft
    await journal.form?.keep()
  }

  @Test func olderPagesJoinWithoutAGapOrADouble() async throws {
    let phone = try await started()
    let journal = phone.screens.journal
    for _ in 1...60 {
      await journal.note(.note(text: "x"))
      phone.time.pass(60)
    }
    #expect(journal.days.flatMap(\.rows).count == 50 && journal.older != nil)
    await journal.loadOlder()
    let rows = journal.days.flatMap(\.rows)
    #expect(rows.count == 60 && Set(rows.map(\.id)).count == 60 && journal.older == nil)
    #expect(Set(journal.days.map(\.title)).count == journal.days.count, "a day that goes on is one day")
  }

  @Test func anEntryThatRaisesTheAdviceSaysSo() async throws {
    let phone = try await started()
    await phone.checked(.full)
    let journal = phone.screens.journal
    await journal.note(.temperature(value: "39.2", site: .ear, afterAntipyretic: false))
    #expect(journal.raised != nil)
    journal.closeRaised()
    #expect(journal.raised == nil)
  }

  @Test func aFeedThatGoesOnIsKeptByTheCore() async throws {
    let phone = try await started()
    let feed = phone.screens.feed
    await phone.screens.journal.startTimer(.left)
    await phone.kill()
    phone.time.pass(600)
    await phone.screens.feed.load()
    #expect(phone.screens.feed.timer?.leftS == 600)
    await phone.screens.feed.move(to: .right)
    phone.time.pass(60)
    await phone.screens.feed.end()
    #expect(phone.screens.feed.timer == nil && feed !== phone.screens.feed)
    await phone.screens.journal.load()
    #expect(phone.screens.journal.days.flatMap(\.rows).first?.kind == .feed)
  }

  @Test func trendsHaveASentenceAndATableForEachChart() async throws {
    let phone = try await started()
    for value in ["37.9", "37.4"] {
      await phone.screens.journal.note(.temperature(value: value, site: .ear, afterAntipyretic: false))
      phone.time.pass(3_600)
    }
    let trends = phone.screens.trends
    await trends.load()
    let chart = try #require(trends.view?.charts.first)
    #expect(!chart.sentence.isEmpty && chart.table.rows.count == 2 && trends.names.count == TrendsModel.ranges.count)
  }

  @Test(.timeLimit(.minutes(10))) func theAdviceDoesNotWaitUntilThePhoneHasAsked() async throws {
    let phone = try await started()
    await phone.screens.settings.choose(.reminders, ["look_again", "contact"])
    await phone.shell.settle()
    phone.board.ask()
    let result = await phone.checked(.well.saying(["temp_dC": "38.9", "left.hot": "yes", "look-colour": "yes"]))
    #expect(result != nil && phone.shell.flow == .result)
    while !phone.shell.isAsking { await Task.yield() }
    #expect(phone.board.rings.withLock { $0 }.isEmpty)
    phone.board.allow()
    await phone.shell.settle()
    #expect(!phone.board.rings.withLock { $0 }.isEmpty && !phone.shell.isAsking)
  }

  @Test func aRoundOfRemindersReplacesTheOneBefore() async throws {
    let phone = try await started()
    await phone.screens.settings.choose(.reminders, ["look_again", "contact"])
    await phone.checked(.well.saying(["temp_dC": "38.9", "left.hot": "yes", "look-colour": "yes"]))
    await phone.shell.settle()
    let rings = phone.board.rings.withLock { $0 }
    let first = try #require(rings.first)
    #expect(rings.allSatisfy { $0.discreet == first.discreet })
    await phone.screens.open(reminder: first.id)
    #expect(phone.shell.flow != nil || phone.shell.tab == .journal || phone.shell.tab == .today)
    await phone.screens.open(reminder: "no such reminder")
    #expect(phone.shell.tab == .today)
  }
}
