import LatteaCore
import LatteaModel
import SwiftUI

/// The journal is shut. No name, no level, no count.
struct LockScreen: View {
  let model: LockModel

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      if let view = model.view {
        Heading(text: view.title, font: Letters.question)
        Line(text: view.text)
      }
    } bottom: {
      if model.view?.session == true {
        Button {
          model.shell.actNow { await model.stop() }
        } label: {
          Text(verbatim: model.words[.stop]).frame(maxWidth: .infinity, minHeight: Size.stop)
        }
        .buttonStyle(Pill(isMain: true))
        .accessibilityIdentifier("stop")
      }
      MainButton(id: "unlock", title: model.view?.unlock ?? "") { model.act { await model.unlock() } }
      SideButton(id: "check", title: model.words[.checkStart]) { model.check() }
      HelpButton(shell: model.shell)
    }
    .task { await model.load() }
  }
}
