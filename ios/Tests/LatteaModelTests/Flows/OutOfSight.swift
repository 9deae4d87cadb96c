// A session whose phone is in a pocket, or on whose lock screen somebody taps Stop.

import Foundation
import LatteaCore
import LatteaModel
import Testing

@testable import PhoneForTests

@Suite @MainActor struct OutOfSight {
  private func running(hasVoice: Bool = true, hasBuzz: Bool = true, hasLock: Bool = false) async throws -> Phone {
    let phone = try Phone(hasLock: hasLock)
    (phone.preferences.hasVoice, phone.preferences.hasBuzz) = (hasVoice, hasBuzz)
    await phone.start()
    if hasLock { await phone.screens.lock.unlock() }
    await phone.checked(.full)
    let massage = phone.screens.massage
    await massage.start("M01", .left)
    await massage.send(.ready)
    await massage.send(.pain(2))
    try #require(massage.view?.timer?.running == true, "\(massage.refused)")
    return phone
  }

  private func spoken(_ ahead: [CueAheadView]) -> Int {
    ahead.count { if case .speak = $0.cue { true } else { false } }
  }

  @Test func whatIsAheadIsPlannedAndNothingComesTwice() async throws {
    let phone = try await running()
    let (massage, senses) = (phone.screens.massage, phone.senses)
    await massage.goOutOfSight()
    let planned = senses.planned
    let first = try #require(planned.first)
    #expect(spoken(planned) > 0 && spoken(planned) < planned.count)
    let dues = planned.map(\.due.instant)
    #expect(dues == dues.sorted() && first.due.instant >= phone.time.now().instant)
    #expect(senses.discreet == phone.shell.words[.timer] && !senses.discreet.isEmpty)
    let (heard, felt) = (senses.heard, senses.felt)
    phone.time.set(first.due)
    await massage.send(.tick)
    #expect(senses.heard == heard && senses.felt == felt, "the phone gives it, as planned")
    #expect(senses.planned == planned, "time alone changes no plan")
    await massage.comeIntoSight()
    #expect(senses.planned.isEmpty)
    let next = try #require(planned.first { $0.due.instant > first.due.instant && spoken([$0]) == 1 })
    phone.time.set(next.due)
    await massage.send(.tick)
    #expect(senses.heard.count > heard.count, "in sight it is spoken at once again")
  }

  @Test func whatWasSwitchedOffIsNotPlanned() async throws {
    let quiet = try await running(hasVoice: false)
    await quiet.screens.massage.goOutOfSight()
    #expect(!quiet.senses.planned.isEmpty && spoken(quiet.senses.planned) == 0)
    let still = try await running(hasBuzz: false)
    await still.screens.massage.goOutOfSight()
    #expect(!still.senses.planned.isEmpty && spoken(still.senses.planned) == still.senses.planned.count)
  }

  @Test func withAVoiceItGoesOnAndWithoutOneItEndsAfterAWhile() async throws {
    for hasVoice in [true, false] {
      let phone = try await running(hasVoice: hasVoice)
      await phone.screens.massage.goOutOfSight()
      phone.time.pass(45)
      await phone.screens.massage.comeIntoSight()
      #expect(phone.screens.massage.view?.hasEnded == false)
      await phone.screens.massage.goOutOfSight()
      phone.time.pass(3_600)
      await phone.screens.massage.comeIntoSight()
      #expect(phone.screens.massage.view?.hasEnded == true)
    }
  }

  @Test func anEventMakesThePlanVoid() async throws {
    let phone = try await running()
    await phone.screens.massage.goOutOfSight()
    let planned = phone.senses.planned
    await phone.screens.massage.send(.pause)
    #expect(!planned.isEmpty && phone.senses.planned.isEmpty)
  }

