// Charts as they are drawn: points, edges and lines where the core says, and never mirrored.

import LatteaCore
import LatteaModel
import LatteaUI
import SwiftUI
import Testing

@testable import PhoneForTests

// One after the other: what views keep is shared here.
@Suite(.serialized) @MainActor struct ChartsByHand {
  private func trends(_ forms: [EntryForm]) async throws -> (phone: Phone, hand: Hand) {
    let phone = try Phone()
    let hand = Hand(phone)
    await hand.look()
    for form in forms {
      await phone.screens.journal.note(form)
      phone.time.pass(3_600)
    }
    try await hand.tap("trends")
    return (phone, hand)
  }

  private let fever: [EntryForm] = [
    .temperature(value: "38.4", site: .ear, afterAntipyretic: false),
    .temperature(value: "37.4", site: .ear, afterAntipyretic: true),
  ]

  private func direction(of nodes: [Node]) -> LayoutDirection? { nodes.compactMap(\.direction).first }

  private func texts(_ node: Node) -> [String] { node.all.filter { $0.kind == .text }.map(\.text) }

  @Test func everythingStandsWhereTheCoreSays() async throws {
    let (phone, hand) = try await trends(fever)
    let chart = try #require(phone.screens.trends.view?.charts.first { $0.id == "temperature" })
    let drawn = try hand.node("chart-temperature")
    let points = chart.series.flatMap(\.points).flatMap { ["line \($0.x) \($0.y)", "point \($0.x) \($0.y)"] }
    #expect(!chart.lines.isEmpty && drawn.marks == chart.lines.map { "rule \($0.at)" } + points)
    #expect(texts(drawn) == (chart.x + chart.y).map(\.label) && !chart.x.isEmpty && !chart.y.isEmpty)
    let line = try #require(chart.lines.first)
    #expect(hand.texts.contains(line.label))
    #expect(!line.sources.isEmpty)
    for source in line.sources {
      #expect(hand.texts.contains { $0.contains(source.title) && $0.contains(source.from) })
    }
  }

  @Test func sidesAreNamedBelowIt() async throws {
    let pains = [Side.left, .right].map { side in
      EntryForm.symptom(
        side: side, quadrant: nil, pain: 4, painAtFeed: nil, hot: nil, hard: nil, lump: nil, colour: nil, size: "")
    }
    let (phone, hand) = try await trends(pains)
    let chart = try #require(phone.screens.trends.view?.charts.first { $0.id == "pain" })
    #expect(chart.series.count == 2 && chart.series.allSatisfy { hand.texts.contains($0.name) })
  }

  @Test func aLanguageFromTheRightTurnsTheScreensAndNoDrawing() async throws {
    let (phone, hand) = try await trends(fever)
    func screens() -> LayoutDirection? { direction(of: hand.all) }
    #expect(screens() == .leftToRight)
    await phone.screens.settings.choose(.language, ["ar"])
    await hand.look()
    #expect(phone.shell.words.areFromTheRight && screens() == .rightToLeft)
    #expect(direction(of: try hand.node("chart-temperature").all) == .leftToRight)
    try await hand.tap("note-kind-symptom")
    #expect(direction(of: try hand.node("body-map").all) == .leftToRight)
    await phone.screens.settings.choose(.language, ["en"])
    await hand.look()
    #expect(screens() == .leftToRight)
  }
}
