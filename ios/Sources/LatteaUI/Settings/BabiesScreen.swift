import LatteaCore
import LatteaModel
import SwiftUI

/// The babies: a name for each, one more, or the last one away.
struct BabiesScreen: View {
  let model: BabiesModel

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      BabyNames(model: model)
    } bottom: {
      if let remove = model.view?.remove {
        SideButton(id: "remove-baby", title: remove) { model.act { await model.remove() } }
      }
      if let add = model.view?.add {
        MainButton(id: "add-baby", title: add) { model.act { await model.add() } }
      }
    }
    .navigationTitle(Text(verbatim: model.view?.title ?? model.words[.babies]))
    .task { await model.begin() }
  }
}

/// A field for each name.
struct BabyNames: View {
  let model: BabiesModel

  var body: some View {
    if let view = model.view {
      ForEach(view.babies, id: \.key) { BabyName(model: model, baby: $0, label: view.label) }
    }
  }
}

/// What one is called. The group bears its name, because each has the same field and the same button.
private struct BabyName: View {
  let model: BabiesModel
  let baby: BabyView
  let label: String

  var body: some View {
    let typed = Binding(get: { model.typed(of: baby) }, set: { model.type($0, of: baby) })
    VStack(alignment: .leading, spacing: Size.gap) {
      Heading(text: baby.name)
      TypedField(title: label, text: typed)
      Problem(text: model.problem(of: baby))
      SideButton(id: "save-\(baby.key)", title: model.words[.save]) {
        model.act { await model.save(baby) }
      }
    }
    .accessibilityElement(children: .contain)
    .accessibilityLabel(Text(verbatim: baby.name))
    .accessibilityIdentifier("baby-\(baby.key)")
  }
}
