import LatteaModel
import SwiftUI

/// The page alone, for somebody else's eyes. Whatever else is touched leads to the lock.
struct HandOverScreen: View {
  let model: HandOverModel

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      Line(text: model.shell.words[.handOverText], role: .onSurfaceVariant, font: Letters.small)
      if let view = model.view { PageLines(lines: view.lines) }
    } bottom: {
      MainButton(id: "end", title: model.shell.words[.handOverEnd]) { model.act { await model.end() } }
    } fixed: {
      HelpButton(shell: model.shell)
    }
    .task { await model.load() }
  }
}
