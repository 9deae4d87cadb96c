import LatteaCore
import LatteaModel
import SwiftUI

/// A feed: parts in the order they went.
struct FeedFields: View {
  let words: Words
  @Binding var draft: FeedDraft

  var body: some View {
    ForEach(draft.parts.indices, id: \.self) { index in
      VStack(alignment: .leading) {
        TypedField(title: title(draft.parts[index].from), text: $draft[typed: index], keyboard: .numberPad)
        SideButton(id: "remove-part", title: words[.delete]) { draft.remove(index) }
      }
    }
    SideButton(id: "add-left", title: words[.left]) { draft.add(.left) }
    SideButton(id: "add-right", title: words[.right]) { draft.add(.right) }
    SideButton(id: "add-bottle", title: words[.bottle]) { draft.add(.bottle) }
    Toggle(isOn: $draft.supplement) { Text(verbatim: words[.topUp]) }.accessibilityIdentifier("supplement")
  }

  private func title(_ from: FeedDraft.From) -> String {
    switch from {
    case .left: words[.leftMinutes]
    case .right: words[.rightMinutes]
    case .bottle: words[.bottleAmount]
    }
  }
}

/// Milk expressed: either side may be empty.
struct ExpressionFields: View {
  let words: Words
  @Binding var draft: ExpressionDraft

  var body: some View {
    TypedField(title: words[.leftAmount], text: $draft.left, keyboard: .numberPad)
    TypedField(title: words[.rightAmount], text: $draft.right, keyboard: .numberPad)
    TypedField(title: words[.together], text: $draft.together, keyboard: .numberPad)
    Heading(text: words[.way])
    ChoiceRow(id: "pump", label: words[.byPump], isChosen: draft.way == .pump) { draft.way = .pump }
    ChoiceRow(id: "hand", label: words[.byHand], isChosen: draft.way == .hand) { draft.way = .hand }
  }
}

/// A nappy.
struct NappyFields: View {
  let words: Words
  @Binding var draft: NappyDraft

  var body: some View {
    Heading(text: words[.nappy])
    ChoiceRow(id: "wet", label: words[.wet], isChosen: draft.wet) { draft.wet.toggle() }
    ChoiceRow(id: "dirty", label: words[.dirty], isChosen: draft.dirty) { draft.dirty.toggle() }
  }
}
