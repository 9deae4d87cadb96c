// Every state of what covers the places: the first start, the lock, a session, a page that is handed over; and sheets.

import LatteaCore
import LatteaModel
import SwiftUI
import Testing

@testable import LatteaUI
@testable import PhoneForTests

@Suite(.serialized) @MainActor struct EveryFlow {
  @Test func everyStepOfTheFirstStart() async throws {
    let phone = try Phone(hasLock: true)
    phone.preferences.wasWelcomed = false
    phone.credential.isThere.withLock { $0 = false }
    let hand = Hand(phone)
    await hand.look()
    phone.credential.isThere.withLock { $0 = true }
    let asks: [OnboardingModel.Step: [String]] = [
      .country: ["add-own"], .birth: ["add-baby"], .lock: ["5"], .units: ["look-night"],
    ]
    for step in OnboardingModel.Step.allCases {
      #expect(phone.screens.onboarding.step == step)
      await seen(hand, "the step \(step)")
      for id in asks[step] ?? [] { try await hand.tap(id) }
      await seen(hand, "the step \(step), answered")
      try await hand.tap("next")
    }
    #expect(phone.shell.place == .home && phone.shell.look == .night)
    await phone.screens.settings.load()
    await phone.screens.babies.load()
    #expect(phone.screens.settings.setting(.lockAfter)?.chosen == ["5"] && phone.screens.babies.count == "1")
    await seen(hand, "Today in the colours of the night")
  }

  @Test func everyStageOfASession() async throws {
    let (phone, hand) = try await allowed()
    let massage = phone.screens.massage
    try await hand.tap("massage")
    await seen(hand, "choosing")
    try await hand.tap("M01")
    var stages: Set<String> = []
    for _ in 1...60 {
      let stage = try #require(massage.view?.stage)
      if stages.insert(snake(stage)).inserted || massage.view?.after != nil { await seen(hand, "the stage \(stage)") }
      if massage.view?.hasEnded == true { break }
      switch stage {
      case .waiting: try await hand.tap("ready")
      case .askingPain: try await hand.tap("pain-1")
      case .askingRelief: try await hand.tap("softer")
      case .paused: try await hand.tap("resume")
      case .running:
        if !stages.contains("paused") {
          try await hand.tap("pause")
        } else {
          phone.time.pass(30)
          await massage.send(.tick)
          await hand.look()
        }
      case .ended: break
      }
    }
    #expect(stages == ["waiting", "asking_pain", "running", "paused", "asking_relief", "ended"])
    try await hand.tap("close")
  }

  @Test func aTechniqueIsSeenBeforeItIsChosen() async throws {
    let hand = try await allowed().hand
    try await hand.tap("massage")
    let drawings = try hand.node("drawings").all.filter { $0.identifier == "diagram" }
    #expect(!drawings.isEmpty && drawings.allSatisfy { $0.label?.isEmpty == false })
  }

  @Test func whatIsHeardAndFeltCanBeSwitchedOffInTheMiddle() async throws {
    let (phone, hand) = try await allowed()
    try await hand.beginSession()
    let heard = phone.senses.heard.count
    let isTold = Guarded(false)
    withObservationTracking {
      _ = phone.screens.massage.hasVoice
    } onChange: {
      isTold.withLock { $0 = true }
    }
    for id in ["voice", "buzz"] {
      #expect(try hand.node(id).isOn == true)
      try hand.node(id).switchTo?(false)
      await hand.look()
      #expect(try hand.node(id).isOn == false)
    }
    #expect(isTold.withLock { $0 } && !phone.preferences.hasVoice && !phone.preferences.hasBuzz)
    phone.time.pass(60)
    await phone.screens.massage.send(.tick)
    #expect(phone.senses.heard.count == heard)
  }

  @Test func whyThereIsNoMassage() async throws {
    let (phone, hand) = try await opened()
    phone.shell.flow = .massage
    await seen(hand, "nothing is allowed")
    await phone.checked(.full)
    phone.shell.flow = .massage
    await phone.screens.massage.start("M05", .left)
    await seen(hand, "it was refused, or is asked about")
  }

  @Test(arguments: [false, true]) func theLock(_ isMassaging: Bool) async throws {
    let (phone, hand) = try await opened(hasLock: true)
    if isMassaging {
      await phone.checked(.full)
      await phone.screens.massage.start("M01", .left)
    }
    await phone.shell.lock()
    await seen(hand, "locked")
    #expect(hand.finds("stop") == isMassaging && !hand.finds("tier"))
    if isMassaging { try await hand.tap("stop") }
    #expect(!hand.finds("stop"))
    try await hand.tap("help")
    await seen(hand, "the numbers over the lock")
    #expect(hand.finds("call"))
  }

