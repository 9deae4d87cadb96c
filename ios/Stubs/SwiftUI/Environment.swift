// What is round a view: what the phone says, and what views above it set.

public enum ColorScheme: Sendable { case light, dark }
public enum LayoutDirection: Sendable { case leftToRight, rightToLeft }
public enum ScenePhase: Sendable { case background, inactive, active }
public enum UserInterfaceSizeClass: Sendable { case compact, regular }
public enum DynamicTypeSize: Sendable, Comparable {
  case xSmall, small, medium, large, xLarge, xxLarge, xxxLarge
  case accessibility1, accessibility2, accessibility3, accessibility4, accessibility5

  public var isAccessibilitySize: Bool { self >= .accessibility1 }
}

@MainActor public struct OpenURLAction {
  public nonisolated init() {}
  /// Nothing can be called here.
  public func callAsFunction(_ url: URL, completion: @escaping (Bool) -> Void) { completion(false) }
}

public protocol EnvironmentKey {
  associatedtype Value
  static var defaultValue: Value { get }
}

public struct EnvironmentValues {
  private var own: [ObjectIdentifier: Any] = [:]

  public subscript<K: EnvironmentKey>(key: K.Type) -> K.Value {
    get { own[ObjectIdentifier(key)] as? K.Value ?? K.defaultValue }
    set { own[ObjectIdentifier(key)] = newValue }
  }

  public var openURL = OpenURLAction()
  public var colorScheme = ColorScheme.light
  public var layoutDirection = LayoutDirection.leftToRight
  public var scenePhase = ScenePhase.active
  public var dynamicTypeSize = DynamicTypeSize.large
  public var horizontalSizeClass: UserInterfaceSizeClass? = .compact
  public var accessibilityReduceMotion = false
  public var accessibilityVoiceOverEnabled = false
  public var accessibilitySwitchControlEnabled = false
}

@propertyWrapper public struct Environment<T> {
  private let path: KeyPath<EnvironmentValues, T>

  public init(_ path: KeyPath<EnvironmentValues, T>) { self.path = path }

  @MainActor public var wrappedValue: T { Kept.now.environment[keyPath: path] }
}

/// A size that grows with the letters: here twofold, at the sizes that are for accessibility.
@propertyWrapper public struct ScaledMetric<Value: BinaryFloatingPoint> {
  private let value: Value

  public init(wrappedValue: Value) { value = wrappedValue }

  @MainActor public var wrappedValue: Value {
    Kept.now.environment.dynamicTypeSize.isAccessibilitySize ? 2 * value : value
  }
}

/// What it draws finds the value; who is round it does not. A direction is told to the tree too.
public struct Surrounded<Content: View, Value>: Primitive {
  let content: Content
  let path: WritableKeyPath<EnvironmentValues, Value>
  let value: Value

  public func nodes() -> [Node] {
    let before = Kept.now.environment[keyPath: path]
    Kept.now.environment[keyPath: path] = value
    defer { Kept.now.environment[keyPath: path] = before }
    let nodes = drawn(content)
    if let direction = value as? LayoutDirection {
      for node in nodes { node.direction = node.direction ?? direction }
    }
    return nodes
  }
}

extension View {
  public func environment<V>(_ path: WritableKeyPath<EnvironmentValues, V>, _ value: V) -> some View {
    Surrounded(content: self, path: path, value: value)
  }
}
