import LatteaModel
import SwiftUI

/// A surface that holds a few things together.
struct Card<Content: View>: View {
  @Environment(\.look) private var look
  @ViewBuilder let content: () -> Content

  var body: some View {
    VStack(alignment: .leading, spacing: Size.gap) { content() }
      .padding(Size.margin)
      .frame(maxWidth: .infinity, alignment: .leading)
      .background(Role.surfaceContainer.color(look), in: RoundedRectangle(cornerRadius: Size.corner))
      // A name that a card is given stays its own.
      .accessibilityElement(children: .contain)
  }
}

/// Something that stopped the screen, and how to go on.
struct TroubleCard: View {
  let shell: Shell

  var body: some View {
    if let trouble = shell.trouble {
      Card {
        Heading(text: trouble.title)
        Line(text: trouble.text)
        SideButton(id: "try-again", title: shell.words[.tryAgain]) { shell.tryAgain() }
      }
      .announced(trouble.text)
      .accessibilityIdentifier("trouble")
    }
  }
}
