import LatteaModel
import SwiftUI

/// A page: what there is to read scrolls, what there is to do stands below it within a thumb's reach.
struct Page<Content: View, Bottom: View>: View {
  @Environment(\.look) private var look
  @ViewBuilder let content: () -> Content
  @ViewBuilder let bottom: () -> Bottom

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Size.group) { content() }
        .padding(Size.margin)
    }
    .safeAreaInset(edge: .bottom) {
      VStack(spacing: Size.gap) { bottom() }
        .padding(Size.margin)
        .background(Role.surface.color(look))
    }
    .background(Role.surface.color(look))
  }
}

/// The bottom row of what covers the screen: Help keeps its corner.
struct FlowBar: View {
  let shell: Shell
  var back: (@MainActor () -> Void)?
  var leave: (@MainActor () -> Void)?

  var body: some View {
    HStack(spacing: Size.gap) {
      if let back { SideButton(id: "back", title: shell.words[.back], action: back) }
      if let leave { SideButton(id: "leave", title: shell.words[.leave], action: leave) }
      HelpButton(shell: shell)
    }
  }
}

/// One tap to the numbers, from everywhere.
struct HelpButton: View {
  let shell: Shell
  @State private var model: HelpModel
  @State private var isOpen = false

  init(shell: Shell) {
    self.shell = shell
    _model = State(wrappedValue: HelpModel(shell))
  }

  var body: some View {
    SideButton(id: "help", title: shell.words[.help]) { isOpen = true }
      .sheet(isPresented: $isOpen) { HelpScreen(model: model, close: { isOpen = false }).covered(by: shell) }
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
      .accessibilityIdentifier("trouble")
    }
  }
}

/// A surface that holds a few things together.
struct Card<Content: View>: View {
  @Environment(\.look) private var look
  @ViewBuilder let content: () -> Content

  var body: some View {
    VStack(alignment: .leading, spacing: Size.gap) { content() }
      .padding(Size.margin)
      .frame(maxWidth: .infinity, alignment: .leading)
      .background(Role.surfaceContainer.color(look), in: RoundedRectangle(cornerRadius: Size.corner))
  }
}
