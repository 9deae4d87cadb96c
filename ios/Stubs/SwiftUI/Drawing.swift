// Drawing by hand: the closure runs once, on a canvas of a fixed size, so that what it does is executed.

public struct Path: Shape, Primitive {
  private var corners: [CGPoint] = []

  public nonisolated init() {}
  public nonisolated init(ellipseIn rect: CGRect) {}
  public nonisolated init(_ callback: (inout Path) -> Void) { callback(&self) }
  public nonisolated mutating func move(to end: CGPoint) { corners.append(end) }
  public nonisolated mutating func addLine(to end: CGPoint) { corners.append(end) }
  public nonisolated mutating func closeSubpath() {}
  /// For a path of one piece with straight sides: a line to the right leaves it an odd number of times.
  public nonisolated func contains(_ point: CGPoint) -> Bool {
    let sides = zip(corners, corners.dropFirst() + corners.prefix(1))
    return sides.count { from, to in
      (from.y > point.y) != (to.y > point.y)
        && point.x < (to.x - from.x) * (point.y - from.y) / (to.y - from.y) + from.x
    } % 2 == 1
  }
  public func nodes() -> [Node] { [] }
}

public struct StrokeStyle: Sendable {
  public init(lineWidth: CGFloat = 1, lineCap: CGLineCap = .butt, dash: [CGFloat] = []) {}
}

public enum CGLineCap: Sendable { case butt, round, square }

public struct GraphicsContext {
  public struct Shading: Sendable {
    public static func color(_ color: Color) -> Shading { Shading() }
  }

  public var opacity = 1.0
  public func fill(_ path: Path, with shading: Shading) {}
  public func stroke(_ path: Path, with shading: Shading, lineWidth: CGFloat = 1) {}
  public func stroke(_ path: Path, with shading: Shading, style: StrokeStyle) {}
  public func draw(_ text: Text, at point: CGPoint) {}
  public mutating func clip(to path: Path) {}
  public func drawLayer(content: (inout GraphicsContext) -> Void) {
    var context = self
    content(&context)
  }
}

public struct Canvas: Primitive {
  let renderer: (inout GraphicsContext, CGSize) -> Void

  public init(renderer: @escaping (inout GraphicsContext, CGSize) -> Void) { self.renderer = renderer }

  public func nodes() -> [Node] {
    var context = GraphicsContext()
    renderer(&context, CGSize(width: 360, height: 432))
    return [Node(.canvas)]
  }
}

public struct AnimationTimelineSchedule: Sendable {}

extension AnimationTimelineSchedule {
  public static func animation(minimumInterval: Double? = nil, paused: Bool = false) -> AnimationTimelineSchedule {
    AnimationTimelineSchedule()
  }
}

public struct TimelineViewContext {
  public let date: Date
}

public struct TimelineView<Content: View>: Primitive {
  public typealias Context = TimelineViewContext
  let content: (Context) -> Content

  public init(_ schedule: AnimationTimelineSchedule, @ViewBuilder content: @escaping (Context) -> Content) {
    self.content = content
  }

  public func nodes() -> [Node] { drawn(content(Context(date: Date(timeIntervalSince1970: 1_777_799_400)))) }
}
