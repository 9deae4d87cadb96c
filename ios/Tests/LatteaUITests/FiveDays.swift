// Five days of one person, by hand: a touch that helps, heat and fever, a doctor, better, and the page for the midwife.

import Foundation
import LatteaCore
import LatteaModel
import SwiftUI
import Testing

@testable import PhoneForTests

@Suite(.serialized) @MainActor struct FiveDays {
  private static let hour: TimeInterval = 3_600

  private func fill(_ hand: Hand, _ tile: String, _ fields: [(Word, String)], _ taps: [String] = []) async throws {
    try await hand.tap("note-kind-\(tile)")
    for id in taps { try await hand.tap(id) }
    let sheet = try #require(hand.all.last { $0.kind == .sheet })
    for (word, text) in fields {
      let label = hand.phone.shell.words[word]
      let field = try #require(sheet.all.first { $0.type != nil && $0.label == label }, "no field is called \(label)")
      field.type?(text)
    }
    await hand.look()
    try await hand.tap("save")
    #expect(hand.phone.screens.journal.form == nil && hand.finds("said"), "\(tile) was not kept")
  }

  private func pass(_ hours: Double, _ hand: Hand) async {
    hand.phone.time.pass(hours * Self.hour)
    await hand.phone.screens.today.load()
    await hand.look()
  }

  @Test func aLightTouchHelpsThenCareIsNeededThenItEases() async throws {
    let phone = try Phone()
    let (hand, screens) = (Hand(phone), phone.screens!)
    await hand.look()

    // The first day: full and tender. A check, then a session to its end.
    try await hand.tap("note-kind-feed")
    try await hand.tap("quick-0")
    try await hand.check(.full)
    try await hand.tap("massage")
    for id in ["M01", "ready", "pain-2"] { try await hand.tap(id) }
    phone.time.pass(38)
    await screens.massage.send(.tick)
    await hand.look()
    try await hand.tap("pause")
    phone.time.pass(20)
    try await hand.tap("resume")
    for _ in 1...40 where screens.massage.view?.hasEnded == false {
      if hand.finds("softer") {
        try await hand.tap("softer")
      } else if hand.finds("same") {
        try await hand.tap("pain-1")
      } else if hand.finds("ready") {
        try await hand.tap("ready")
      } else {
        phone.time.pass(40)
        await screens.massage.send(.tick)
        await hand.look()
      }
    }
    #expect(hand.finds("ended"), "\(String(describing: screens.massage.view?.stage))")
    try await hand.tap("close")

    // The second: warm and sore. There is no massage any more.
    await pass(20, hand)
    try await fill(hand, "temperature", [(.temperature, "37.6")])
    try await fill(hand, "symptom", [], ["hot", "hard", "pain-4"])
    let hot = Says.full.saying(["left.hot": "yes", "look-colour": "yes", "left.pain_0_10": "4", "temp_dC": "37.6"])
    if hand.finds("close") { try await hand.tap("close") }
    try await hand.check(hot.saying(["left.inflamed_h": "6to12h"]))
    let second = try #require(screens.result.view?.tier.tier)
    #expect(!hand.finds("massage") && screens.result.view?.canMassage == false)
    try await hand.tap("back")

    // The third: a fever, noted without a check. It says at once what to do, and a doctor is spoken to.
    await pass(23, hand)
    try await hand.tap("note-kind-temperature")
    let field = try #require(hand.all.first { $0.label == phone.shell.words[.temperature] && $0.type != nil })
    field.type?("38.6")
    await hand.look()
    try await hand.tap("save")
    if screens.journal.raised != nil {
      #expect(hand.texts.contains(phone.shell.words[.raised]))
      try await hand.tap("close")
    }
    try await hand.check(hot.saying(["temp_dC": "38.6", "left.inflamed_h": "24to48h"]))
    let third = try #require(screens.result.view)
    #expect(third.tier.tier.isBright && !third.calls.isEmpty && third.tier.tier != .massageOk)
    #expect([Tier.within24h, .selfCareNoMassage, .sameDay].contains(second))
    try await hand.tap("back")
    try await fill(hand, "contact", [(.who, "Dr Okafor"), (.said, "Antibiotics today, keep feeding")])
    try await fill(hand, "medicine", [(.medicine, "ibuprofen")], ["fever"])

    // The fourth: better. What was noted wrong is mended; what was deleted comes back.
    await pass(31, hand)
    try await fill(hand, "temperature", [(.temperature, "37.2")])
    let wrong = try #require(screens.journal.saved)
    await screens.journal.edit(wrong.id)
    await hand.look()
    try #require(hand.all.first { $0.label == phone.shell.words[.temperature] && $0.type != nil }).type?("37.1")
    await hand.look()
    try await hand.tap("save")
    await screens.journal.edit(wrong.id)
    await hand.look()
    try await hand.tap("delete")
    let without = screens.journal.days.flatMap(\.rows).count
    try await hand.tap("undo")
    let rows = screens.journal.days.flatMap(\.rows)
    #expect(rows.count == without + 1)
    #expect(rows.first { $0.id == wrong.id }.map { $0.title + $0.detail }?.contains("37.1") == true)
    try await fill(hand, "note", [(.noteText, "Slept four hours, é and 乳 too")])

    // The fifth: the whole of it, on one page, also after the app was ended.
    await pass(25, hand)
    await phone.end()
    let again = Hand(phone, keeping: hand.kept.ended())
    await again.look()
    let kinds = Set(phone.screens.journal.days.flatMap(\.rows).map(\.kind))
    #expect(kinds.isSuperset(of: [.feed, .session, .temperature, .symptom, .contact, .medicine, .note, .check]))
    try await again.tap("trends")
    for days in 1...2 { await phone.screens.trends.show(TrendsModel.ranges[days]) }
    await again.look()
    let chart = try #require(phone.screens.trends.view?.charts.first { $0.id == "temperature" })
    #expect(again.finds("chart-temperature") && chart.table.rows.count == 3)
    try await again.tap("table")
    #expect(again.texts.contains { $0.contains("38.6") })
    let page = try again.node("preview").all.filter { $0.kind == .text }.map(\.text)
    #expect(page.contains { $0.contains("38.6") } && !page.contains { $0.contains("Slept four hours") })
  }
}

extension Tier {
  fileprivate var isBright: Bool { self == .emergencyNow || self == .sameDay }
}
