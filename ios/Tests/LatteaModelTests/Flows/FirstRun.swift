// From the first start to the first result, and what a check comes to.

import Foundation
import LatteaCore
import LatteaModel
import Testing

@testable import PhoneForTests

@Suite @MainActor struct FirstRun {
  @Test func everyStepCanBeSkippedAndThenNothingIsSet() async throws {
    let phone = try Phone()
    phone.preferences.wasWelcomed = false
    await phone.start()
    #expect(phone.shell.place == .onboarding)
    let onboarding = phone.screens.onboarding
    await onboarding.load()
    for _ in OnboardingModel.Step.allCases { await onboarding.next() }
    #expect(phone.shell.place == .home && phone.preferences.wasWelcomed)
    await phone.screens.settings.load()
    for key in [SettingKey.birthDate, .who] {
      #expect(phone.screens.settings.setting(key)?.chosen == [], "\(key) was never chosen")
    }
  }

  @Test func babiesCanBeNamedAtTheFirstStartOrNot() async throws {
    let phone = try Phone()
    phone.preferences.wasWelcomed = false
    await phone.start()
    let onboarding = phone.screens.onboarding
    await onboarding.load()
    while onboarding.step != .birth { await onboarding.next() }
    #expect(onboarding.babies.view?.babies == [])
    await onboarding.babies.add()
    let baby = try #require(onboarding.babies.view?.babies.first)
    onboarding.babies.type("Mia", of: baby)
    await onboarding.babies.save(baby)
    await onboarding.next()
    await phone.screens.babies.load()
    #expect(phone.screens.babies.view?.babies.map(\.nickname) == ["Mia"] && phone.screens.babies.count == "1")
  }

  @Test func goingBackInACheckShowsWhatWasAnswered() async throws {
    let phone = try Phone()
    await phone.start()
    let check = phone.screens.check
    await check.begin()
    let first = try #require(check.question?.fields.first)
    #expect(check.given.isEmpty)
    check.toggle("at_breast", of: first)
    await check.send()
    await check.back()
    #expect(check.chosen(of: first.id) == ["at_breast"], "it is shown as chosen")
    check.toggle("at_breast", of: first)
    check.toggle("pumping", of: first)
    await check.send()
    await check.back()
    #expect(check.chosen(of: first.id) == ["pumping"], "a new answer takes the place of the old one")
    await check.restart()
    #expect(check.given.isEmpty, "a new check begins with nothing chosen")
  }

  @Test func feelingIllGoesToACheckAtOnceAndToAResult() async throws {
    let phone = try Phone()
    phone.preferences.wasWelcomed = false
    await phone.start()
    phone.screens.onboarding.check()
    #expect(phone.shell.flow == .check)
    let result = try #require(await phone.checked(.well))
    #expect(phone.shell.flow == .result)
    #expect(result.complete)
    await phone.screens.today.load()
    #expect(phone.screens.today.view?.status?.person == result.tier)
  }

  @Test func aSettingThatCantBeReadStaysAndSaysWhy() async throws {
    let phone = try Phone()
    await phone.start()
    let settings = phone.screens.settings
    await settings.load()
    await settings.choose(.birthDate, ["2031-01-01"])
    #expect(settings.problem(.birthDate) != nil)
    await settings.choose(.birthDate, ["2026-04-20"])
    #expect(settings.problem(.birthDate) == nil && settings.setting(.birthDate)?.chosen == ["2026-04-20"])
  }

  @Test func anEmergencyIsReachedInOneFurtherTap() async throws {
    let phone = try Phone()
    await phone.start()
    let check = phone.screens.check
    await check.begin()
    while let question = check.question, !question.fields.contains(where: { $0.id == "chest_pain" }) {
      await phone.answerOnce(.well)
    }
    check.toggle("chest_pain")
    await check.send(rest: .no)
    let result = try #require(check.result)
    #expect(result.tier.tier == .emergencyNow && result.fullPage && !result.calls.isEmpty)
    #expect(!result.canMassage && phone.shell.flow == .result)
  }

  @Test func whatIsNotKnownNeverOpensMassage() async throws {
    let phone = try Phone()
    await phone.start()
    let said = Says.full.saying(["rest": "not_sure", "temp_dC": "?cannot_measure", "left.hot": "?not_sure"])
    let result = try #require(await phone.checked(said))
    #expect(!result.complete && !result.notKnown.isEmpty && !result.canMassage)
    await phone.screens.massage.start("M01", .left)
    #expect(!phone.screens.massage.refused.isEmpty && phone.screens.massage.view == nil)
  }

  @Test func aProblemKeepsWhatWasTyped() async throws {
    let phone = try Phone()
    await phone.start()
    let check = phone.screens.check
    await check.begin()
    while let question = check.question, !question.fields.contains(where: { $0.id == "temp_dC" }) {
      await phone.answerOnce(.well)
    }
    let before = try #require(check.question)
    check.type("100.4", in: "temp_dC")
    await check.send()
    #expect(check.question == before && check.problem(of: "temp_dC") != nil)
    #expect(check.typed(in: "temp_dC") == "100.4")
  }

  @Test func aCheckThatWasLeftGoesOnWhereItWasAlsoAfterAKill() async throws {
    let phone = try Phone()
    await phone.start()
    await phone.screens.check.begin()
    await phone.answerOnce(.well)
    await phone.answerOnce(.well)
    let stood = try #require(phone.screens.check.question)
    await phone.kill()
    await phone.screens.today.load()
    #expect(phone.screens.today.isChecking)
    await phone.screens.check.begin()
    #expect(phone.screens.check.question?.fields == stood.fields)
  }
}
