import LatteaCore
import SwiftUI

/// The core's geometry on a canvas: its places are ten-thousandths of the width, from the top left on both axes. Nothing is
/// mirrored, in any language.
struct Drawing {
  static let unit: CGFloat = 10_000
  static let head: CGFloat = 12
  let width: CGFloat

  func point(_ point: LatteaCore.Point) -> CGPoint {
    CGPoint(x: CGFloat(point.x) / Self.unit * width, y: CGFloat(point.y) / Self.unit * width)
  }

  func length(_ length: Int32) -> CGFloat { CGFloat(length) / Self.unit * width }

  func path(_ view: PathView) -> Path { path(view.points, closed: view.closed) }

  func path(_ points: [LatteaCore.Point], closed: Bool = false) -> Path {
    Path { path in
      for (index, place) in points.enumerated() {
        if index == 0 { path.move(to: point(place)) } else { path.addLine(to: point(place)) }
      }
      if closed { path.closeSubpath() }
    }
  }

  /// The head of an arrow at the last of these places; none when they lead nowhere.
  func head(_ places: [LatteaCore.Point]) -> Path {
    guard let tip = places.last.map(point), let from = places.suffix(4).first.map(point), tip != from else {
      return Path()
    }
    let (x, y) = (from.x - tip.x, from.y - tip.y)
    let scale = Self.head / (x * x + y * y).squareRoot()
    let (back, across) = (
      CGPoint(x: tip.x + x * scale, y: tip.y + y * scale), CGPoint(x: y * scale / 2, y: -x * scale / 2)
    )
    return Path { path in
      path.move(to: tip)
      path.addLine(to: CGPoint(x: back.x + across.x, y: back.y + across.y))
      path.addLine(to: CGPoint(x: back.x - across.x, y: back.y - across.y))
      path.closeSubpath()
    }
  }

  func circle(_ view: CircleView) -> Path {
    let (centre, radius) = (point(view.centre), length(view.radius))
    return Path(ellipseIn: CGRect(x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius))
  }
}
