import LatteaCore
import LatteaModel
import SwiftUI

/// Why the journal can't be opened, and what can be done, the best first.
struct RecoveryScreen: View {
  let model: RecoveryModel
  let backup: BackupModel

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      if let done = model.done {
        Heading(text: done.said, font: Letters.question)
        Line(text: done.kept ?? "", role: .onSurfaceVariant)
      } else if let view = model.view {
        Heading(text: view.title, font: Letters.question)
        ForEach(view.text, id: \.self) { Line(text: $0) }
        ForEach(view.acts, id: \.act) { act in
          SideButton(id: "recover", title: act.label) { model.act { await model.act(act.act) } }
        }
      }
    } bottom: {
      if model.done != nil {
        MainButton(id: "go-on", title: model.words[.goOn]) { model.act { await model.goOn() } }
      }
      SideButton(id: "check", title: model.words[.checkStart]) { model.check() }
    } fixed: {
      HelpButton(shell: model.shell)
    }
    .task { await model.load() }
    .sheet(
      isPresented: Binding(get: { model.isRestoring }, set: { if !$0 { model.act { await model.closeBackup() } } })
    ) {
      BackupScreen(model: backup, close: { model.act { await model.closeBackup() } }).covered(by: model.shell)
    }
  }
}
