// Where a view keeps and finds things.

/// What views kept, by the line that declares it: two views of one kind share it here, which a test has to know.
public final class Kept {
  /// What the views that are drawn now find and fill.
  nonisolated(unsafe) public static var now = Kept()

  var boxes: [String: AnyObject] = [:]
  /// What outlives the app: by the name that a view gives it.
  var scene: [String: AnyObject] = [:]
  /// What is round the views: a test sets it, no view does.
  public var environment = EnvironmentValues()

  public init() {}

  /// A new screen of the same scene, as after the system ended the app.
  public func ended() -> Kept {
    let next = Kept()
    next.scene = scene
    return next
  }
}

@propertyWrapper public struct State<T> {
  final class Box {
    var value: T
    init(_ value: T) { self.value = value }
  }

  let box: Box

  public init(wrappedValue: T, file: String = #fileID, line: Int = #line) {
    let place = "\(file):\(line)"
    box = Kept.now.boxes[place] as? Box ?? Box(wrappedValue)
    Kept.now.boxes[place] = box
  }

  public var wrappedValue: T {
    get { box.value }
    nonmutating set { box.value = newValue }
  }

  public var projectedValue: Binding<T> {
    let box = box
    return Binding(get: { box.value }, set: { box.value = $0 })
  }
}

@propertyWrapper public struct SceneStorage<T> {
  let box: State<T>.Box

  public init(wrappedValue: T, _ key: String) where T == String {
    box = Kept.now.scene[key] as? State<T>.Box ?? State<T>.Box(wrappedValue)
    Kept.now.scene[key] = box
  }

  public var wrappedValue: T {
    get { box.value }
    nonmutating set { box.value = newValue }
  }
}

extension State where T: ExpressibleByNilLiteral {
  public init(file: String = #fileID, line: Int = #line) { self.init(wrappedValue: nil, file: file, line: line) }
}

@propertyWrapper @dynamicMemberLookup public struct Binding<T> {
  let get: () -> T
  let set: (T) -> Void

  public init(get: @escaping () -> T, set: @escaping (T) -> Void) {
    self.get = get
    self.set = set
  }

  public static func constant(_ value: T) -> Binding<T> { Binding(get: { value }, set: { _ in }) }

  public var wrappedValue: T {
    get { get() }
    nonmutating set { set(newValue) }
  }

  public var projectedValue: Binding<T> { self }

  public subscript<U>(dynamicMember path: WritableKeyPath<T, U>) -> Binding<U> {
    Binding<U>(
      get: { get()[keyPath: path] },
      set: {
        var value = get()
        value[keyPath: path] = $0
        set(value)
      })
  }
}

@propertyWrapper @dynamicMemberLookup public struct Bindable<T: AnyObject & Observable> {
  public var wrappedValue: T

  public init(wrappedValue: T) { self.wrappedValue = wrappedValue }
  public init(_ value: T) { wrappedValue = value }

  public var projectedValue: Bindable<T> { self }

  public subscript<U>(dynamicMember path: ReferenceWritableKeyPath<T, U>) -> Binding<U> {
    let object = wrappedValue
    return Binding(get: { object[keyPath: path] }, set: { object[keyPath: path] = $0 })
  }
}

@propertyWrapper public struct AccessibilityFocusState<T: Hashable> {
  let state: State<T>

  public init() where T == Bool { state = State(wrappedValue: false) }

  public var wrappedValue: T {
    get { state.wrappedValue }
    nonmutating set { state.wrappedValue = newValue }
  }

  public var projectedValue: Binding<T> { state.projectedValue }
}
