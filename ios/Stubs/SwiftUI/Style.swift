// How things look: kept for the types alone.

@MainActor @preconcurrency public protocol ShapeStyle {}
@MainActor @preconcurrency public protocol Shape: Sendable {}

public struct Color: Primitive, ShapeStyle, Hashable, Sendable {
  let name: String

  public nonisolated init(_ name: String, bundle: Bundle? = nil) { self.name = name }
  public nonisolated static var clear: Color { Color("") }
  public func nodes() -> [Node] { [] }
}

public struct Rectangle: Shape, Primitive {
  public init() {}
  public func nodes() -> [Node] { [] }
}

public struct RoundedRectangle: Shape, Primitive {
  public init(cornerRadius: CGFloat) {}
  public func nodes() -> [Node] { [] }
  public func strokeBorder<S: ShapeStyle>(_ content: S, lineWidth: CGFloat = 1) -> some View { self }
}

public struct Capsule: Shape, Primitive {
  public init() {}
  public func nodes() -> [Node] { [] }
}

public struct Font: Hashable, Sendable {
  public enum TextStyle: Sendable { case largeTitle, title, title2, headline, body, callout, footnote }
  public enum Weight: Sendable { case regular, medium, semibold, bold }
  public enum Design: Sendable { case `default`, rounded }

  public static func system(_ style: TextStyle, design: Design? = nil, weight: Weight? = nil) -> Font { Font() }
  public func monospacedDigit() -> Font { self }
  public func weight(_ weight: Weight) -> Font { self }
}

public enum TextAlignment: Sendable { case leading, center, trailing }

public struct Edge {
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let top = Set(rawValue: 1)
    public static let leading = Set(rawValue: 2)
    public static let bottom = Set(rawValue: 4)
    public static let trailing = Set(rawValue: 8)
    public static let horizontal: Set = [.leading, .trailing]
    public static let vertical: Set = [.top, .bottom]
    public static let all: Set = [.horizontal, .vertical]
  }
}

@MainActor @preconcurrency public protocol ButtonStyle {
  associatedtype Body: View
  typealias Configuration = ButtonStyleConfiguration
  @ViewBuilder func makeBody(configuration: Configuration) -> Body
}

public struct ButtonStyleConfiguration {
  public struct Label: Primitive {
    let content: [Node]
    public func nodes() -> [Node] { content }
  }

  public let label: Label
  public let isPressed: Bool
}

extension View {
  /// The style draws the button's own label once more, so that its body is executed.
  public func buttonStyle<S: ButtonStyle>(_ style: S) -> some View {
    each { node in
      for button in node.all where button.kind == .button {
        let label = ButtonStyleConfiguration.Label(content: button.children)
        button.children = drawn(style.makeBody(configuration: .init(label: label, isPressed: false)))
      }
    }
  }

  public func font(_ font: Font?) -> some View { self }
  public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some View {
    each { node in for inner in node.all { inner.ink = inner.ink ?? (style as? Color) } }
  }
  public func tint(_ color: Color?) -> some View { self }
  public func padding(_ edges: Edge.Set = .all, _ length: CGFloat? = nil) -> some View { self }
  public func padding(_ length: CGFloat) -> some View { self }
  public func frame(width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center) -> some View { self }
  public func frame(
    minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil, minHeight: CGFloat? = nil,
    idealHeight: CGFloat? = nil, maxHeight: CGFloat? = nil, alignment: Alignment = .center
  ) -> some View { self }
  public func aspectRatio(_ ratio: CGFloat? = nil, contentMode: ContentMode) -> some View { self }
  public func multilineTextAlignment(_ alignment: TextAlignment) -> some View { self }
  public func background<S: ShapeStyle>(_ style: S) -> some View {
    each { $0.ground = $0.ground ?? (style as? Color) }
  }
  public func background<S: ShapeStyle, T: Shape>(_ style: S, in shape: T) -> some View {
    each { $0.ground = $0.ground ?? (style as? Color) }
  }
  public func clipShape<S: Shape>(_ shape: S) -> some View { self }
  public func contentShape<S: Shape>(_ shape: S) -> some View { self }
  public func opacity(_ opacity: Double) -> some View { self }
  public func ignoresSafeArea() -> some View { self }
  public func preferredColorScheme(_ scheme: ColorScheme?) -> some View { one { $0.scheme = scheme } }
  public func lineLimit(_ number: Int?) -> some View { self }
  public func overlay<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View {
    let content = content()
    return and { drawn(content) }
  }
}

public enum ContentMode: Sendable { case fit, fill }
