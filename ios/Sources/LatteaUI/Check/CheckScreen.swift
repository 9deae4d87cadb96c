import LatteaCore
import LatteaModel
import SwiftUI

/// The check: one question screen.
struct CheckScreen: View {
  let model: CheckModel

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      if let view = model.question {
        if let last = view.last { LastAnswer(model: model, text: last) }
        CheckHead(model: model, view: view)
        if let already = view.already { TierBand(tier: already) }
        ForEach(view.fields, id: \.id) { CheckField(model: model, field: $0) }
        if !view.why.isEmpty {
          Folded(id: "why", title: model.words[.why]) { Line(text: view.why) }
        }
        if let mind = view.mind {
          Line(text: mind.text, role: .onSurfaceVariant)
          SideButton(id: "keep-mind", title: mind.change) { model.act { await model.keepMind(!mind.kept) } }
        }
        if let device = view.device {
          SideButton(id: "device", title: device) { model.act { await model.device() } }
        }
      } else {
        Line(text: model.words[.opening])
      }
    } bottom: {
      if let view = model.question { CheckSend(model: model, style: view.style) }
    } fixed: {
      FlowBar(shell: model.shell, back: { goBack() }, leave: { model.act { await model.leave() } })
    }
    .task { if model.question == nil { await model.begin() } }
  }

  private func goBack() {
    if model.question?.canGoBack == true {
      model.act { await model.back() }
    } else {
      model.shell.flow = nil
    }
  }
}

/// Which part this is, and the question.
private struct CheckHead: View {
  @AccessibilityFocusState private var isHere: Bool
  let model: CheckModel
  let view: CheckView

  var body: some View {
    VStack(alignment: .leading, spacing: Size.gap) {
      Line(text: view.partName, role: .onSurfaceVariant, font: Letters.label)
      Line(text: model.part, role: .onSurfaceVariant, font: Letters.small)
      Line(text: view.intro ?? "")
      Heading(text: view.lead, font: Letters.question)
        .accessibilityFocused($isHere)
    }
    .onChange(of: view) { _, _ in isHere = true }
  }
}

/// What was answered on the page before, with the way back to it.
private struct LastAnswer: View {
  let model: CheckModel
  let text: String

  var body: some View {
    Beside {
      // The question itself stays in sight, however much was said before it; a screen reader has all of it.
      Line(text: text, role: .onSurfaceVariant, font: Letters.small).lineLimit(2)
      SideButton(id: "change-last", title: model.words[.edit]) { model.act { await model.back() } }
        .accessibilityLabel(Text(verbatim: [model.words[.edit], text].joined(separator: " ")))
    }
  }
}

/// What sends the answers.
private struct CheckSend: View {
  let model: CheckModel
  let style: CheckStyle

  var body: some View {
    switch style {
    case .ticks(let none, let goOn, let unsure):
      let count = model.ticked.count
      SideButton(id: "unsure", title: unsure) { model.act { await model.send(rest: .notSure) } }
      MainButton(
        id: "go-on",
        title: model.ticked.isEmpty ? none : goOn.replacingOccurrences(of: "{count}", with: String(count))
      ) {
        model.act { await model.send(rest: .no) }
      }
    case .fields(let next): MainButton(id: "next", title: next) { model.act { await model.send() } }
    }
  }
}
