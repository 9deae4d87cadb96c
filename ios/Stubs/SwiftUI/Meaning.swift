// What a screen reader is told, what happens to a view, and what is typed into it.

public struct AccessibilityTraits: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let isHeader = AccessibilityTraits(rawValue: 1)
  public static let isSelected = AccessibilityTraits(rawValue: 2)
  public static let updatesFrequently = AccessibilityTraits(rawValue: 4)
  public static let isImage = AccessibilityTraits(rawValue: 8)
}

public struct AccessibilityChildBehavior: Sendable {
  public static let combine = AccessibilityChildBehavior()
  public static let contain = AccessibilityChildBehavior()
  public static let ignore = AccessibilityChildBehavior()
}

public enum UIKeyboardType: Sendable { case `default`, numberPad, decimalPad, numbersAndPunctuation, phonePad }
public struct EnabledTextSelectability: Sendable {
  public static let enabled = EnabledTextSelectability()
}
public enum SensoryFeedback: Sendable { case success, warning }

extension View {
  public func accessibilityIdentifier(_ identifier: String) -> some View { one { $0.identifier = identifier } }
  public func accessibilityLabel(_ label: Text) -> some View { one { $0.label = label.text } }
  public func accessibilityValue(_ value: Text) -> some View { self }
  public func accessibilityHidden(_ isHidden: Bool) -> some View { one { $0.isHidden = isHidden } }
  public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View { self }
  public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View {
    each {
      if traits.contains(.isHeader) { $0.isHeader = true }
      if traits.contains(.isSelected) { $0.isOn = true }
    }
  }
  public func accessibilityFocused(_ focus: Binding<Bool>) -> some View { self }
  public func accessibilitySortPriority(_ priority: Double) -> some View { self }
  public func accessibilityAction(named name: Text, _ handler: @escaping () -> Void) -> some View { self }
  public func disabled(_ isDisabled: Bool) -> some View {
    each { node in for inner in node.all { inner.isDisabled = inner.isDisabled || isDisabled } }
  }
  public func tag<V: Hashable>(_ tag: V) -> some View { self }
  public func id<V: Hashable>(_ id: V) -> some View { self }
  public func textSelection(_ selectability: EnabledTextSelectability) -> some View { self }
  public func privacySensitive(_ sensitive: Bool = true) -> some View { self }
  public func keyboardType(_ type: UIKeyboardType) -> some View { self }
  public func autocorrectionDisabled(_ isDisabled: Bool = true) -> some View { self }
  public func sensoryFeedback<T: Equatable>(_ feedback: SensoryFeedback, trigger: T) -> some View { self }
  public func onDisappear(
    file: String = #fileID, line: Int = #line, perform action: (() -> Void)? = nil
  ) -> some View {
    Changed(content: self) { nodes in
      let node = Node(.task)
      if let action { node.farewells = [("\(file):\(line)", action)] }
      return nodes + [node]
    }
  }
  public func onTapGesture(perform action: @escaping (CGPoint) -> Void) -> some View { one { $0.touch = action } }
  /// What follows from a change starts as a task does, once the screen was drawn.
  public func onChange<V: Equatable>(
    of value: V, file: String = #fileID, line: Int = #line, _ action: @escaping @MainActor (V, V) -> Void
  ) -> some View {
    let (kept, place) = (Kept.now, "\(file):\(line) changed")
    return Changed(content: self) { nodes in
      let before = kept.boxes[place] as? State<V>.Box
      kept.boxes[place] = State.Box(value)
      guard let before, before.value != value else { return nodes }
      let (old, count) = (before.value, UUID())
      return nodes + [Node(task: "\(place) \(count)") { action(old, value) }]
    }
  }
  public func task(
    priority: TaskPriority = .userInitiated, file: String = #fileID, line: Int = #line,
    _ action: @escaping @MainActor @Sendable () async -> Void
  ) -> some View {
    Changed(content: self) { $0 + [Node(task: "\(file):\(line)", action)] }
  }
  public func task<T: Equatable>(
    id: T, priority: TaskPriority = .userInitiated, file: String = #fileID, line: Int = #line,
    _ action: @escaping @MainActor @Sendable () async -> Void
  ) -> some View {
    Changed(content: self) { $0 + [Node(task: "\(file):\(line) \(id)", action)] }
  }
  public func fileImporter(
    isPresented: Binding<Bool>, allowedContentTypes: [UTType], onCompletion: @escaping (Result<URL, any Error>) -> Void
  ) -> some View {
    dialog(isPresented, "import") { if let choice = $0 { onCompletion(choice) } }
  }
  /// Moves the file itself, as the system does.
  public func fileMover(
    isPresented: Binding<Bool>, file: URL?, onCompletion: @escaping (Result<URL, any Error>) -> Void,
    onCancellation: @escaping () -> Void
  ) -> some View {
    dialog(isPresented, "move") { choice in
      guard let choice, let file else { return onCancellation() }
      onCompletion(
        choice.flatMap { place in
          Result { try FileManager.default.moveItem(at: file, to: place) }.map { place }
        })
    }
  }
  private func dialog(
    _ isPresented: Binding<Bool>, _ name: String, _ choose: @escaping (Result<URL, any Error>?) -> Void
  ) -> some View {
    and {
      guard isPresented.wrappedValue else { return [] }
      let node = Node(.dialog)
      node.identifier = name
      node.choose = {
        isPresented.wrappedValue = false
        choose($0)
      }
      return [node]
    }
  }
}

/// Stands in for the type of UniformTypeIdentifiers.
public struct UTType: Sendable {
  public static let data = UTType()
}

extension Node {
  convenience init(task name: String, _ work: @escaping @MainActor @Sendable () async -> Void) {
    self.init(.task)
    tasks = [(name, work)]
  }
}
