import LatteaCore
import SwiftUI

/// The parts of a breast, with the chosen ones filled and bordered. A tap chooses the part that it meets; the list below is
/// the same for whoever can't, or does not want to, hit a shape.
struct BodyMap: View {
  @Environment(\.look) private var look
  let map: BodyMapView
  let choose: @MainActor (AreaView) -> Void

  var body: some View {
    Heading(text: map.title)
    Canvas { context, size in
      let drawing = Drawing(width: size.width)
      for area in map.areas {
        let path = drawing.path(area.path)
        if area.chosen { context.fill(path, with: .color(Role.primaryContainer.color(look))) }
        context.stroke(path, with: .color(Role.outline.color(look)), lineWidth: area.chosen ? 3 : 1)
      }
      context.stroke(drawing.path(map.skinLine), with: .color(Role.onSurfaceVariant.color(look)), lineWidth: 2)
    }
    .aspectRatio(CGFloat(map.width) / CGFloat(map.height), contentMode: .fit)
    .overlay {
      GeometryReader { place in
        Color.clear.contentShape(Rectangle()).onTapGesture { at in tap(at, on: place.size.width) }
      }
    }
    .neverMirrored()
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(Text(verbatim: map.alt))
    .accessibilityIdentifier("body-map")
  }

  private func tap(_ at: CGPoint, on width: CGFloat) {
    let drawing = Drawing(width: width)
    if let area = map.areas.first(where: { drawing.path($0.path).contains(at) }) { choose(area) }
  }
}
