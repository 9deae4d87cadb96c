// A hand on a drawn screen: it reads what stands there, taps, types, and waits until what that starts is done.

import LatteaCore
import LatteaModel
import SwiftUI
import Testing

@testable import LatteaUI
@testable import PhoneForTests

/// Other hands draw while this one waits: before anything that a view does, what its own views keep is put back.
@MainActor final class Hand {
  let phone: Phone
  private let draw: @MainActor () -> [Node]
  private(set) var nodes: [Node] = []
  private var appeared: Set<String> = []
  private var farewells: [String: () -> Void] = [:]
  /// What its views keep.
  let kept: Kept

  /// A hand on the whole app.
  convenience init(_ phone: Phone, keeping kept: Kept = Kept()) {
    self.init(phone, keeping: kept) { drawn(RootScreen(screens: phone.screens)) }
  }

  init(_ phone: Phone, keeping kept: Kept = Kept(), _ draw: @escaping @MainActor () -> [Node]) {
    self.phone = phone
    self.kept = kept
    self.draw = draw
  }

  /// Draws until nothing new appears that has something to do.
  func look() async {
    for _ in 1...10 {
      Kept.now = kept
      nodes = draw()
      sayFarewell()
      let tasks = all.flatMap(\.tasks)
      let fresh = tasks.filter { !appeared.contains($0.name) }
      appeared = Set(tasks.map(\.name))
      for task in fresh {
        Kept.now = kept
        await task.work()
      }
      await phone.shell.settle()
      if fresh.isEmpty { return }
    }
    Issue.record("the screen never comes to rest")
  }

  /// What is not there any more.
  private func sayFarewell() {
    let here = Dictionary(all.flatMap(\.farewells).map { ($0.name, $0.work) }) { $1 }
    let gone = farewells.filter { here[$0.key] == nil }.values
    farewells = here
    for farewell in gone { farewell() }
  }

  var all: [Node] { nodes.flatMap(\.all) }

  /// Every word on the screen, in the order in which it is read.
  var texts: [String] { all.filter { $0.kind == .text && !$0.isHidden }.map(\.text) }

  func finds(_ id: String) -> Bool { all.contains { $0.identifier == id } }

  func node(_ id: String) throws -> Node {
    let found = all.first { $0.identifier == id }
    return try #require(found, "nothing is called \(id); there are \(Set(all.map(\.identifier)).sorted())")
  }

  /// Taps what is called so, and looks again.
  func tap(_ id: String) async throws { try await tap(node(id)) }

  /// Taps the button that says this.
  func tap(saying text: String) async throws {
    let button = all.first { $0.kind == .button && $0.heard.contains(text) }
    try await tap(#require(button, "no button says \(text)"))
  }

  private func tap(_ node: Node) async throws {
    let control = try #require(node.all.first { $0.tap != nil }, "\(node.identifier) can't be tapped")
    #expect(!control.isDisabled, "\(node.identifier) is disabled")
    Kept.now = kept
    control.tap?()
    await phone.shell.settle()
    await look()
  }

  func type(_ text: String, into id: String) async throws {
    let field = try #require(try node(id).all.first { $0.type != nil })
    Kept.now = kept
    field.type?(text)
    await look()
  }

  /// Answers the question that stands, as was said; ticks and what sends them are tapped.
  func answer(_ says: Says) async throws {
    let check = phone.screens.check
    guard let question = check.question else { return await look() }
    if case .ticks = question.style {
      for field in question.fields where says[field.id] != nil && says[field.id] != "no" {
        if try node(field.id).isOn != true { try await tap(field.id) }
      }
      return try await tap("go-on")
    }
    await phone.answerOnce(says)
    await look()
  }

  /// A whole check, from the button that begins it to its result.
  func check(_ says: Says) async throws {
    try await tap("check")
    for _ in 1...60 where phone.shell.flow == .check { try await answer(says) }
    #expect(phone.shell.flow == .result && finds("tier"))
  }

  /// Draws again with letters of this size.
  func look(with letters: DynamicTypeSize) async {
    kept.environment.dynamicTypeSize = letters
    await look()
  }

  /// Answers the system's dialog about a file: with a place, or by closing it.
  func choose(_ place: URL?, in dialog: String) async throws {
    let choose = try #require(try node(dialog).choose, "no dialog to \(dialog)")
    Kept.now = kept
    choose(place.map { .success($0) })
    await phone.shell.settle()
    await look()
  }

  /// Taps a drawing at a place of its canvas, and looks again.
  func touch(_ id: String, at place: CGPoint) async throws {
    let drawing = try #require(try node(id).all.first { $0.touch != nil }, "\(id) can't be touched")
    Kept.now = kept
    drawing.touch?(place)
    await phone.shell.settle()
    await look()
  }
}
