// The app as a person uses it: every step is a tap on what is drawn.

import Accessibility
import LatteaCore
import LatteaModel
import LatteaUI
import SwiftUI
import Testing

@testable import PhoneForTests

// One after the other: what views keep is shared here.
@Suite(.serialized) @MainActor struct ByHand {
  @Test func fromTheFirstStartToTheFirstResult() async throws {
    let phone = try Phone()
    phone.preferences.wasWelcomed = false
    let hand = Hand(phone)
    await hand.look()
    #expect(hand.texts.contains(phone.shell.words[.welcome]))
    try await hand.tap("next")
    try await hand.tap("skip")
    try await hand.tap("skip")
    try await hand.tap("skip")
    try await hand.tap("skip")
    #expect(phone.shell.place == .home)
    try await hand.tap("check")
    for _ in 1...60 where phone.shell.flow == .check { try await hand.answer(.well) }
    #expect(phone.shell.flow == .result && hand.finds("tier"))
    try await hand.tap("back")
    #expect(hand.finds("result") && hand.finds("tier"))
  }

  @Test func aDoubleTapAnswersOneQuestion() async throws {
    let phone = try Phone()
    phone.time.isHasty.withLock { $0 = true }
    let (hand, check) = (Hand(phone), phone.screens.check)
    await hand.look()
    try await hand.tap("check")
    // The first question that is a list comes soon.
    for _ in 1...10 {
      phone.time.pass(1)
      if case .ticks? = check.question?.style { break }
      await phone.answerOnce(.well)
      await hand.look()
    }
    let first = try #require(check.question)
    try await hand.tap("go-on")
    let second = try #require(check.question)
    #expect(first != second)
    phone.time.pass(0.2)
    if hand.finds("go-on") { try await hand.tap("go-on") }
    for field in second.fields {
      if case .one(let choices) = field.kind { await check.choose(choices[0].id, for: field) }
      check.toggle(field.id)
    }
    await check.send()
    #expect(check.question == second && check.given.isEmpty && check.ticked.isEmpty)
    phone.time.pass(0.2)
    await phone.answerOnce(.well)
    #expect(check.question != second, "a tap of its own answers")
  }

