// Places, sheets and bars.

public struct NavigationStack<Root: View>: Primitive {
  let root: Root

  public init(@ViewBuilder root: () -> Root) { self.root = root() }
  public func nodes() -> [Node] { [Node(.box, "", drawn(root))] }
}

/// Its destination is drawn too, as what a tap leads to.
public struct NavigationLink<Title: View, Destination: View>: Primitive {
  let destination: Destination
  let title: Title

  public init(@ViewBuilder destination: () -> Destination, @ViewBuilder label: () -> Title) {
    self.destination = destination()
    title = label()
  }

  public func nodes() -> [Node] {
    let node = Node(.link, "", drawn(title))
    node.destination = { drawn(destination) }
    return [node]
  }
}

public struct TabView<Choice: Hashable, Content: View>: Primitive {
  let content: Content

  public init(selection: Binding<Choice>?, @ViewBuilder content: () -> Content) { self.content = content() }
  public func nodes() -> [Node] { [Node(.box, "", drawn(content))] }
}

public struct ToolbarItemPlacement: Sendable {
  public static let primaryAction = ToolbarItemPlacement()
  public static let topBarLeading = ToolbarItemPlacement()
  public static let topBarTrailing = ToolbarItemPlacement()
}

@MainActor @preconcurrency public protocol ToolbarContent {
  func nodes() -> [Node]
}

public struct ToolbarItem<Content: View>: ToolbarContent {
  let content: Content

  public init(placement: ToolbarItemPlacement = .primaryAction, @ViewBuilder content: () -> Content) {
    self.content = content()
  }

  public func nodes() -> [Node] { drawn(content) }
}

@resultBuilder public enum ToolbarContentBuilder {
  public static func buildBlock<T: ToolbarContent>(_ item: T) -> T { item }
}

public struct PresentationDetent: Hashable, Sendable {
  public static let medium = PresentationDetent()
  public static let large = PresentationDetent()
}

public enum NavigationBarItem {
  public enum TitleDisplayMode: Sendable { case automatic, inline, large }
}

extension View {
  public func navigationTitle(_ title: Text) -> some View {
    Changed(content: self) { nodes in
      let head = drawn(title)
      for node in head { node.isHeader = true }
      return head + nodes
    }
  }

  public func navigationBarTitleDisplayMode(_ mode: NavigationBarItem.TitleDisplayMode) -> some View { self }

  public func toolbar<Content: ToolbarContent>(@ToolbarContentBuilder content: () -> Content) -> some View {
    let items = content()
    return Changed(content: self) { items.nodes() + $0 }
  }

  public func tabItem<Content: View>(@ViewBuilder _ label: () -> Content) -> some View {
    let label = label()
    return Changed(content: self) { [Node(.tab, "", drawn(label) + $0)] }
  }

  public func sheet<Item: Identifiable, Content: View>(
    item: Binding<Item?>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping (Item) -> Content
  ) -> some View {
    and { item.wrappedValue.map { drawn(content($0)) } ?? [] }
  }

  public func sheet<Content: View>(
    isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping () -> Content
  ) -> some View {
    and { isPresented.wrappedValue ? drawn(content()) : [] }
  }

  public func fullScreenCover<Item: Identifiable, Content: View>(
    item: Binding<Item?>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping (Item) -> Content
  ) -> some View {
    and { item.wrappedValue.map { drawn(content($0)) } ?? [] }
  }

  public func safeAreaInset<Content: View>(
    edge: VerticalEdge, alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> Content
  ) -> some View {
    let content = content()
    return Changed(content: self) {
      edge == .top ? [Node(.bar, "", drawn(content))] + $0 : $0 + [Node(.bar, "", drawn(content))]
    }
  }

  public func interactiveDismissDisabled(_ isDisabled: Bool = true) -> some View { self }
  public func presentationDetents(_ detents: Set<PresentationDetent>) -> some View { self }
}
