import LatteaModel
import SwiftUI

extension View {
  /// Out of sight there is nothing to read. Sheets stand above the root, so that each is covered by itself.
  func covered(by shell: Shell) -> some View { Covered(shell: shell, content: self) }
}

/// A view of its own, so that it hears when the shell changes.
private struct Covered<Content: View>: View {
  let shell: Shell
  let content: Content

  var body: some View {
    content.overlay { if shell.isCovered { Cover() } }
  }
}

/// Plain, with nothing to read.
private struct Cover: View {
  @Environment(\.look) private var look

  var body: some View {
    Role.surface.color(look).ignoresSafeArea().accessibilityIdentifier("cover")
  }
}
