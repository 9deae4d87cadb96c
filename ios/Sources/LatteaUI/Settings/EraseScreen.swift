import LatteaCore
import LatteaModel
import SwiftUI

/// Erasing everything: what will be gone, a backup first, and then the phone's own lock.
struct EraseScreen: View {
  let model: EraseModel

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      if let erased = model.erased {
        Heading(text: erased.said, font: Letters.question)
        Line(text: erased.elsewhere)
      } else if let view = model.view {
        Heading(text: view.title, font: Letters.question)
        ForEach(view.text, id: \.self) { Line(text: $0) }
        NavigationLink(value: Subpage.backup) {
          Text(verbatim: view.backupFirst)
        }
        .accessibilityIdentifier("backup-first")
      }
    } bottom: {
      if model.erased != nil {
        MainButton(id: "close", title: model.words[.close]) { model.act { await model.close() } }
      } else if let view = model.view {
        SideButton(id: "erase-all", title: view.erase) { model.act { await model.erase() } }
      }
    }
    .task { await model.load() }
  }
}
