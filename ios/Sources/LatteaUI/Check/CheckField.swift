import LatteaCore
import LatteaModel
import SwiftUI

/// One question or list item, and what is wrong with its answer.
struct CheckField: View {
  @Environment(\.accessibilityVoiceOverEnabled) private var isRead
  @Environment(\.accessibilitySwitchControlEnabled) private var isStepped
  let model: CheckModel
  let field: FieldView

  var body: some View {
    VStack(alignment: .leading, spacing: Size.gap) {
      if case .tick = field.kind {
        ChoiceRow(id: field.id, label: field.text, isChosen: model.ticked.contains(field.id)) { model.toggle(field.id) }
      } else {
        if field.text != model.question?.lead { Heading(text: field.text) }
        CheckWidget(model: model, field: field, choose: choose)
        ForEach(field.unsure, id: \.id) { choice in
          ChoiceRow(id: choice.id, label: choice.label, isChosen: chosen.contains(choice.id)) { choose(choice.id) }
        }
        if field.optional { Line(text: model.words[.optional], role: .onSurfaceVariant, font: Letters.small) }
      }
      Problem(text: model.problem(of: field.id))
    }
    .accessibilityElement(children: .contain)
    .accessibilityIdentifier("field-\(field.id)")
  }

  private var chosen: Set<String> { model.chosen(of: field.id) }

  private func choose(_ choice: String) {
    let goesOn = !isRead && !isStepped
    model.act { await model.choose(choice, for: field, goesOn: goesOn) }
  }
}

/// How a field is answered. Nothing is chosen beforehand.
private struct CheckWidget: View {
  let model: CheckModel
  let field: FieldView
  let choose: @MainActor (String) -> Void

  var body: some View {
    switch field.kind {
    case .tick: EmptyView()
    case .one(let choices): Choices(choices: choices, chosen: chosen, choose: choose)
    case .many(let choices): Choices(choices: choices, chosen: chosen) { model.toggle($0, of: field) }
    case .pain(let words): PainSquares(words: words, chosen: chosen) { model.type(String($0), in: field.id) }
    case .number: TypedField(title: hint, text: typed, keyboard: .numberPad)
    case .temperature: TypedField(title: hint, text: typed, keyboard: .decimalPad)
    case .day: TypedField(title: hint, text: typed, keyboard: .numbersAndPunctuation)
    case .since(let choices):
      Choices(choices: choices, chosen: chosen, choose: choose)
      TypedField(title: hint, text: typed, keyboard: .numberPad)
    }
  }

  private var chosen: Set<String> { model.chosen(of: field.id) }

  private var hint: String { model.hints[field.id] ?? "" }

  private var typed: Binding<String> {
    Binding(get: { model.typed(in: field.id) }, set: { model.type($0, in: field.id) })
  }
}
