import LatteaCore
import LatteaModel
import SwiftUI

/// The form of an entry: only what makes it that kind has to be filled in.
struct EntrySheet: View {
  @Bindable var model: EntryModel

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      if model.wasBegun {
        Line(text: model.words[.formKept])
        SideButton(id: "afresh", title: model.words[.formAfresh]) { model.act { await model.startAfresh() } }
      }
      EntryFields(model: model)
      WhenField(model: model)
      ForEach(model.problems, id: \.self) { Problem(text: $0.text) }
    } bottom: {
      if model.id != nil {
        SideButton(id: "delete", title: model.words[.delete]) { model.act { await model.delete() } }
      }
      SideButton(id: "close", title: model.words[.close]) { model.close() }
      MainButton(id: "save", title: model.words[.save]) { model.act { await model.save() } }
    } fixed: {
      HelpButton(shell: model.shell)
    }
    .task {
      await model.takeUp()
      await model.load()
    }
    .onChange(of: model.draft) { _, _ in model.act { await model.keep() } }
  }
}

/// The fields of the kind.
private struct EntryFields: View {
  @Bindable var model: EntryModel

  var body: some View {
    let words = model.words
    switch model.draft {
    case .feed(let draft):
      BabyChoice(model: model.journal.babies, chosen: to(draft, Draft.feed).baby)
      FeedFields(words: words, draft: to(draft, Draft.feed))
    case .expression(let draft): ExpressionFields(words: words, draft: to(draft, Draft.expression))
    case .temperature(let draft): TemperatureFields(words: words, draft: to(draft, Draft.temperature))
    case .symptom(let draft): SymptomFields(model: model, draft: to(draft, Draft.symptom))
    case .medicine(let draft): MedicineFields(words: words, draft: to(draft, Draft.medicine))
    case .nappy(let draft):
      BabyChoice(model: model.journal.babies, chosen: to(draft, Draft.nappy).baby)
      NappyFields(words: words, draft: to(draft, Draft.nappy))
    case .note(let text):
      TypedField(title: words[.noteText], text: to(text, Draft.note))
    case .contact(let draft): ContactFields(words: words, draft: to(draft, Draft.contact))
    }
  }

  private func to<Value>(_ value: Value, _ draft: @escaping (Value) -> Draft) -> Binding<Value> {
    Binding(get: { value }, set: { model.draft = draft($0) })
  }
}

/// When it happened. Left alone, it is now.
private struct WhenField: View {
  @Bindable var model: EntryModel

  var body: some View {
    let now = model.shell.services.time.now()
    let at = Binding(get: { model.at?.instant ?? now.instant }, set: { model.happened($0) })
    DatePicker(selection: at, in: ...now.instant) { Text(verbatim: model.words[.when]) }
      .accessibilityIdentifier("when")
  }
}
