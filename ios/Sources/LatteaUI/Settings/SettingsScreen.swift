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
        NightSwitch(shell: model.shell)
        OwnNumbers(model: model)
        Planned(model: screens.reminders)
        SettingsPlaces(screens: screens)
        Line(text: view.rules, role: .onSurfaceVariant, font: Letters.small)
      }
    } bottom: {
      EmptyView()
    }
    .navigationTitle(Text(verbatim: model.words[.settings]))
    .task {
      await model.load()
      await screens.reminders.load()
    }
  }
}

/// The screens behind Settings.
private struct SettingsPlaces: View {
  let screens: Screens

  var body: some View {
    let words = screens.shell.words
    NavigationLink {
      PlanScreen(model: screens.plan)
    } label: {
      Text(verbatim: words[.plan])
    }
    .accessibilityIdentifier("plan")
    NavigationLink {
      BackupScreen(model: screens.backup)
    } label: {
      Text(verbatim: words[.backup])
    }
    .accessibilityIdentifier("backup")
    NavigationLink {
      EraseScreen(model: screens.erase, backup: screens.backup)
    } label: {
      Text(verbatim: words[.erase])
    }
    .accessibilityIdentifier("erase")
  }
}

private struct NightSwitch: View {
  @Bindable var shell: Shell

  var body: some View {
    Toggle(isOn: $shell.isNightDim) { Text(verbatim: shell.words[.night]) }.accessibilityIdentifier("night")
  }
}

/// What rings next, in words, and putting it off; it is read inside the unlocked app alone.
private struct Planned: View {
  let model: RemindersModel

  var body: some View {
    if let view = model.view {
      Line(text: model.said, font: Letters.strong)
      Line(text: view.empty)
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
