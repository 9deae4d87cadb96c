import LatteaCore
import LatteaModel
import SwiftUI

/// The first start: safe in a minute, or skipped.
struct OnboardingScreen: View {
  let model: OnboardingModel

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      Line(text: model.counted, role: .onSurfaceVariant, font: Letters.label)
      if model.step == .welcome { Welcome(words: model.words, rules: model.settings.view?.rules ?? "") }
      ForEach(model.step.settings, id: \.self) { key in
        if let setting = model.settings.setting(key) {
          Heading(text: setting.label, font: Letters.question)
          SettingWidget(model: model.settings, setting: setting)
          Problem(text: model.settings.problem(key))
        }
      }
      if model.step == .country { OwnNumbers(model: model.settings) }
    } bottom: {
      SideButton(id: "check", title: model.words[.welcomeCheck]) { model.check() }
      SideButton(id: "skip", title: model.words[.skip]) { model.act { await model.next() } }
      MainButton(id: "next", title: model.step == .welcome ? model.words[.welcomeSetUp] : model.words[.next]) {
        model.act { await model.next() }
      }
      HelpButton(shell: model.shell)
    }
    .task { await model.load() }
  }
}

private struct Welcome: View {
  let words: Words
  let rules: String

  var body: some View {
    Heading(text: words[.welcome], font: Letters.question)
    Line(text: words[.welcomeText])
    Line(text: words[.welcomePrivate])
    Line(text: words[.welcomeNoDoctor])
    Line(text: rules, role: .onSurfaceVariant)
  }
}
