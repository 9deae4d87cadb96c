import LatteaCore
import SwiftUI

/// The one main action of a screen.
struct MainButton: View {
  let id: String
  let title: String
  let action: @MainActor () -> Void

  var body: some View {
    Button(action: action) { Text(verbatim: title) }
      .buttonStyle(Pill(kind: .main))
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
      .buttonStyle(Pill(kind: .side))
      .accessibilityIdentifier(id)
  }
}

/// Stop: the largest control there is, and one tap.
struct StopButton: View {
  let title: String
  let action: @MainActor () -> Void

  var body: some View {
    Button(action: action) {
      Text(verbatim: title).frame(maxWidth: .infinity, minHeight: Size.stop)
    }
    .buttonStyle(Pill(kind: .main))
    .accessibilityIdentifier("stop")
    .accessibilitySortPriority(1)
  }
}

/// A full-width button with rounded ends. It grows with the letters.
struct Pill: ButtonStyle {
  /// The main one, any other, or one that stands on the colour of an emergency.
  enum Kind { case main, side, urgent }

  let kind: Kind

  func makeBody(configuration: Configuration) -> some View {
    PillFace(label: configuration.label, kind: kind, isPressed: configuration.isPressed)
  }
}

private struct PillFace<Label: View>: View {
  @Environment(\.look) private var look
  @ScaledMetric private var least = Size.answer
  @ScaledMetric private var urgent = Size.emergency
  let label: Label
  let kind: Pill.Kind
  let isPressed: Bool

  var body: some View {
    label
      .font(Letters.strong)
      .multilineTextAlignment(.center)
      .padding(.horizontal, Size.margin)
      .padding(.vertical, Size.gap)
      .frame(maxWidth: .infinity, minHeight: kind == .urgent ? urgent : least)
      .foregroundStyle(ink)
      .background(ground, in: RoundedRectangle(cornerRadius: Size.pill))
      .opacity(isPressed ? 0.7 : 1)
  }

  private var ink: Color {
    switch kind {
    case .main: Role.onPrimary.color(look)
    case .side: Role.onPrimaryContainer.color(look)
    case .urgent: TierPaint(.emergencyNow, look).container
    }
  }

  private var ground: Color {
    switch kind {
    case .main: Role.primary.color(look)
    case .side: Role.primaryContainer.color(look)
    case .urgent: TierPaint(.emergencyNow, look).text
    }
  }
}
