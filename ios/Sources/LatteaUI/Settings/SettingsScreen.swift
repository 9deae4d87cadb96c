import LatteaCore
import LatteaModel
import SwiftUI

/// Change or leave, without hunting: each row shows its value.
struct SettingsScreen: View {
  let model: SettingsModel
  let screens: Screens

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      if let view = model.view {
        ForEach(view.settings, id: \.key) { SettingRow(model: model, setting: $0) }
        LookChoices(shell: model.shell)
        if model.hasLock {
          SideButton(id: "lock-now", title: model.words[.lockNow]) { model.act { await model.shell.lock() } }
        }
        OwnNumbers(model: model)
        Planned(model: screens.reminders)
        SettingsPlaces(words: model.words, babies: screens.babies)
        Line(text: view.rules, role: .onSurfaceVariant, font: Letters.small)
      }
    } bottom: {
      EmptyView()
    }
    .navigationTitle(Text(verbatim: model.words[.settings]))
    .task(id: model.shell.changes.count) {
      await model.load()
      await screens.reminders.load()
      await screens.babies.load()
    }
  }
}

/// The screens behind Settings.
private struct SettingsPlaces: View {
  let words: Words
  let babies: BabiesModel

  var body: some View {
    if babies.isShown {
      NavigationLink(value: Subpage.babies) {
        Text(verbatim: [words[.babies], babies.count].compactMap(\.self).joined(separator: " "))
      }
      .accessibilityIdentifier("babies")
    }
    link(.plan, .plan)
    link(.bin, .bin)
    link(.backup, .backup)
    link(.files, .files)
    link(.erase, .erase)
  }

  private func link(_ page: Subpage, _ word: Word) -> some View {
    NavigationLink(value: page) { Text(verbatim: words[word]) }.accessibilityIdentifier(page.rawValue)
  }
}

/// Light, dark, or dim for the night. A second tap on the chosen one follows the phone again.
struct LookChoices: View {
  let shell: Shell

  var body: some View {
    Heading(text: shell.words[.look])
    ForEach(Look.allCases, id: \.self) { look in
      ChoiceRow(
        id: "look-\(look.rawValue)", label: shell.words[look.word], isChosen: shell.look == look
      ) {
        shell.look.toggle(look)
      }
    }
  }
}

/// What rings next, in words, and putting it off; it is read inside the unlocked app alone.
private struct Planned: View {
  let model: RemindersModel

  var body: some View {
    if let view = model.view {
      Line(text: model.said, font: Letters.strong)
      if view.reminders.isEmpty { Line(text: view.empty) }
      ForEach(view.reminders, id: \.id) { reminder in
        Card {
          Line(text: reminder.when, font: Letters.strong)
          Line(text: reminder.about)
          ForEach(reminder.later, id: \.id) { way in
            SideButton(id: "later", title: way.label) { model.act { await model.putOff(reminder.id, way.id) } }
          }
        }
      }
    }
  }
}
