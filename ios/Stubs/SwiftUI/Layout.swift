// How things lie. Nothing is measured here: order is all that a tree keeps.

public enum HorizontalAlignment: Sendable { case leading, center, trailing }
public enum VerticalAlignment: Sendable { case top, center, bottom, firstTextBaseline }
public enum VerticalEdge: Sendable { case top, bottom }
public struct Alignment: Sendable {
  public static let center = Alignment()
  public static let leading = Alignment()
  public static let trailing = Alignment()
  public static let top = Alignment()
  public static let bottom = Alignment()
  public static let topLeading = Alignment()
}

public struct VStack<Content: View>: Primitive {
  let content: Content

  public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {
    self.content = content()
  }

  public func nodes() -> [Node] { [Node(.box, "", drawn(content), axis: .vertical)] }
}

public struct HStack<Content: View>: Primitive {
  let content: Content

  public init(alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {
    self.content = content()
  }

  public func nodes() -> [Node] { [Node(.box, "", drawn(content), axis: .horizontal)] }
}

/// A way of lying that can be chosen, with what lies so left as it is.
public protocol Layout {
  var axis: Axis { get }
}

public struct VStackLayout: Layout {
  public let axis = Axis.vertical
  public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil) {}
}

public struct HStackLayout: Layout {
  public let axis = Axis.horizontal
  public init(alignment: VerticalAlignment = .center, spacing: CGFloat? = nil) {}
}

public struct AnyLayout: Layout {
  public let axis: Axis

  public init<L: Layout>(_ layout: L) { axis = layout.axis }

  @MainActor public func callAsFunction<Content: View>(@ViewBuilder _ content: () -> Content) -> some View {
    Laid(content: content(), axis: axis)
  }
}

private struct Laid<Content: View>: Primitive {
  let content: Content
  let axis: Axis

  func nodes() -> [Node] { [Node(.box, "", drawn(content), axis: axis)] }
}

public struct ZStack<Content: View>: Primitive {
  let content: Content

  public init(alignment: Alignment = .center, @ViewBuilder content: () -> Content) { self.content = content() }
  public func nodes() -> [Node] { [Node(.box, "", drawn(content))] }
}

/// Here the first one fits, and at the sizes that are for accessibility the last one.
public struct ViewThatFits<Content: View>: Primitive {
  let content: Content

  public init(in axes: Axis.Set = [.horizontal, .vertical], @ViewBuilder content: () -> Content) {
    self.content = content()
  }

  public func nodes() -> [Node] {
    let (all, size) = (drawn(content), Kept.now.environment.dynamicTypeSize)
    return Array(size.isAccessibilitySize ? all.suffix(1) : all.prefix(1))
  }
}

public struct Grid<Content: View>: Primitive {
  let content: Content

  public init(
    alignment: Alignment = .center, horizontalSpacing: CGFloat? = nil, verticalSpacing: CGFloat? = nil,
    @ViewBuilder content: () -> Content
  ) {
    self.content = content()
  }

  public func nodes() -> [Node] { [Node(.box, "", drawn(content))] }
}

public struct GridRow<Content: View>: Primitive {
  let content: Content

  public init(alignment: VerticalAlignment? = nil, @ViewBuilder content: () -> Content) { self.content = content() }
  public func nodes() -> [Node] { [Node(.box, "", drawn(content), axis: .horizontal)] }
}

public struct ScrollView<Content: View>: Primitive {
  let content: Content
  let axes: Axis.Set

  public init(_ axes: Axis.Set = .vertical, @ViewBuilder content: () -> Content) {
    self.content = content()
    self.axes = axes
  }

  public func nodes() -> [Node] {
    let node = Node(.box, "", drawn(content))
    node.isPushed = axes.contains(.horizontal)
    return [node]
  }
}

public struct List<Choice: Hashable, Content: View>: Primitive {
  let content: Content
  let selection: Binding<Choice?>

  public init(selection: Binding<Choice?>, @ViewBuilder content: () -> Content) {
    self.content = content()
    self.selection = selection
  }

  /// A link in it chooses.
  public func nodes() -> [Node] {
    let nodes = drawn(content)
    for link in nodes.flatMap(\.all) where link.kind == .link {
      if let value = link.value?.base as? Choice { link.tap = { selection.wrappedValue = value } }
    }
    return [Node(.box, "", nodes)]
  }
}

public struct Section<Head: View, Content: View>: Primitive {
  let content: Content
  let head: Head

  public init(@ViewBuilder content: () -> Content, @ViewBuilder header: () -> Head) {
    self.content = content()
    head = header()
  }

  public func nodes() -> [Node] { [Node(.section, "", drawn(head) + drawn(content))] }
}

/// Drawn open: whatever it hides is looked at too.
public struct DisclosureGroup<Title: View, Content: View>: Primitive {
  let title: Title
  let content: () -> Content

  public init(@ViewBuilder content: @escaping () -> Content, @ViewBuilder label: () -> Title) {
    self.content = content
    title = label()
  }

  public init(isExpanded: Binding<Bool>, @ViewBuilder content: @escaping () -> Content, @ViewBuilder label: () -> Title)
  {
    self.content = content
    title = label()
  }

  public func nodes() -> [Node] { [Node(.section, "", drawn(title) + drawn(content()))] }
}

/// As large as a canvas is here.
public struct GeometryReader<Content: View>: Primitive {
  let content: (GeometryProxy) -> Content

  public init(@ViewBuilder content: @escaping (GeometryProxy) -> Content) { self.content = content }
  public func nodes() -> [Node] { drawn(content(GeometryProxy(size: CGSize(width: 360, height: 432)))) }
}

public struct GeometryProxy {
  public let size: CGSize
}

public struct Spacer: Primitive {
  public init(minLength: CGFloat? = nil) {}
  public func nodes() -> [Node] { [] }
}

public struct Divider: Primitive {
  public init() {}
  public func nodes() -> [Node] { [] }
}
