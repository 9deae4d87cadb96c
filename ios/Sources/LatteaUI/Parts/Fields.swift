import LatteaCore
import LatteaModel
import SwiftUI

/// Something that is chosen or not: as wide as the screen, told apart by a mark and not by colour alone.
struct ChoiceRow: View {
  @Environment(\.look) private var look
  @ScaledMetric private var least = Size.answer
  let id: String
  let label: String
  let isChosen: Bool
  let action: @MainActor () -> Void

  var body: some View {
    Button(action: action) {
      HStack(spacing: Size.gap) {
        Image(systemName: isChosen ? "checkmark.circle.fill" : "circle").accessibilityHidden(true)
        Text(verbatim: label).frame(maxWidth: .infinity, alignment: .leading)
      }
      .padding(Size.margin)
      .frame(maxWidth: .infinity, minHeight: least, alignment: .leading)
      .foregroundStyle((isChosen ? Role.onPrimaryContainer : .onSurface).color(look))
      .background(
        (isChosen ? Role.primaryContainer : .surfaceContainer).color(look),
        in: RoundedRectangle(cornerRadius: Size.corner))
    }
    .accessibilityIdentifier(id)
    .accessibilityAddTraits(isChosen ? .isSelected : [])
  }
}

/// A list of choices.
struct Choices: View {
  let choices: [ChoiceView]
  let chosen: Set<String>
  let choose: @MainActor (String) -> Void

  var body: some View {
    ForEach(choices, id: \.id) { choice in
      ChoiceRow(id: choice.id, label: choice.label, isChosen: chosen.contains(choice.id)) { choose(choice.id) }
    }
  }
}

/// A line to type into; what is typed goes to the core as it is.
struct TypedField: View {
  @ScaledMetric private var least = Size.target
  let title: String
  let text: Binding<String>
  var keyboard = UIKeyboardType.default

  var body: some View {
    VStack(alignment: .leading) {
      Line(text: title, role: .onSurfaceVariant, font: Letters.label).accessibilityHidden(true)
      TextField(text: text, axis: .vertical) { Text(verbatim: title) }
        .keyboardType(keyboard)
        .autocorrectionDisabled()
        .frame(minHeight: least)
        .accessibilityLabel(Text(verbatim: title))
    }
  }
}

/// A passphrase or a key. It can be shown, so that a long one can be typed without a mistake.
struct SecretField: View {
  @State private var isShown = false
  let words: Words
  let word: Word
  let text: Binding<String>

  var body: some View {
    if isShown {
      TypedField(title: words[word], text: text).accessibilityIdentifier("secret")
    } else {
      SecureField(text: text) { Text(verbatim: words[word]) }
        .accessibilityLabel(Text(verbatim: words[word]))
        .accessibilityIdentifier("secret")
    }
    Toggle(isOn: $isShown) { Text(verbatim: words[.showTyped]) }.accessibilityIdentifier("show-typed")
  }
}

/// What is wrong and what would be right, under its field.
struct Problem: View {
  let text: String?

  var body: some View {
    if let text, !text.isEmpty {
      HStack(alignment: .firstTextBaseline, spacing: Size.gap) {
        Image(systemName: "exclamationmark.circle").accessibilityHidden(true)
        Line(text: text, role: .error)
      }
      .announced(text)
      .accessibilityIdentifier("problem")
    }
  }
}
