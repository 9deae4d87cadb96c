// View, and what its builder makes.

@MainActor @preconcurrency public protocol View {
  associatedtype Body: View
  @ViewBuilder @MainActor @preconcurrency var body: Body { get }
}

extension Never: View {
  public var body: Never { fatalError("never drawn") }
}

public struct EmptyView: Primitive {
  public init() {}
  public func nodes() -> [Node] { [] }
}

public struct TupleView<each T: View>: Primitive {
  let value: (repeat each T)

  init(_ value: repeat each T) { self.value = (repeat each value) }

  public func nodes() -> [Node] {
    var nodes: [Node] = []
    repeat nodes.append(contentsOf: drawn(each value))
    return nodes
  }
}

public enum ConditionalContent<A: View, B: View>: Primitive {
  case first(A)
  case second(B)

  public func nodes() -> [Node] {
    switch self {
    case .first(let view): drawn(view)
    case .second(let view): drawn(view)
    }
  }
}

extension Optional: View where Wrapped: View {
  public var body: Never { fatalError("a primitive has no body") }
}

extension Optional: Primitive where Wrapped: View {
  public func nodes() -> [Node] { map { drawn($0) } ?? [] }
}

public struct AnyView: Primitive {
  let draw: @MainActor () -> [Node]

  public init<V: View>(_ view: V) { draw = { drawn(view) } }
  public func nodes() -> [Node] { draw() }
}

public struct Group<Content: View>: Primitive {
  let content: Content

  public init(@ViewBuilder content: () -> Content) { self.content = content() }
  public func nodes() -> [Node] { drawn(content) }
}

@resultBuilder public enum ViewBuilder {
  public static func buildExpression<V: View>(_ view: V) -> V { view }
  @MainActor public static func buildBlock() -> EmptyView { EmptyView() }
  public static func buildBlock<V: View>(_ view: V) -> V { view }
  @MainActor @_disfavoredOverload
  public static func buildBlock<each V: View>(_ view: repeat each V) -> TupleView<repeat each V> {
    TupleView(repeat each view)
  }
  public static func buildIf<V: View>(_ view: V?) -> V? { view }
  public static func buildEither<A: View, B: View>(first: A) -> ConditionalContent<A, B> { .first(first) }
  public static func buildEither<A: View, B: View>(second: B) -> ConditionalContent<A, B> { .second(second) }
}

/// Content is held unbound, so that Charts can take the same type.
public struct ForEach<Data: RandomAccessCollection, ID: Hashable, Content> {
  public let data: Data
  public let content: (Data.Element) -> Content

  public init(_ data: Data, each content: @escaping (Data.Element) -> Content) {
    self.data = data
    self.content = content
  }
}

extension ForEach: View where Content: View {
  public var body: Never { fatalError("a primitive has no body") }
}

extension ForEach: Primitive where Content: View {
  public init(_ data: Data, @ViewBuilder content: @escaping (Data.Element) -> Content)
  where Data.Element: Identifiable, ID == Data.Element.ID {
    self.data = data
    self.content = content
  }

  public init(_ data: Data, id: KeyPath<Data.Element, ID>, @ViewBuilder content: @escaping (Data.Element) -> Content) {
    self.data = data
    self.content = content
  }

  public func nodes() -> [Node] { data.flatMap { drawn(content($0)) } }
}
