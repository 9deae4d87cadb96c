// Large letters, a wide screen, and what a screen reader is told of a chart.

import Accessibility
import LatteaCore
import LatteaModel
import SwiftUI
import Testing

@testable import LatteaUI
@testable import PhoneForTests

@Suite(.serialized) @MainActor struct Rooms {
  private func node(_ id: String, in nodes: [Node]) -> Node? { nodes.flatMap(\.all).first { $0.identifier == id } }

  private func drawn<V: View>(with letters: DynamicTypeSize, _ view: () -> V) -> [Node] {
    Kept.now = Kept()
    Kept.now.environment.dynamicTypeSize = letters
    return SwiftUI.drawn(view())
  }

  @Test func rowsBecomeColumns() {
    let three = { Beside { ForEach(0..<3, id: \.self) { Line(text: String($0)) } } }
    #expect(drawn(with: .xxxLarge, three).map(\.axis) == [.horizontal])
    #expect(drawn(with: .accessibility1, three).map(\.axis) == [.vertical])
    let strip = { Strip { Line(text: "x") } }
    #expect(drawn(with: .large, strip).map(\.isPushed) == [true])
    #expect(drawn(with: .accessibility5, strip).map(\.isPushed) == [false])
  }

  @Test func theSquaresOfPainAreOneColumn() {
    let words = (0...10).map(String.init)
    let squares = { PainSquares(words: words, chosen: []) { _ in } }
    for (letters, rows) in [(DynamicTypeSize.large, [6, 5]), (.accessibility3, [])] {
      let nodes = drawn(with: letters, squares)
      let beside = nodes.flatMap(\.all).filter { $0.axis == .horizontal }
      #expect(beside.map(\.children.count) == rows)
      #expect(nodes.flatMap(\.all).filter { $0.kind == .button }.count == 11)
    }
  }

  @Test func aTableIsReadCellByCellUnderTheNamesOfItsColumns() {
    let table = TableView(
      caption: "a", columns: ["b", "c"], rows: [TableRow(cells: ["d", "e"]), TableRow(cells: ["f", "g"])])
    let texts = { (nodes: [Node]) in nodes.flatMap(\.all).filter { $0.kind == .text }.map(\.text) }
    #expect(texts(drawn(with: .large) { TableGrid(table: table) }) == ["a", "b", "c", "d", "e", "f", "g"])
    let large = texts(drawn(with: .accessibility3) { TableGrid(table: table) })
    #expect(large == ["a", "b", "d", "c", "e", "b", "f", "c", "g"])
  }

  @Test func whatIsToBeDoneScrollsWithThePageAndWhatIsFixedStays() {
    let page = {
      Page {
        Line(text: "read")
      } bottom: {
        SideButton(id: "do", title: "do") {}
      } fixed: {
        StopButton(title: "stop") {}
      }
    }
    for (letters, ids) in [(DynamicTypeSize.large, ["do", "stop"]), (.accessibility3, ["stop"])] {
      let bars = drawn(with: letters, page).flatMap(\.all).filter { $0.kind == .bar }
      #expect(bars.flatMap(\.all).filter { $0.kind == .button }.map(\.identifier) == ids)
    }
  }

  @Test(arguments: [DynamicTypeSize.large, .accessibility5])
  func stopIsAlwaysInTheSamePlaceAndNeverScrollsAway(_ letters: DynamicTypeSize) async throws {
    let phone = try Phone()
    let hand = Hand(phone)
    await hand.look()
    await phone.checked(.full)
    await hand.look(with: letters)
    try await hand.tap("massage")
    try await hand.tap("M01")
    for id in ["ready", "pain-2", "pause", "resume"] {
      let bars = hand.all.filter { $0.kind == .bar && node("stop", in: [$0]) != nil }
      #expect(bars.count == 1, "before \(id)")
      let last = bars.first?.all.filter { $0.kind == .button }.map(\.identifier).suffix(2)
      #expect(last == ["stop", "help"], "before \(id)")
      try await hand.tap(id)
    }
  }

  @Test(arguments: [
    \EnvironmentValues.accessibilityVoiceOverEnabled, \.accessibilitySwitchControlEnabled,
  ])
  func whoGoesFromControlToControlIsNotCarriedOn(
    _ path: WritableKeyPath<EnvironmentValues, Bool> & Sendable
  ) async throws {
    let phone = try Phone()
    let hand = Hand(phone)
    hand.kept.environment[keyPath: path] = true
    await hand.look()
    try await hand.tap("check")
    for _ in 1...60 {
      let question = try #require(phone.screens.check.question)
      if question.fields.count == 1, case .one(let choices) = question.fields[0].kind {
        try await hand.tap(choices[0].id)
        #expect(phone.screens.check.question == question && hand.finds("next"))
        try await hand.tap("next")
        #expect(phone.screens.check.question != question)
        return
      }
      await phone.answerOnce(.well)
      await hand.look()
    }
  }

  @Test func onAWideScreenThePlacesAreAListBesideThem() async throws {
    let phone = try Phone()
    let hand = Hand(phone)
    await hand.look()
    let before = hand.all.count { $0.kind == .tab }
    hand.kept.environment.horizontalSizeClass = .regular
    await hand.look()
    #expect(before == LatteaModel.Tab.allCases.count && !hand.all.contains { $0.kind == .tab })
    let links = hand.all.filter { $0.identifier.hasPrefix("place-") }.map(\.identifier)
    #expect(links == LatteaModel.Tab.allCases.map { "place-\($0.rawValue)" } && links.last == "place-help")
    for (tab, id) in [("journal", "trends"), ("summary", "preview"), ("learn", "card"), ("help", "call")] {
      try await hand.tap("place-\(tab)")
      #expect(phone.shell.tab.rawValue == tab && hand.finds(id), "\(tab)")
    }
    try await hand.tap("place-today")
    try await hand.tap("settings")
    #expect(phone.shell.todayPages == [.settings] && hand.finds("place-help"), "Help is one tap from a page too")
  }

  @Test func aChartIsToldPointByPoint() async throws {
    let phone = try Phone()
    await phone.start()
    for value in ["38.4", "37.4"] {
      await phone.screens.journal.note(.temperature(value: value, site: .ear, afterAntipyretic: false))
      phone.time.pass(3_600)
    }
    let hand = Hand(phone) { SwiftUI.drawn(TrendsScreen(model: phone.screens.trends)) }
    await hand.look()
    let chart = try #require(phone.screens.trends.view?.charts.first { $0.id == "temperature" })
    let told = try #require(hand.node("chart-temperature").chart)
    #expect(told.title == chart.title && told.summary == chart.sentence)
    let points = chart.series.flatMap(\.points)
    let said = told.series.flatMap(\.dataPoints)
    #expect(said.map(\.label) == points.map(\.text) && said.count == 2)
    #expect(said.map(\.x) == points.map { Double($0.x) } && said.map(\.y) == points.map { Double($0.y) })
    for point in points { #expect(told.yAxis?.valueDescriptionProvider(Double(point.y)) == point.text) }
    for tick in chart.x { #expect(told.xAxis.valueDescriptionProvider(Double(tick.at)) == tick.label) }
    let end = try #require(chart.x.max { $0.at < $1.at })
    #expect(told.xAxis.valueDescriptionProvider(1_000) == end.label, "between labels the nearest is said")
  }
}
