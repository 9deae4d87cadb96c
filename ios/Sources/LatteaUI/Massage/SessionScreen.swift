import LatteaCore
import LatteaModel
import SwiftUI

/// A session that goes on. Stop is the largest control, always in the same place, and one tap.
struct SessionScreen: View {
  let model: MassageModel
  let view: MassageView

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      Line(text: view.heading, role: .onSurfaceVariant, font: Letters.label)
      Line(text: view.step, role: .onSurfaceVariant, font: Letters.small)
      Heading(text: view.title, font: Letters.question)
      SessionTimer(timer: view.timer)
      Diagram(view: view.diagram, timer: view.timer, still: view.still)
      Line(text: view.text)
      Line(text: view.toward)
      Line(text: view.limits, font: Letters.strong)
      StageControls(model: model, stage: view.stage)
      if let after = view.after { AfterControls(model: model, after: after) }
      if !view.hasEnded {
        Signs(model: model, view: view)
        SenseSwitches(model: model)
      }
    } bottom: {
      if !view.hasEnded { SessionBar(model: model) }
    } fixed: {
      if view.hasEnded {
        MainButton(id: "close", title: model.words[.close]) { model.close() }
      } else {
        StopButton(title: model.words[.stop]) { model.shell.actNow { await model.send(.stop) } }
      }
      HelpButton(shell: model.shell)
    }
  }
}

/// What is left of the step: the system counts, and says nothing by itself.
private struct SessionTimer: View {
  @Environment(\.look) private var look
  let timer: TimerView?

  var body: some View {
    if let timer {
      Group {
        if timer.running, let span = StepClock(timer).span {
          Text(timerInterval: span, countsDown: true)
        } else {
          Text(verbatim: timer.shown)
        }
      }
      .font(Letters.timer)
      .foregroundStyle(Role.onSurface.color(look))
      .accessibilityLabel(Text(verbatim: timer.shown))
      .accessibilityIdentifier("timer")
    }
  }
}

/// What can be reported at any time.
private struct Signs: View {
  let model: MassageModel
  let view: MassageView

  var body: some View {
    Folded(id: "feel", title: model.words[.feel]) {
      PainSquares(words: model.words.pains, chosen: []) { score in model.act { await model.send(.pain(score)) } }
      Heading(text: model.words[.signAsk])
      ForEach(view.signs, id: \.sign) { sign in
        SideButton(id: "sign", title: sign.text) { model.shell.actNow { await model.send(.sign(sign.sign)) } }
      }
    }
  }
}

/// Back, pause, leave out.
private struct SessionBar: View {
  let model: MassageModel

  var body: some View {
    Beside {
      SideButton(id: "step-back", title: model.words[.stepBack]) { model.act { await model.send(.back) } }
      SideButton(id: "pause", title: model.words[.pause]) { model.act { await model.send(.pause) } }
      SideButton(id: "skip", title: model.words[.leaveOut]) { model.act { await model.send(.skip) } }
    }
  }
}
