import LatteaCore
import LatteaModel
import SwiftUI

/// One setting: its value, and behind it what it may be.
struct SettingRow: View {
  let model: SettingsModel
  let setting: SettingView

  var body: some View {
    VStack(alignment: .leading, spacing: Size.gap) {
      Folded(id: "setting", title: setting.label) { SettingWidget(model: model, setting: setting) }
      Line(text: setting.shown, role: .onSurfaceVariant)
      Problem(text: model.problem(setting.key))
    }
  }
}

struct SettingWidget: View {
  @State private var typed = ""
  let model: SettingsModel
  let setting: SettingView

  var body: some View {
    switch setting.kind {
    case .one(let choices):
      Choices(choices: choices, chosen: Set(setting.chosen)) { id in
        model.act { await model.choose(setting.key, [id]) }
      }
    case .many(let choices):
      Choices(choices: choices, chosen: Set(setting.chosen)) { id in
        model.act { await model.toggle(setting.key, id) }
      }
    case .day, .days:
      TypedField(title: model.words[.dayHint], text: $typed, keyboard: .numbersAndPunctuation)
      SideButton(id: "save", title: model.words[.save]) {
        model.act { await model.choose(setting.key, typed.isEmpty ? [] : [typed]) }
      }
    }
  }
}

/// The person's own numbers, such as the midwife's.
struct OwnNumbers: View {
  @State private var label = ""
  @State private var number = ""
  let model: SettingsModel

  var body: some View {
    let own = model.view?.ownNumbers ?? []
    Heading(text: model.words[.ownNumbers])
    if own.isEmpty { Line(text: model.words[.ownNone]) }
    ForEach(own, id: \.self) { one in
      Beside {
        Line(text: [one.label, one.number].joined(separator: " "))
        SideButton(id: "delete-own", title: model.words[.delete]) { model.act { await model.removeOwn(one) } }
      }
    }
    TypedField(title: model.words[.ownWhose], text: $label)
    TypedField(title: model.words[.ownNumber], text: $number, keyboard: .phonePad)
    SideButton(id: "add-own", title: model.words[.ownAdd]) {
      model.act { await model.addOwn(label, number) }
    }
  }
}
