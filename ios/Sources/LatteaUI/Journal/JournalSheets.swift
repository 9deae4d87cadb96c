import LatteaModel
import SwiftUI

extension View {
  /// What lies over the places while something is noted: once over all of them, because more than one can note.
  func sheets(of journal: JournalModel) -> some View {
    @Bindable var journal = journal
    let isRaised = Binding(get: { journal.raised != nil }, set: { if !$0 { journal.closeRaised() } })
    let shell = journal.shell
    return
      sheet(item: $journal.quick) { QuickSheet(model: journal, kind: $0).covered(by: shell) }
      .sheet(item: $journal.form) { EntrySheet(model: $0).covered(by: shell) }
      .sheet(isPresented: isRaised) { RaisedScreen(model: journal).covered(by: shell) }
  }
}

/// An entry raised the advice: what to do comes before all else.
private struct RaisedScreen: View {
  @Environment(\.look) private var look
  let model: JournalModel

  var body: some View {
    Page {
      Heading(text: model.words[.raised], font: Letters.question)
      if let tier = model.raised { TierBand(tier: tier) }
    } bottom: {
      MainButton(id: "check", title: model.words[.checkStart]) {
        model.closeRaised()
        model.shell.flow = .check
      }
      SideButton(id: "close", title: model.words[.close]) { model.closeRaised() }
    } fixed: {
      HelpButton(shell: model.shell)
    }
    .environment(\.look, model.raised?.tier.isBright == true ? nil : look)
  }
}
