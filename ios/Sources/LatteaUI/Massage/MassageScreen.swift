import LatteaCore
import LatteaModel
import SwiftUI

/// A light, short, optional measure: choosing it, doing it, ending it.
struct MassageScreen: View {
  let model: MassageModel

  var body: some View {
    if let view = model.view {
      SessionScreen(model: model, view: view)
    } else {
      ChooseScreen(model: model)
    }
  }
}

/// Which technique, on which side; or why none.
private struct ChooseScreen: View {
  let model: MassageModel

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      Heading(text: model.words[.massage], font: Letters.question)
      if !model.refused.isEmpty { Card { Line(text: model.refused) }.accessibilityIdentifier("refused") }
      if let asked = model.asksFeed { AskFeed(model: model, question: asked.question) }
      if let choices = model.choices {
        Line(text: choices.optional)
        Line(text: choices.how)
        ForEach(choices.sides, id: \.side) { ChooseSide(model: model, view: $0) }
        SenseSwitches(model: model)
        Line(text: choices.rules, role: .onSurfaceVariant, font: Letters.small)
      }
    } bottom: {
      SideButton(id: "not-today", title: model.words[.notToday]) { model.close() }
    } fixed: {
      FlowBar(shell: model.shell, back: { model.close() })
    }
    .task { await model.load() }
  }
}

/// What may be heard and felt, before a session and in the middle of it.
struct SenseSwitches: View {
  @Bindable var model: MassageModel

  var body: some View {
    Toggle(isOn: $model.hasVoice) { Text(verbatim: model.words[.voice]) }.accessibilityIdentifier("voice")
    Toggle(isOn: $model.hasBuzz) { Text(verbatim: model.words[.buzz]) }.accessibilityIdentifier("buzz")
  }
}
