import LatteaModel
import SwiftUI

/// A page: what there is to read scrolls, what there is to do stands below it within a thumb's reach. With large letters that
/// would cover the page: then it scrolls with it, and only what is `fixed` stays.
struct Page<Content: View, Bottom: View, Fixed: View>: View {
  @Environment(\.dynamicTypeSize) private var letters
  @ViewBuilder let content: () -> Content
  @ViewBuilder let bottom: () -> Bottom
  @ViewBuilder let fixed: () -> Fixed

  var body: some View {
    PageFrame {
      VStack(alignment: .leading, spacing: Size.group) {
        content()
        if letters.isAccessibilitySize { VStack(spacing: Size.gap) { bottom() } }
      }
      .padding(Size.margin)
      .frame(maxWidth: Size.line)
      .frame(maxWidth: .infinity)
    } foot: {
      if !letters.isAccessibilitySize { bottom() }
      fixed()
    }
  }
}

extension Page where Fixed == EmptyView {
  init(@ViewBuilder content: @escaping () -> Content, @ViewBuilder bottom: @escaping () -> Bottom) {
    self.init(content: content, bottom: bottom, fixed: { EmptyView() })
  }
}

/// What scrolls, and what stands below it.
struct PageFrame<Content: View, Foot: View>: View {
  @Environment(\.look) private var look
  /// What is behind it, up to every edge of the screen; nothing means the page's own colour.
  var ground: Color?
  @ViewBuilder let content: () -> Content
  @ViewBuilder let foot: () -> Foot

  var body: some View {
    ScrollView { content() }
      .safeAreaInset(edge: .bottom) {
        VStack(spacing: Size.gap) { foot() }
          .frame(maxWidth: Size.line)
          .padding(Size.margin)
          .frame(maxWidth: .infinity)
          .background(Role.surface.color(look))
      }
      .background(ground ?? Role.surface.color(look))
  }
}

/// The bottom row of what covers the screen: Help keeps its corner.
struct FlowBar: View {
  let shell: Shell
  var back: (@MainActor () -> Void)?
  var leave: (@MainActor () -> Void)?

  var body: some View {
    Beside {
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
