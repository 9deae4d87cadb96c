// Where it hurts, and how much, as a person taps it.

import LatteaCore
import LatteaModel
import SwiftUI
import Testing

@testable import PhoneForTests

// One after the other: what views keep is shared here.
@Suite(.serialized) @MainActor struct BodyByHand {
  @Test func aPlaceIsTappedOnTheBreast() async throws {
    let phone = try Phone()
    let hand = Hand(phone)
    await hand.look()
    try await hand.tap("note-kind-symptom")
    let form = try #require(phone.screens.journal.form)
    func draft() -> SymptomDraft? { if case .symptom(let draft) = form.draft { draft } else { nil } }
    let map = try #require(form.map)
    #expect(map.areas.count == Quadrant.allCases.count)
    for area in map.areas {
      try await hand.touch("body-map", at: inside(area.path, width: CGFloat(map.width)))
      #expect(draft()?.quadrant == area.quadrant, "\(area.name)")
      let chosen = hand.all.filter { $0.identifier == "place" && $0.isOn == true }
      #expect(chosen.map(\.heard) == [area.name], "the list is in step")
    }
    let last = draft()?.quadrant
    try await hand.touch("body-map", at: CGPoint(x: 359, y: 431))
    #expect(draft()?.quadrant == last, "beside the breast nothing is chosen")
    try await hand.touch("body-map", at: inside(try #require(map.areas.last).path, width: CGFloat(map.width)))
    #expect(draft()?.quadrant == nil, "a second tap takes it back")
  }

  @Test func painIsNotedAsItIsAndAtAFeed() async throws {
    let phone = try Phone()
    let hand = Hand(phone)
    await hand.look()
    try await hand.tap("note-kind-symptom")
    for id in ["pain-3", "pain-at-feed-6", "pain-3", "pain-2"] { try await hand.tap(id) }
    #expect(try hand.node("pain-at-feed-6").isOn == true && hand.node("pain-3").isOn != true)
    try await hand.tap("save")
    let row = try #require(phone.screens.journal.days.flatMap(\.rows).first)
    let form = await phone.shell.ask { app, _ in try app.noted(id: row.id).form }
    guard let form, case .symptom(_, _, let pain, let painAtFeed, _, _, _, _, _)? = form else {
      Issue.record("no pain was noted: \(String(describing: form))")
      return
    }
    #expect(pain == 2 && painAtFeed == 6)
  }

  /// A place in the middle of an area, on the stand-in's canvas of 360 points.
  private func inside(_ path: PathView, width: CGFloat) -> CGPoint {
    let (xs, ys) = (path.points.map { CGFloat($0.x) }, path.points.map { CGFloat($0.y) })
    let middle = { (all: [CGFloat]) in all.reduce(0, +) / CGFloat(all.count) / width * 360 }
    return CGPoint(x: middle(xs), y: middle(ys))
  }
}
