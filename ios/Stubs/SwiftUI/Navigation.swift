// Places, sheets and bars.

/// A page that lies over the root is all that can be seen.
public struct NavigationStack<Data, Root: View>: Primitive {
  let root: Root
  let pages: Binding<[AnyHashable]>

  public init(@ViewBuilder root: () -> Root) where Data == Never {
    self.root = root()
    pages = .constant([])
  }

  public init<Page: Hashable>(path: Binding<[Page]>, @ViewBuilder root: () -> Root) where Data == [Page] {
    self.root = root()
    pages = Binding(get: { path.wrappedValue }, set: { path.wrappedValue = $0.compactMap { $0.base as? Page } })
  }

  public func nodes() -> [Node] {
    let top = drawn(root)
    let known = top.flatMap(\.all).compactMap(\.page)
    let page = pages.wrappedValue.last.flatMap { page in known.compactMap { $0(page) }.first }
    let seen = page ?? top
    for link in seen.flatMap(\.all) {
      if let value = link.value { link.tap = { pages.wrappedValue.append(value) } }
    }
    return [Node(.box, "", seen)]
  }
}

public struct NavigationLink<Title: View>: Primitive {
  let value: AnyHashable
  let title: Title

  public init<Value: Hashable>(value: Value, @ViewBuilder label: () -> Title) {
    self.value = value
    title = label()
  }

  public func nodes() -> [Node] {
    let node = Node(.link, "", drawn(title))
    node.value = value
    return [node]
  }
}

public struct TabView<Choice: Hashable, Content: View>: Primitive {
  let content: Content

  public init(selection: Binding<Choice>?, @ViewBuilder content: () -> Content) { self.content = content() }
  public func nodes() -> [Node] { [Node(.box, "", drawn(content))] }
}

/// Both columns are seen.
public struct NavigationSplitView<Side: View, Detail: View>: Primitive {
  let side: Side
  let detail: Detail

  public init(
    columnVisibility: Binding<NavigationSplitViewVisibility>, @ViewBuilder sidebar: () -> Side,
    @ViewBuilder detail: () -> Detail
  ) {
    side = sidebar()
    self.detail = detail()
  }

  public func nodes() -> [Node] { [Node(.box, "", drawn(side)), Node(.box, "", drawn(detail))] }
}

public enum NavigationSplitViewVisibility: Sendable { case automatic, all }
public struct BalancedNavigationSplitViewStyle: Sendable {
  public static let balanced = BalancedNavigationSplitViewStyle()
}
public enum ToolbarDefaultItemKind: Sendable { case sidebarToggle }

extension View {
  public func navigationSplitViewStyle(_ style: BalancedNavigationSplitViewStyle) -> some View { self }
  public func toolbar(removing kind: ToolbarDefaultItemKind) -> some View { self }
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

  public func navigationDestination<Value: Hashable, Content: View>(
    for type: Value.Type, @ViewBuilder destination: @escaping (Value) -> Content
  ) -> some View {
    Changed(content: self) { nodes in
      let node = Node(.box)
      node.page = { ($0.base as? Value).map { drawn(destination($0)) } }
      return nodes + [node]
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
    and { item.wrappedValue.map { [Node(.sheet, "", drawn(content($0)))] } ?? [] }
  }

  public func sheet<Content: View>(
    isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping () -> Content
  ) -> some View {
    and { isPresented.wrappedValue ? [Node(.sheet, "", drawn(content()))] : [] }
  }

  public func fullScreenCover<Item: Identifiable, Content: View>(
    item: Binding<Item?>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping (Item) -> Content
  ) -> some View {
    and { item.wrappedValue.map { [Node(.sheet, "", drawn(content($0)))] } ?? [] }
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
