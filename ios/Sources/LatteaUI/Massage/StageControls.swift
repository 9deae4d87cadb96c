import LatteaCore
import LatteaModel
import SwiftUI

/// What a stage of the session asks for.
struct StageControls: View {
  let model: MassageModel
  let stage: StageView

  var body: some View {
    switch stage {
    case .running: EmptyView()
    case .waiting(let ready): MainButton(id: "ready", title: ready) { send(.ready) }
    case .askingPain(let question, let words, let same):
      Heading(text: question)
      if let same { SideButton(id: "same", title: same.text) { send(.pain(same.score)) } }
      PainSquares(words: words, chosen: []) { send(.pain($0)) }
      MainButton(id: "hurts", title: model.words[.hurts]) { model.shell.actNow { await model.send(.sign(.hurts)) } }
    case .askingRelief(let question, let choices):
      Heading(text: question)
      Choices(choices: choices, chosen: []) { id in model.act { await model.tell(id) } }
    case .paused(let text):
      Line(text: text)
      MainButton(id: "resume", title: model.words[.goOn]) { send(.resume) }
    case .ended(let text, _): Line(text: text).accessibilityIdentifier("ended")
    }
  }

  private func send(_ event: Event) { model.act { await model.send(event) } }
}

/// What may be told when the hands are done. Each can be left out.
struct AfterControls: View {
  @State private var typed = ""
  let model: MassageModel
  let after: AfterView

  var body: some View {
    Heading(text: after.fullness)
    Choices(choices: after.choices, chosen: Set([after.chosen].compactMap(\.self))) { id in
      model.act { await model.tell(id) }
    }
    Heading(text: after.expressed)
    TypedField(title: after.expressedHint, text: $typed, keyboard: .numberPad)
    Problem(text: after.problem)
    SideButton(id: "expressed", title: model.words[.save]) { model.act { await model.expressed(typed) } }
  }
}
