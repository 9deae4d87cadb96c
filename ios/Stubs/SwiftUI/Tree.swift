// What a drawn view comes to here: a tree that a test can read, and whose controls it can use.

import Accessibility
@_exported import Foundation
@_exported import Observation

/// One thing that was drawn.
@MainActor public final class Node {
  public enum Kind: String, Sendable {
    case box, text, image, button, toggle, field, secret, day, canvas, chart, progress, bar, tab, link, section, task
    case dialog, sheet
  }

  public let kind: Kind
  public var text: String
  public var children: [Node]
  public var identifier = ""
  public var label: String?
  public var isHeader = false
  public var isHidden = false
  public var isDisabled = false
  public var isOn: Bool?
  public var tap: (() -> Void)?
  /// A tap that knows where it was.
  public var touch: ((CGPoint) -> Void)?
  public var type: ((String) -> Void)?
  public var switchTo: ((Bool) -> Void)?
  /// The value to which a link leads, and what knows where that is.
  var value: AnyHashable?
  var page: (@MainActor (AnyHashable) -> [Node]?)?
  public var scheme: ColorScheme?
  /// What it is written in and stands on, where a view says so nearest to it.
  public var ink: Color?
  public var ground: Color?
  public var direction: LayoutDirection?
  /// How what is in it lies: nothing when that is not told.
  public var axis: Axis?
  /// Whether it is pushed sideways.
  public var isPushed = false
  /// Where a chart draws what, in its own numbers.
  public var marks: [String] = []
  /// The chart as it is told to who does not see it.
  public var chart: AXChartDescriptor?
  /// A dialog of the system about a file: what is chosen in it, or nothing.
  public var choose: ((Result<URL, any Error>?) -> Void)?
  /// What starts when it appears, each with a name that changes when it has to start again.
  public var tasks: [(name: String, work: @MainActor @Sendable () async -> Void)] = []
  /// What happens when it is seen no more, each with a name.
  public var farewells: [(name: String, work: () -> Void)] = []

  public init(_ kind: Kind, _ text: String = "", _ children: [Node] = [], axis: Axis? = nil) {
    self.kind = kind
    self.text = text
    self.children = children
    self.axis = axis
  }

  /// This node and everything below it, in the order in which it is read.
  public var all: [Node] { [self] + children.flatMap(\.all) }

  /// What is heard of it: its label, or what stands in it.
  public var heard: String {
    if isHidden { return "" }
    if let label { return label }
    return ([text] + children.map(\.heard)).filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// Draws a view, its bodies included.
@MainActor public func drawn<V: View>(_ view: V) -> [Node] {
  if let primitive = view as? any Primitive { return primitive.nodes() }
  return drawn(view.body)
}

/// A view of the stub: it has no body, but nodes.
@MainActor @preconcurrency public protocol Primitive: View where Body == Never {
  func nodes() -> [Node]
}
extension Primitive { public var body: Never { fatalError("a primitive has no body") } }

/// A view with something done to what it draws.
public struct Changed<Content: View>: Primitive {
  let content: Content
  let change: @MainActor ([Node]) -> [Node]

  public func nodes() -> [Node] { change(drawn(content)) }
}

extension View {
  /// Does something to every node that the view draws at its top.
  func each(_ change: @escaping @MainActor (Node) -> Void) -> Changed<Self> {
    Changed(content: self) { nodes in
      for node in nodes { change(node) }
      return nodes
    }
  }

  /// Does something to the one node that all of it becomes.
  func one(_ change: @escaping @MainActor (Node) -> Void) -> Changed<Self> {
    Changed(content: self) { nodes in
      let node = nodes.count == 1 ? nodes[0] : Node(.box, "", nodes)
      change(node)
      return [node]
    }
  }

  /// Draws something after it, as a sheet or a bar is.
  func and(_ more: @escaping @MainActor () -> [Node]) -> Changed<Self> {
    Changed(content: self) { $0 + more() }
  }
}
