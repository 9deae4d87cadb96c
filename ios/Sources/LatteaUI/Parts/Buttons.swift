import SwiftUI

/// The one main action of a screen.
struct MainButton: View {
  let id: String
  let title: String
  let action: @MainActor () -> Void

  var body: some View {
    Button(action: action) { Text(verbatim: title) }
      .buttonStyle(Pill(isMain: true))
      .accessibilityIdentifier(id)
  }
}

/// Any other action.
struct SideButton: View {
  let id: String
  let title: String
  let action: @MainActor () -> Void

  var body: some View {
    Button(action: action) { Text(verbatim: title) }
      .buttonStyle(Pill(isMain: false))
      .accessibilityIdentifier(id)
  }
}

/// A full-width button with rounded ends.
struct Pill: ButtonStyle {
  let isMain: Bool

  func makeBody(configuration: Configuration) -> some View {
    PillFace(label: configuration.label, isMain: isMain, isPressed: configuration.isPressed)
  }
}

private struct PillFace<Label: View>: View {
  @Environment(\.look) private var look
  let label: Label
  let isMain: Bool
  let isPressed: Bool

  var body: some View {
    label
      .font(Letters.strong)
      .multilineTextAlignment(.center)
      .padding(.horizontal, Size.margin)
      .frame(maxWidth: .infinity, minHeight: Size.answer)
      .foregroundStyle((isMain ? Role.onPrimary : .onPrimaryContainer).color(look))
      .background((isMain ? Role.primary : .primaryContainer).color(look), in: Capsule())
      .opacity(isPressed ? 0.7 : 1)
  }
}
