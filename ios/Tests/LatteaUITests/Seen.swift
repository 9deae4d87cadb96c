// What holds for every screen in every state, whatever size its letters have.

import LatteaCore
import LatteaModel
import SwiftUI
import Testing

@testable import PhoneForTests

/// Looks at the screen with letters as they are, and with letters that are large: then nothing is pushed sideways, and no two
/// things with words stand beside each other.
@MainActor func seen(_ hand: Hand, _ state: String, help: Bool = true) async {
  await hand.look(with: .accessibility3)
  see(hand, "\(state) with large letters", help)
  for node in hand.all {
    #expect(!node.isPushed, "\(state): \(node.all.map(\.text)) is pushed sideways")
    let beside = node.axis == .horizontal ? node.children.filter { !$0.heard.isEmpty } : []
    #expect(beside.count <= 1, "\(state): \(beside.map(\.heard)) squeeze each other")
  }
  await hand.look(with: .large)
  see(hand, state, help)
}

/// Every control has a name, nothing is unsaid, and Help is there, or is the screen itself.
@MainActor private func see(_ hand: Hand, _ state: String, _ help: Bool) {
  #expect(!hand.texts.isEmpty, "\(state) is empty")
  for node in hand.all {
    #expect(!node.text.contains("⟨"), "\(state) has a word that no language has: \(node.text)")
    if [.button, .toggle, .field, .secret, .link, .day].contains(node.kind) {
      #expect(!node.heard.isEmpty, "\(state): \(node.identifier) can't be heard")
    }
    if node.kind == .image { #expect(node.isHidden || node.label != nil || isLabelled(node, in: hand), "\(state)") }
  }
  if help { #expect(hasHelp(hand), "\(state) has no Help") }
}

/// On the sheet that lies on top, in what covers the places, or in their bar.
@MainActor private func hasHelp(_ hand: Hand) -> Bool {
  let sheet = hand.all.last { $0.kind == .sheet }
  let top = sheet?.all ?? hand.all
  let isItself = sheet != nil || hand.phone.shell.flow == nil
  return top.contains { $0.identifier == "help" || (isItself && $0.identifier == "call") }
}

/// Beside a word an icon may stand alone.
@MainActor private func isLabelled(_ image: Node, in hand: Hand) -> Bool {
  hand.all.contains { $0.children.contains { $0 === image } && !$0.heard.isEmpty }
}
