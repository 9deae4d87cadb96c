// Babies as a person meets them: in Settings, in the cells, in the forms.

import LatteaCore
import LatteaModel
import LatteaUI
import SwiftUI
import Testing

@testable import PhoneForTests

// One after the other: what views keep is shared here.
@Suite(.serialized) @MainActor struct BabiesByHand {
  private func twins() async throws -> (phone: Phone, hand: Hand) {
    let phone = try Phone()
    let hand = Hand(phone)
    await hand.look()
    try await hand.tap("settings")
    try await hand.tap("babies")
    try await hand.tap("add-baby")
    try await hand.tap("add-baby")
    try await hand.type("Mia", into: "baby-b")
    try await hand.tap("save-b")
    return (phone, hand)
  }

  private func home(_ phone: Phone, _ hand: Hand) async {
    phone.shell.todayPages = []
    await hand.look()
  }

  @Test func theyAreNamedAddedAndTakenAwayInSettings() async throws {
    let (phone, hand) = try await twins()
    #expect(phone.shell.todayPages == [.settings, .babies] && hand.texts.contains("Mia"))
    try await hand.type("a name that is much too long for a cell", into: "baby-a")
    try await hand.tap("save-a")
    let baby = try hand.node("baby-a").all
    #expect(baby.contains { $0.identifier == "problem" } && baby.contains { $0.text.contains("much too long") })
    #expect(try !hand.node("baby-b").all.contains { $0.identifier == "problem" }, "it is beside its own field")
    try await hand.tap("remove-baby")
    #expect(!hand.finds("baby-b") && hand.finds("baby-a"))
    for _ in 1...9 where hand.finds("add-baby") { try await hand.tap("add-baby") }
    #expect(!hand.finds("add-baby") && hand.finds("remove-baby"))
  }

  @Test func aFeedOfATwinIsTwoTapsToo() async throws {
    let (phone, hand) = try await twins()
    await home(phone, hand)
    try await hand.tap("note-kind-feed")
    let cell = try hand.node("quick-b-0")
    #expect(cell.heard.contains("Mia") && hand.finds("quick-a-0"))
    #expect(hand.finds("timer-b-1") && !hand.finds("timer-b-2"), "neither both nor a bottle is counted")
    try await hand.tap("quick-b-0")
    let rows = phone.screens.journal.days.flatMap(\.rows)
    #expect(rows.count == 1 && rows.first?.detail.contains("Mia") == true)
    #expect(phone.screens.babies.view?.quick.last?.cells.first?.spoken == cell.heard)
  }

  @Test func aTimerOfATwinIsItsOwn() async throws {
    let (phone, hand) = try await twins()
    await home(phone, hand)
    try await hand.tap("note-kind-feed")
    try await hand.tap("timer-b-0")
    #expect(try hand.node("whose").heard.contains("Mia"))
    phone.time.pass(600)
    try await hand.tap("feed-end")
    #expect(phone.screens.journal.days.flatMap(\.rows).first?.detail.contains("Mia") == true)
  }

  @Test(arguments: ["note-kind-feed", "note-kind-nappy"]) func aFormAsksWhoseByName(_ tile: String) async throws {
    let (phone, hand) = try await twins()
    await home(phone, hand)
    try await hand.tap(tile)
    try await hand.tap("form")
    #expect(try hand.node("about-b").heard == "Mia")
    try await hand.tap("about-b")
    let isOn = try ["about-a", "about-b"].map { try hand.node($0).isOn == true }
    #expect(isOn == [false, true])
    try await hand.tap(tile == "note-kind-feed" ? "add-left" : "wet")
    try await hand.tap("save")
    let row = try #require(phone.screens.journal.days.flatMap(\.rows).first)
    #expect(row.detail.contains("Mia"))
    await phone.screens.journal.edit(row.id)
    await hand.look()
    #expect(try hand.node("about-b").isOn == true, "it comes back as it was")
    try await hand.tap("about-b")
    #expect(try hand.node("about-b").isOn != true, "a second tap takes it back")
  }

  @Test func aNappyOfATwinIsNotedAtOnce() async throws {
    let (phone, hand) = try await twins()
    await home(phone, hand)
    try await hand.tap("note-kind-nappy")
    #expect(try hand.node("nappy-b-0").heard.contains("Mia") && hand.finds("nappy-a-2"))
    try await hand.tap("nappy-b-0")
    let rows = phone.screens.journal.days.flatMap(\.rows)
    #expect(rows.count == 1 && rows.first?.kind == .nappy && rows.first?.detail.contains("Mia") == true)
  }

  @Test func withOneBabyNobodyIsAskedWhose() async throws {
    let phone = try Phone()
    let hand = Hand(phone)
    await hand.look()
    for tile in ["note-kind-feed", "note-kind-nappy"] {
      try await hand.tap(tile)
      #expect(!hand.all.contains { $0.identifier.hasPrefix("about") })
      try await hand.tap("form")
      #expect(!hand.all.contains { $0.identifier.hasPrefix("about") })
      try await hand.tap("close")
    }
  }
}
