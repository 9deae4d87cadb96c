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
      Line(text: model.step.lead.map { model.words[$0] } ?? "")
      if model.step == .welcome { Welcome(words: model.words, rules: model.settings.view?.rules ?? "") }
      ForEach(model.step.settings, id: \.self) { key in
        if let setting = model.settings.setting(key) {
          Heading(text: setting.label, font: Letters.question)
          SettingWidget(model: model.settings, setting: setting)
          Problem(text: model.settings.problem(key))
        }
      }
      switch model.step {
      case .country: OwnNumbers(model: model.settings)
      case .birth: BabiesAtFirst(model: model.babies)
      case .units: LookChoices(shell: model.shell)
      case .welcome, .lock: EmptyView()
      }
    } bottom: {
      SideButton(id: "check", title: model.words[.welcomeCheck]) { model.check() }
      SideButton(id: "skip", title: model.words[.skip]) { model.act { await model.next() } }
      MainButton(id: "next", title: model.words[model.step.next]) {
        model.act { await model.next() }
      }
    } fixed: {
      HelpButton(shell: model.shell)
    }
    .task { await model.load() }
  }
}

/// How many there are and what they are called, if anybody wants to say.
private struct BabiesAtFirst: View {
  let model: BabiesModel

  var body: some View {
    if let view = model.view {
      Heading(text: view.title, font: Letters.question)
      BabyNames(model: model)
      if let remove = view.remove {
        SideButton(id: "remove-baby", title: remove) { model.act { await model.remove() } }
      }
      if let add = view.add { SideButton(id: "add-baby", title: add) { model.act { await model.add() } } }
    }
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

extension OnboardingModel.Step {
  /// What its settings are for.
  var lead: Word? {
    switch self {
    case .welcome: nil
    case .country: .welcomeCountry
    case .birth: .welcomeBirth
    case .lock: nil
    case .units: .welcomeUnits
    }
  }

  /// What leads on from it.
  var next: Word {
    switch self {
    case .welcome: .welcomeSetUp
    case .country, .birth, .lock: .next
    case .units: .done
    }
  }
}
