// A guided session: pausing, pain, and an app that is ended in the middle.

import Foundation
import LatteaCore
import LatteaModel
import Testing

@testable import PhoneForTests

@Suite @MainActor struct Sessions {
  private func begun() async throws -> Phone {
    let phone = try Phone()
    await phone.start()
    await phone.checked(.full)
    await phone.screens.massage.start("M01", .left)
    try #require(phone.screens.massage.view != nil, "\(phone.screens.massage.refused)")
    await phone.screens.massage.send(.ready)
    await phone.screens.massage.send(.pain(2))
    return phone
  }

  @Test func aPauseStandsStillAndGoesOn() async throws {
    let phone = try await begun()
    let massage = phone.screens.massage
    phone.time.pass(5)
    await massage.send(.pause)
    guard case .paused = massage.view?.stage else {
      Issue.record("it is not paused: \(String(describing: massage.view?.stage))")
      return
    }
    let left = massage.view?.timer?.leftMs
    phone.time.pass(60)
    await massage.send(.tick)
    #expect(massage.view?.timer?.leftMs == left && massage.view?.timer?.running == false)
    await massage.send(.resume)
    #expect(massage.view?.timer?.running == true)
    #expect(phone.lockScreen.shown.contains { $0 == nil } && phone.lockScreen.shown.last??.instant != nil)
  }

  @Test func painStopsItAtOnceAndACheckComesNext() async throws {
    let phone = try await begun()
    let massage = phone.screens.massage
    await massage.send(.sign(.hurts))
    #expect(massage.view?.hasEnded == true && phone.lockScreen.ends == 1)
    #expect(phone.senses.felt.contains(.stop) && !phone.senses.announced.isEmpty)
    massage.close()
    #expect(massage.view == nil)
  }

  @Test func tooMuchPainBeforeItEndsItKindly() async throws {
    let phone = try Phone()
    await phone.start()
    await phone.checked(.full)
    let massage = phone.screens.massage
    await massage.start("M01", .left)
    await massage.send(.ready)
    await massage.send(.pain(5))
    #expect(massage.view?.hasEnded == true)
  }

  @Test func aKilledAppComesBackToTheSamePhase() async throws {
    let phone = try await begun()
    let title = phone.screens.massage.view?.title
    phone.time.pass(3)
    await phone.kill()
    #expect(phone.shell.flow == .massage, "a session is what the app comes back to")
    await phone.screens.massage.load()
    #expect(phone.screens.massage.view?.title == title)
  }

  @Test func nothingIsHeardOrFeltThatWasSwitchedOff() async throws {
    let phone = try Phone()
    phone.preferences.hasVoice = false
    phone.preferences.hasBuzz = false
    await phone.start()
    await phone.checked(.full)
    await phone.screens.massage.start("M01", .left)
    await phone.screens.massage.send(.ready)
    await phone.screens.massage.send(.sign(.blood))
    #expect(phone.senses.heard.isEmpty && phone.senses.felt.isEmpty && !phone.senses.announced.isEmpty)
  }

  @Test func wordsAreSpokenInTheirOwnLanguage() async throws {
    let phone = try Phone()
    await phone.start()
    #expect(phone.shell.words.language == "en")
    await phone.screens.settings.choose(.language, ["de"])
    #expect(phone.shell.words.language == "de")
    await phone.checked(.full)
    await phone.screens.massage.start("M01", .left)
    for event in [Event.ready, .pain(2)] { await phone.screens.massage.send(event) }
    #expect(!phone.senses.heard.isEmpty && phone.senses.languages.allSatisfy { $0 == "de" })
  }

  @Test func goingOutOfSightLocksNothingWhileASessionRuns() async throws {
    let phone = try Phone(hasLock: true)
    await phone.start()
    await phone.screens.lock.unlock()
    await phone.checked(.full)
    phone.shell.go(.home)
    await phone.screens.settings.choose(.lockAfter, ["0"])
    await phone.screens.massage.start("M01", .left)
    await phone.shell.hide()
    #expect(phone.shell.place == .home)
    await phone.screens.massage.send(.stop)
    #expect(phone.screens.massage.view?.hasEnded == true)
  }
}
