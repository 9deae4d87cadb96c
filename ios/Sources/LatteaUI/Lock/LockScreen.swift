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
      MainButton(id: "unlock", title: model.view?.unlock ?? "") { model.act { await model.unlock() } }
      SideButton(id: "check", title: model.words[.checkStart]) { model.check() }
    } fixed: {
      if model.view?.session == true {
        StopButton(title: model.words[.stop]) { model.shell.actNow { await model.stop() } }
      }
      HelpButton(shell: model.shell)
    }
    .task { await model.load() }
  }
}