  @Test func thePageForSomebodyElse() async throws {
    let (phone, hand) = try await opened(hasLock: true)
    try await hand.tap("hand-over")
    await seen(hand, "handed over")
    try await hand.tap("help")
    await seen(hand, "the numbers over the page")
    #expect(phone.screens.help.view?.own.isEmpty != false)
    try await hand.tap("close")
    try await hand.tap("end")
    await seen(hand, "taken back")
    try await hand.tap("unlock")
    await seen(hand, "asked what they said")
    try await hand.tap("note-not")
    #expect(!hand.finds("note-not") && phone.screens.journal.form == nil)
  }

  @Test func sheetsAndWhatWasJustKept() async throws {
    let (phone, hand) = try await opened()
    await phone.screens.babies.add()
    await phone.screens.babies.add()
    for kind in ["feed", "nappy"] {
      try await hand.tap("note-kind-\(kind)")
      await seen(hand, "the cells of a \(kind)")
      try await hand.tap("form")
      await seen(hand, "the form of a \(kind)")
      try await hand.tap("close")
    }
    try await hand.tap("note-kind-temperature")
    try await hand.tap("save")
    await seen(hand, "a form with a problem")
    #expect(hand.finds("problem"))
    try await hand.tap("close")
    await phone.screens.journal.note(.note(text: "mine"))
    await seen(hand, "something was kept")
    #expect(hand.finds("undo"))
  }

  @Test func backupAndErasing() async throws {
    let (phone, hand) = try await opened()
    await phone.screens.journal.note(.note(text: "mine"))
    phone.shell.todayPages = [.settings, .backup]
    await hand.look()
    phone.screens.backup.typed = "short"
    try await hand.tap("make-backup")
    await seen(hand, "a passphrase that is too short")
    #expect(hand.finds("problem"))
    try await hand.tap("new-key")
    try await hand.tap("make-backup")
    await seen(hand, "a backup with its key")
    #expect(hand.finds("send-backup"))
    let (file, key) = (phone.screens.backup.file, phone.screens.backup.made?.recoveryKey)
    try await hand.look(into: try #require(file), with: try #require(key))
    await seen(hand, "a backup that was looked into")
    #expect(hand.finds("restore"))
    phone.shell.todayPages = [.settings, .erase]
    await seen(hand, "before erasing")
    try await hand.tap("erase-all")
    await seen(hand, "erased")
    try await hand.tap("close")
    await seen(hand, "the first day again")
    #expect(phone.shell.place == .onboarding && !hand.texts.contains("mine"))
  }

  @Test func aBackupIsBroughtBackWhereNothingCanBeOpened() async throws {
    let phone = try await opened().phone
    phone.vault.become(.lost)
    await phone.end()
    let again = Hand(phone)
    await again.look()
    await seen(again, "the key is lost")
    phone.screens.recovery.isRestoring = true
    await seen(again, "a backup is looked for")
    try await again.tap("close")
    #expect(!phone.screens.recovery.isRestoring && phone.shell.place == .recovery)
    phone.vault.become(.ok)
    await phone.screens.recovery.act(.tryAgain)
    await seen(again, "it opened after all")
    try await again.tap("go-on")
    #expect(phone.shell.place == .home)
  }

  @Test func whatIsPlannedAndWhoIsCalled() async throws {
    let (phone, hand) = try await opened()
    await phone.screens.settings.choose(.reminders, ["look_again", "contact"])
    await phone.screens.settings.addOwn("Ana", "+441632960001")
    await phone.checked(.well.saying(["temp_dC": "38.9", "left.hot": "yes", "look-colour": "yes"]))
    phone.shell.flow = nil
    try await hand.tap("settings")
    await seen(hand, "settings with what is planned")
    #expect(hand.finds("later") && hand.finds("delete-own"))
    await phone.screens.settings.choose(.birthDate, ["2031-01-01"])
    await seen(hand, "a setting with a problem")
    #expect(hand.finds("problem"))
  }

  @Test func aJournalOfManyPagesAndOneThatHidesBabies() async throws {
    let (phone, hand) = try await opened()
    for _ in 1...51 { await phone.screens.journal.note(.nappy(baby: nil, wet: true, dirty: false)) }
    await seen(hand, "more than a page")
    try await hand.tap("older")
    #expect(!hand.finds("older"))
    await phone.screens.settings.choose(.hideBabies, ["yes"])
    await seen(hand, "nothing about babies")
    #expect(hand.finds("hidden"))
  }
}