  @Test func aCallPausesItAtOnceAndNothingGoesOnByItself() async throws {
    let phone = try await running()
    let massage = phone.screens.massage
    await massage.goOutOfSight()
    await massage.interrupted()
    #expect(massage.view?.timer?.running == false && phone.senses.planned.isEmpty)
    let stage = massage.view?.stage
    await massage.interrupted()
    await massage.comeIntoSight()
    #expect(
      massage.view?.stage == stage && massage.view?.hasEnded == false, "once is enough, and going on is hers to say")
    await massage.send(.resume)
    #expect(massage.view?.timer?.running == true)
    await massage.send(.stop)
    await massage.interrupted()
    #expect(massage.view?.hasEnded == true && phone.shell.trouble == nil)
  }

  /// Out of sight and back, as the app does it.
  private func leave(_ phone: Phone) async {
    await phone.screens.massage.goOutOfSight()
    await phone.shell.hide()
  }

  private func comeBack(_ phone: Phone) async {
    await phone.screens.massage.comeIntoSight()
    await phone.shell.wake()
  }

  @Test(arguments: [true, false]) func aSessionThatEndedByItselfKeepsNothingOpen(_ hasVoice: Bool) async throws {
    let phone = try await running(hasVoice: hasVoice, hasLock: true)
    await phone.screens.settings.choose(.lockAfter, ["5"])
    await leave(phone)
    phone.time.pass(20)
    await comeBack(phone)
    #expect(phone.shell.place == .home && phone.screens.massage.view?.hasEnded == false, "it goes on, and stays open")
    await leave(phone)
    phone.time.pass(3 * 3_600)
    await comeBack(phone)
    #expect(phone.screens.massage.view?.hasEnded == true && phone.shell.place == .lock)
  }

  @Test(arguments: [(279.0, Place.home), (280, .lock)])
  func aSessionThatIsStoppedOutOfSightCountsFromTheLeaving(_ seconds: TimeInterval, _ place: Place) async throws {
    let phone = try await running(hasLock: true)
    await phone.screens.settings.choose(.lockAfter, ["5"])
    await leave(phone)
    phone.time.pass(20)
    await phone.screens.massage.stopFromOutside()
    phone.time.pass(seconds)
    await comeBack(phone)
    #expect(phone.shell.place == place)
  }

  @Test func anAppThatLivesOnLocksWhenItsTimeIsOver() async throws {
    let phone = try await running(hasLock: true)
    await phone.screens.massage.send(.stop)
    await phone.screens.settings.choose(.lockAfter, ["5"])
    let left = phone.time.now().instant
    phone.time.leap(to: left + 300)
    await leave(phone)
    await phone.shell.settle()
    #expect(phone.shell.place == .lock && phone.time.now().instant == left + 300)
    let isLocked = await phone.shell.ask { app, _ in try app.isLocked() }
    #expect(isLocked == true, "the key is gone before anybody looks")
  }

  @Test func stopOnTheLockScreenStopsAndUnlocksNothing() async throws {
    let phone = try await running(hasLock: true)
    await phone.screens.massage.goOutOfSight()
    await phone.screens.massage.stopFromOutside()
    #expect(phone.screens.massage.view?.hasEnded == true && phone.lockScreen.ends == 1)
    #expect(phone.senses.planned.isEmpty && phone.senses.felt.last == .stop)
  }

  @Test func stopReachesASessionOfAnAppThatWasEnded() async throws {
    let phone = try await running(hasLock: true)
    await phone.kill()
    #expect(phone.shell.place == .lock)
    let ends = phone.lockScreen.ends
    await phone.screens.massage.stopFromOutside()
    await phone.screens.lock.load()
    #expect(phone.shell.place == .lock && phone.screens.lock.view?.session == false)
    #expect(phone.lockScreen.ends == ends + 1)
    await phone.screens.lock.unlock()
    #expect(phone.shell.place == .home && phone.shell.flow != .massage)
  }

  @Test func stopWithNothingToStopTakesTheTimerAway() async throws {
    let phone = try Phone()
    await phone.start()
    await phone.screens.massage.stopFromOutside()
    #expect(phone.lockScreen.ends == 1 && phone.shell.trouble == nil)
  }
}
