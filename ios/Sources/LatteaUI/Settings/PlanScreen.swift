import LatteaCore
import LatteaModel
import SwiftUI

/// The course of each side as a plan. There is nothing to keep up with.
struct PlanScreen: View {
  let model: PlanModel

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      if let view = model.view {
        if view.sides.isEmpty { Line(text: view.empty) }
        ForEach(view.sides, id: \.side) { side in
          Heading(text: side.name, font: Letters.question)
          Line(text: side.state)
          ForEach(side.days, id: \.self) { PlanDay(day: $0) }
        }
        ForEach(view.about, id: \.self) { Line(text: $0) }
        Line(text: view.rules, role: .onSurfaceVariant, font: Letters.small)
      }
    } bottom: {
      EmptyView()
    }
    .navigationTitle(Text(verbatim: model.words[.plan]))
    .task { await model.load() }
  }
}

private struct PlanDay: View {
  let day: PlanDayView

  var body: some View {
    Card {
      Heading(text: day.name)
      Line(text: day.text)
      ForEach(day.parts, id: \.self) { part in
        HStack(spacing: Size.gap) {
          Image(systemName: part.done ? "checkmark.circle" : "circle").accessibilityHidden(true)
          Line(text: [part.name, part.text].joined(separator: " "))
        }
      }
    }
  }
}
