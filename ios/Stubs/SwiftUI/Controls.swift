// Words, pictures and controls.

public struct Text: Primitive {
  let text: String

  public init(verbatim text: String) { self.text = text }

  /// The system counts.
  public init(timerInterval: ClosedRange<Date>, pauseTime: Date? = nil, countsDown: Bool = true) { text = "00:00" }

  public func monospacedDigit() -> Text { self }
  public func font(_ font: Font?) -> Text { self }
  public func nodes() -> [Node] { text.isEmpty ? [] : [Node(.text, text)] }
}

public struct Image: Primitive {
  let name: String

  public init(systemName: String) { name = systemName }
  public func nodes() -> [Node] { [Node(.image, "")] }
}

public struct Label<Title: View, Icon: View>: Primitive {
  let title: Title
  let icon: Icon

  public init(@ViewBuilder title: () -> Title, @ViewBuilder icon: () -> Icon) {
    self.title = title()
    self.icon = icon()
  }

  public func nodes() -> [Node] { drawn(icon) + drawn(title) }
}

public struct ProgressView<Title: View>: Primitive {
  let title: Title

  public init(@ViewBuilder label: () -> Title) { title = label() }
  public func nodes() -> [Node] { [Node(.progress, "", drawn(title))] }
}

public struct ButtonRole: Sendable, Equatable {
  public static let destructive = ButtonRole()
  public static let cancel = ButtonRole()
}

public struct Button<Title: View>: Primitive {
  let action: @MainActor () -> Void
  let title: Title

  public init(role: ButtonRole? = nil, action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Title) {
    self.action = action
    title = label()
  }

  public func nodes() -> [Node] {
    let node = Node(.button, "", drawn(title))
    node.tap = action
    return [node]
  }
}

public struct Toggle<Title: View>: Primitive {
  let isOn: Binding<Bool>
  let title: Title

  public init(isOn: Binding<Bool>, @ViewBuilder label: () -> Title) {
    self.isOn = isOn
    title = label()
  }

  public func nodes() -> [Node] {
    let node = Node(.toggle, "", drawn(title))
    node.isOn = isOn.wrappedValue
    node.switchTo = isOn.set
    return [node]
  }
}

public enum Axis: Sendable {
  case horizontal, vertical
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let horizontal = Set(rawValue: 1)
    public static let vertical = Set(rawValue: 2)
  }
}

public struct TextField<Title: View>: Primitive {
  let written: Binding<String>
  let title: Title

  public init(text: Binding<String>, prompt: Text? = nil, axis: Axis, @ViewBuilder label: () -> Title) {
    written = text
    title = label()
  }

  public func nodes() -> [Node] { [field(.field, written, drawn(title))] }
}

public struct SecureField<Title: View>: Primitive {
  let written: Binding<String>
  let title: Title

  public init(text: Binding<String>, prompt: Text? = nil, @ViewBuilder label: () -> Title) {
    written = text
    title = label()
  }

  public func nodes() -> [Node] { [field(.secret, written, drawn(title))] }
}

@MainActor private func field(_ kind: Node.Kind, _ written: Binding<String>, _ title: [Node]) -> Node {
  let node = Node(kind, written.wrappedValue, title)
  node.type = written.set
  return node
}

public struct DatePickerComponents: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let date = DatePickerComponents(rawValue: 1)
  public static let hourAndMinute = DatePickerComponents(rawValue: 2)
}

public struct DatePicker<Title: View>: Primitive {
  let title: Title

  public init(
    selection: Binding<Date>, in range: PartialRangeThrough<Date>,
    displayedComponents: DatePickerComponents = [.hourAndMinute, .date], @ViewBuilder label: () -> Title
  ) {
    title = label()
  }

  public func nodes() -> [Node] { [Node(.day, "", drawn(title))] }
}

public struct ShareLink<Title: View>: Primitive {
  let title: Title

  public init(item: URL, subject: Text? = nil, message: Text? = nil, @ViewBuilder label: () -> Title) {
    title = label()
  }

  public init(item: String, subject: Text? = nil, message: Text? = nil, @ViewBuilder label: () -> Title) {
    title = label()
  }

  public func nodes() -> [Node] { [Node(.button, "", drawn(title))] }
}
