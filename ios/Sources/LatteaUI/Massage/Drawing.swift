import LatteaCore
import SwiftUI

/// The core's geometry on a canvas: its places are ten-thousandths of the width, from the top left on both axes. Nothing is
/// mirrored, in any language.
struct Drawing {
  static let unit: CGFloat = 10_000
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

  func circle(_ view: CircleView) -> Path {
    let (centre, radius) = (point(view.centre), length(view.radius))
    return Path(ellipseIn: CGRect(x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius))
  }
}
