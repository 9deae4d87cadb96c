import LatteaModel
import SwiftUI

/// The page alone, in larger letters, for somebody else's eyes. Whatever else is touched leads to the lock.
struct HandOverScreen: View {
  let model: HandOverModel

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      Line(text: model.shell.words[.handOverText], role: .onSurfaceVariant, font: Letters.small)
      Line(text: model.shell.words[.handOverPin], role: .onSurfaceVariant, font: Letters.small)
      if let view = model.view { PageLines(lines: view.lines, font: Letters.held) }
    } bottom: {
      MainButton(id: "end", title: model.shell.words[.handOverEnd]) { model.act { await model.end() } }
    } fixed: {
      HelpButton(shell: model.shell)
    }
    .task {
      await model.load()
      await model.watch()
    }
    .onDisappear { model.leave() }
  }
}

extension View {
  /// What is asked once the phone is back: over all places, because the lock opens to any of them.
  func asked(after handOver: HandOverModel) -> some View {
    let isAsked = Binding(get: { handOver.asks }, set: { if !$0 { handOver.close() } })
    return sheet(isPresented: isAsked) { WhatTheySaid(model: handOver).covered(by: handOver.shell) }
  }
}

/// Whether what they said is to be noted.
private struct WhatTheySaid: View {
  let model: HandOverModel

  var body: some View {
    Page {
      Heading(text: model.words[.handOverNote], font: Letters.question)
    } bottom: {
      SideButton(id: "note-not", title: model.words[.handOverNoteNo]) { model.close() }
      MainButton(id: "note-said", title: model.words[.handOverNoteYes]) { model.note() }
    } fixed: {
      HelpButton(shell: model.shell)
    }
  }
}
