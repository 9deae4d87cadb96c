// Which way an arrow points when nothing moves.

import LatteaCore
import SwiftUI
import Testing

@testable import LatteaUI

@Suite @MainActor struct Arrows {
  private let drawing = Drawing(width: 100)
  private let across = [Point(x: 1_000, y: 5_000), Point(x: 5_000, y: 5_000), Point(x: 9_000, y: 5_000)]

  @Test func theHeadIsAtTheEndAndPointsAwayFromTheStart() {
    let head = drawing.head(across)
    #expect(head.contains(CGPoint(x: 85, y: 50)) && !head.contains(CGPoint(x: 91, y: 50)))
    #expect(head.contains(CGPoint(x: 79, y: 54)) && !head.contains(CGPoint(x: 88, y: 54)), "it is broad behind its tip")
    #expect(!head.contains(CGPoint(x: 50, y: 50)))
  }

  @Test func goingBackItIsAtTheOtherEnd() {
    #expect(drawing.head(across.reversed()).contains(CGPoint(x: 15, y: 50)))
  }

  @Test(arguments: [[], [Point(x: 1, y: 1)], [Point(x: 1, y: 1), Point(x: 1, y: 1)]])
  func aWayThatLeadsNowhereHasNone(_ places: [LatteaCore.Point]) {
    #expect(!drawing.head(places).contains(.zero))
  }
}
