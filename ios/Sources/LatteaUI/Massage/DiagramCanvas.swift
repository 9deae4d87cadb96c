import LatteaCore
import SwiftUI

/// Draws a diagram: sectors, what rests above them, the strokes above that, and the hand.
struct DiagramCanvas: View {
  @Environment(\.look) private var look
  let view: DiagramView
  let elapsed: Int64?

  var body: some View {
    Canvas { context, size in
      let drawing = Drawing(width: size.width)
      context.fill(drawing.path(view.outline), with: .color(Role.surfaceContainer.color(look)))
      for sector in view.sectors { context.fill(drawing.path(sector.path), with: .color(fill(sector.state))) }
      stroke(context, drawing.path(view.skinLine), .onSurfaceVariant, 2)
      stroke(context, drawing.path(view.arm), .outline, 1)
      stroke(context, drawing.circle(view.areola), .onSurfaceVariant, 1)
      stroke(context, drawing.circle(view.nipple), .onSurfaceVariant, 1)
      masks(context, drawing)
      for stroke in view.strokes { way(context, drawing, stroke.stroke) }
      hand(context, drawing)
      for label in view.labels {
        context.draw(Text(verbatim: label.text), at: drawing.point(label.at))
      }
    }
  }

  private func fill(_ state: SectorState) -> Color {
    switch state {
    case .idle: .clear
    case .now: Role.primaryContainer.color(look)
    case .done: Role.surfaceContainerHigh.color(look)
    case .rest: Role.surface.color(look)
    }
  }

  private func stroke(_ context: GraphicsContext, _ path: Path, _ role: Role, _ width: CGFloat) {
    context.stroke(path, with: .color(role.color(look)), lineWidth: width)
  }

  /// What rests is hatched and has a border: it is told apart without colour.
  private func masks(_ context: GraphicsContext, _ drawing: Drawing) {
    for mask in view.masks {
      let path = drawing.path(mask)
      context.fill(path, with: .color(Role.surfaceContainerHigh.color(look)))
      context.stroke(path, with: .color(Role.onSurface.color(look)), style: StrokeStyle(lineWidth: 2, dash: [4, 4]))
    }
  }

  /// How broad the hand is, and where it goes: an arrow, with a second head when it goes back. A hand that lies has none.
  private func way(_ context: GraphicsContext, _ drawing: Drawing, _ stroke: Stroke) {
    let (line, paint) = (drawing.path(stroke.path), GraphicsContext.Shading.color(Role.primary.color(look)))
    var faint = context
    faint.opacity = 0.3
    faint.stroke(line, with: paint, style: StrokeStyle(lineWidth: drawing.length(stroke.width), lineCap: .round))
    if stroke.kind == .hold { return }
    context.stroke(line, with: paint, style: StrokeStyle(lineWidth: 3, lineCap: .round))
    context.fill(drawing.head(stroke.path), with: paint)
    if stroke.kind == .lift { context.fill(drawing.head(stroke.path.reversed()), with: paint) }
  }

  /// Where the hand is now; nothing while it is lifted, or when nothing may move.
  private func hand(_ context: GraphicsContext, _ drawing: Drawing) {
    guard let elapsed, let stroke = view.strokes.first?.stroke else { return }
    guard let place = handAt(stroke: stroke, elapsedMs: elapsed) else { return }
    let (centre, radius) = (drawing.point(place), CGFloat(12))
    let dot = Path(ellipseIn: CGRect(x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius))
    context.fill(dot, with: .color(Role.primary.color(look)))
  }
}
