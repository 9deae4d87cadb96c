// The page of an emergency: nothing stands between the word and the number.

import LatteaCore
import LatteaModel
import SwiftUI
import Testing

@testable import LatteaUI
@testable import PhoneForTests

@Suite(.serialized) @MainActor struct Emergency {
  private func page(_ says: Says) async throws -> Hand {
    let hand = Hand(try Phone())
    await hand.look()
    try await hand.check(says)
    return hand
  }

  @Test(arguments: [DynamicTypeSize.large, .accessibility3])
  func theWordComesFirstThenTheNumbersThenWhatToSay(_ letters: DynamicTypeSize) async throws {
    let hand = try await page(.well.saying(["chest_pain": "yes"]))
    await hand.look(with: letters)
    let page = try hand.node("emergency").children.flatMap(\.all)
    let view = try #require(hand.phone.screens.result.view)
    let texts = page.filter { $0.kind == .text }.map(\.text)
    #expect(texts.prefix(2) == [view.tier.word, view.tier.sentence])
    let ids = page.map(\.identifier).filter { !$0.isEmpty }
    #expect(ids.first == "tier" && ids.dropFirst().prefix(view.calls.count).allSatisfy { $0 == "call" })
    #expect(ids.dropFirst(1 + view.calls.count).prefix(2) == ["say", "show-big"])
    #expect(ids.last == "help" && ids.contains("back") && !ids.contains("massage"))
    let because = try #require(view.because.first)
    #expect(texts.contains(because.text))
  }

  @Test func theNumberIsInTheInverseOfThePage() async throws {
    let look: Look? = nil
    let paint = TierPaint(.emergencyNow, look)
    let hand = try await page(.well.saying(["chest_pain": "yes"]))
    let inks = try hand.node("tier").all.filter { $0.kind == .text }.map(\.ink)
    #expect(!inks.isEmpty && inks.allSatisfy { $0 == paint.text })
    let grounds = try hand.node("emergency").all.compactMap(\.ground)
    #expect(grounds.contains(paint.container) && grounds.contains(Role.surface.color(look)))
    let call = try #require(hand.node("emergency").all.first { $0.identifier == "call" }).children
    #expect(call.map(\.ground) == [paint.text] && call.flatMap(\.all).allSatisfy { $0.ink == paint.container })
  }

  @Test func theLastOfItTakesBackATapThatWasAMistake() async throws {
    let hand = try await page(.well.saying(["chest_pain": "yes"]))
    let ids = try hand.node("emergency").children.flatMap(\.all).map(\.identifier)
    #expect(ids.filter { !$0.isEmpty }.suffix(3) == ["mistake", "back", "help"])
    try await hand.tap("mistake")
    #expect(hand.phone.shell.flow == .check && !hand.finds("emergency"))
    try await hand.tap("chest_pain")
    try await hand.tap("go-on")
    for _ in 1...60 where hand.phone.shell.flow == .check { try await hand.answer(.well) }
    #expect(hand.finds("tier") && !hand.finds("emergency") && !hand.finds("mistake"))
  }

  @Test func nothingIsHeardAndNothingIsToBeNoted() async throws {
    let hand = try await page(.well.saying(["chest_pain": "yes"]))
    #expect(hand.phone.senses.heard.isEmpty && hand.phone.screens.journal.form == nil)
    try await hand.tap("call")
    #expect(hand.finds("number"), "what can't be dialled is shown")
    try await hand.tap("back")
    #expect(hand.phone.shell.flow == nil && hand.finds("tier"))
  }

  @Test func aBabysEmergencyFillsThePageBeforeThePersonsOwnLevel() async throws {
    let hand = try await page(.well.saying(["baby.0.baby_seizure": "yes"]))
    let view = try #require(hand.phone.screens.result.view)
    try #require(view.babyFirst)
    let texts = hand.texts
    if view.fullPage { #expect(hand.finds("emergency")) }
    let words = [view.babies.first?.word, hand.phone.shell.words[.andForYou]].compactMap(\.self)
    let places = words.compactMap { texts.firstIndex(of: $0) }
    #expect(places.count == 2 && places == places.sorted())
  }

  @Test func thoughtsOfHarmAreNoFullPage() async throws {
    let hand = Hand(try Phone())
    await hand.look()
    let check = hand.phone.screens.check
    try await hand.tap("check")
    var said = false
    for _ in 1...60 where hand.phone.shell.flow == .check {
      if check.question?.mind != nil, let field = check.question?.fields.first, !said {
        said = true
        await check.choose("yes", for: field)
        if hand.phone.shell.flow == .check { await check.send() }
        await hand.look()
      } else {
        try await hand.answer(.well)
      }
    }
    #expect(said && hand.finds("call") && !hand.finds("emergency"))
    #expect(hand.phone.screens.result.view?.fullPage == false)
  }
}