  @Test func anEmergencyFillsThePageAndCallsComeFirst() async throws {
    let (phone, hand) = try await opened()
    try await hand.tap("check")
    for _ in 1...60 where phone.shell.flow == .check {
      try await hand.answer(.well.saying(["chest_pain": "yes"]))
    }
    let ids = hand.all.map(\.identifier)
    let tier = try #require(ids.firstIndex(of: "tier"))
    let call = try #require(ids.firstIndex(of: "call"))
    #expect(tier < call && !hand.finds("massage"))
    #expect(
      hand.all[..<call].filter { $0.kind == .button && $0.identifier != "check" }.allSatisfy {
        $0.identifier != "summary"
      })
  }

  @Test func aFeedIsTwoTapsFromTodayAndUndoneByOne() async throws {
    let (phone, hand) = try await opened()
    try await hand.tap("note-kind-feed")
    try await hand.tap("quick-0")
    #expect(phone.screens.journal.days.flatMap(\.rows).count == 1 && hand.finds("said"))
    try await hand.tap("undo")
    #expect(phone.screens.journal.days.flatMap(\.rows).isEmpty)
  }

  @Test func aChangeIsUndoneByOneTap() async throws {
    let (phone, hand) = try await opened()
    await phone.screens.journal.note(.note(text: "otter"))
    await phone.screens.journal.edit(try #require(phone.screens.journal.saved?.id))
    phone.screens.journal.form?.draft = .note("thimble")
    await hand.look()
    try await hand.tap("save")
    try await hand.tap("undo")
    #expect(hand.texts.contains("otter") && !hand.texts.contains("thimble") && !hand.finds("undo"))
  }

  @Test func aTemperatureThatCantBeReadSaysWhatIsWrongUnderItsField() async throws {
    let (phone, hand) = try await opened()
    try await hand.tap("note-kind-temperature")
    let field = try #require(hand.all.first { $0.label == phone.shell.words[.temperature] && $0.type != nil })
    field.type?("100.4")
    await hand.look()
    try await hand.tap("save")
    #expect(hand.finds("problem") && phone.screens.journal.form != nil)
    let problem = try #require(phone.screens.journal.form?.problems.first?.text)
    #expect(AccessibilityNotification.posted.contains(problem), "a screen reader says it")
    #expect(hand.all.contains { $0.text == "100.4" })
  }

  @Test func aSessionIsStoppedByOneTapInEveryStage() async throws {
    let (phone, hand) = try await allowed()
    try await hand.tap("massage")
    try await hand.tap("M01")
    #expect(hand.finds("stop") && hand.finds("ready"))
    try await hand.tap("ready")
    #expect(hand.finds("stop") && hand.finds("hurts"))
    try await hand.tap("pain-2")
    #expect(hand.finds("stop") && hand.finds("diagram"))
    let diagram = try hand.node("diagram")
    #expect(diagram.label?.isEmpty == false)
    try await hand.tap("pause")
    #expect(hand.finds("stop") && hand.finds("resume"))
    try await hand.tap("stop")
    #expect(hand.finds("ended") && !hand.finds("stop"))
    try await hand.tap("close")
    #expect(phone.shell.flow != .massage)
  }

  @Test func lockedNothingIsDrawnButTheLockTheCheckAndHelp() async throws {
    let phone = try Phone(hasLock: true)
    let hand = Hand(phone)
    await hand.look()
    let buttons = Set(hand.all.filter { $0.kind == .button }.map(\.identifier)).union(hand.all.map(\.identifier))
    #expect(buttons.isSuperset(of: ["unlock", "check", "help"]) && !hand.finds("tier") && !hand.finds("entry"))
    try await hand.tap("help")
    #expect(hand.finds("call"))
    try await hand.tap("close")
    try await hand.tap("unlock")
    #expect(phone.shell.place == .home)
  }

  @Test func bothBreastsAreOneFeedAndTwoTaps() async throws {
    let (phone, hand) = try await opened()
    try await hand.tap("note-kind-feed")
    try await hand.tap("quick-2")
    let rows = phone.screens.journal.days.flatMap(\.rows)
    await phone.screens.journal.edit(try #require(rows.first?.id))
    let parts: [PartForm] = [.breast(side: .left, minutes: ""), .breast(side: .right, minutes: "")]
    #expect(rows.count == 1 && phone.screens.journal.form?.draft == .feed(FeedDraft(parts: parts)))
  }

  @Test func whatToSayIsShownBig() async throws {
    let (phone, hand) = try await opened()
    await phone.checked(.well.saying(["breathless": "yes"]))
    await hand.look()
    #expect(hand.finds("say"))
    try await hand.tap("show-big")
    #expect(hand.finds("say-big") && !hand.finds("say"))
    try await hand.tap("show-big")
    #expect(hand.finds("say"))
  }

  @Test func outOfSightItIsCoveredAndASessionIsPlannedAhead() async throws {
    let (phone, hand) = try await allowed(hasLock: true)
    await phone.screens.settings.choose(.lockAfter, ["0"])
    try await hand.beginSession()
    hand.kept.environment.scenePhase = .background
    await hand.look()
    #expect(hand.finds("cover") && !phone.senses.planned.isEmpty && phone.shell.place == .home)
    hand.kept.environment.scenePhase = .active
    await hand.look()
    #expect(!hand.finds("cover") && phone.senses.planned.isEmpty && hand.finds("stop"))
    try await hand.tap("stop")
    hand.kept.environment.scenePhase = .background
    await hand.look()
    #expect(phone.shell.place == .lock, "without a session nothing stays open")
  }

  @Test func anEndedAppShowsThePageWhereItWas() async throws {
    let (phone, hand) = try await opened(hasLock: true)
    try await hand.tap("settings")
    try await hand.tap("plan")
    await phone.end()
    let again = Hand(phone, keeping: hand.kept.ended())
    await again.look()
    #expect(again.finds("unlock") && phone.shell.todayPages.isEmpty)
    try await again.tap("unlock")
    #expect(phone.shell.todayPages == [.settings, .plan] && again.texts.contains(phone.shell.words[.plan]))
  }

  @Test func itCanBeLockedAtOnce() async throws {
    let (phone, hand) = try await opened(hasLock: true)
    try await hand.tap("settings")
    try await hand.tap("lock-now")
    #expect(phone.shell.place == .lock && hand.finds("unlock"))
  }

  @Test func aNumberThatCantBeDialledIsShown() async throws {
    let hand = try await opened().hand
    #expect(!hand.finds("number"))
    try await hand.tap("call")
    #expect(hand.finds("number"))
  }

  @Test func howFarThePageGoesBackIsChosen() async throws {
    let (phone, hand) = try await opened()
    let stretches = try #require(phone.screens.summary.preview?.view.stretches)
    #expect(try hand.node("stretch").all.count { $0.isOn == true } == 1)
    for stretch in stretches {
      try await hand.tap("stretch-\(stretch.id)")
      let chosen = hand.all.filter { $0.identifier.hasPrefix("stretch-") && $0.isOn == true }
      #expect(chosen.map(\.heard) == [stretch.label])
      #expect(phone.screens.summary.preview?.request.from == stretch.from)
    }
  }

  @Test func aBackupThatWasChosenIsBroughtBack() async throws {
    let (phone, other) = (try Phone(), try Phone())
    await phone.start()
    await phone.screens.journal.note(.note(text: "mine"))
    phone.screens.backup.secret = .newRecoveryKey
    await phone.screens.backup.make()
    let (file, key) = (phone.screens.backup.file, phone.screens.backup.made?.recoveryKey)
    let hand = Hand(other)
    await hand.look()
    try await hand.tap("settings")
    try await hand.tap("backup")
    try await hand.look(into: try #require(file), with: try #require(key))
    try await hand.tap("restore")
    #expect(other.screens.backup.restored != nil && other.passingBy.isEmpty && !hand.finds("look"))
    await other.screens.journal.load()
    #expect(other.screens.journal.days.flatMap(\.rows).count == 1)
  }

  @Test func withoutAPhoneLockThePageIsSentInstead() async throws {
    let (phone, hand) = try await opened()
    try await hand.tap("hand-over")
    #expect(hand.finds("no-lock") && phone.shell.flow == nil)
  }

  @Test func thePageIsHandedOverAndEndsAtTheLock() async throws {
    let (phone, hand) = try await opened(hasLock: true)
    try await hand.tap("hand-over")
    #expect(phone.shell.flow == .handOver && phone.light.stays)
    #expect(hand.texts.contains(phone.shell.words[.handOverPin]))
    try await hand.tap("end")
    #expect(phone.shell.place == .lock && !phone.light.stays)
    try await hand.tap("unlock")
    try await hand.tap("note-said")
    #expect(phone.screens.journal.form?.draft == Draft(.contact) && hand.finds("save") && !hand.finds("note-said"))
  }
}
