import LatteaCore
import LatteaModel
import SwiftUI

/// A person in one tap. It needs no answer, no journal and no unlocking.
struct HelpScreen: View {
  let model: HelpModel
  var close: (@MainActor () -> Void)?

  var body: some View {
    Page {
      Heading(text: model.words[.helpNow], font: Letters.question)
      if let view = model.view {
        Line(text: view.country, role: .onSurfaceVariant)
        Calls(words: model.words, calls: view.calls)
        ForEach(view.hints, id: \.self) { Line(text: $0) }
        if !view.own.isEmpty {
          Heading(text: model.words[.ownNumbers])
          Calls(words: model.words, calls: view.own)
        }
        Heading(text: model.words[.notSafe])
        Line(text: view.notSafe)
        Line(text: view.checked, role: .onSurfaceVariant, font: Letters.small)
      }
    } bottom: {
      if let close { SideButton(id: "close", title: model.words[.close], action: close) }
    }
    .task(id: model.shell.changes.count) { await model.load() }
  }
}
