import LatteaModel
import SwiftUI

/// The five places. Help is the last one, everywhere.
struct HomeScreen: View {
  @Bindable var shell: Shell
  let screens: Screens

  init(screens: Screens) {
    self.screens = screens
    shell = screens.shell
  }

  var body: some View {
    TabView(selection: $shell.tab) {
      NavigationStack {
        TodayScreen(model: screens.today, journal: screens.journal, feed: screens.feed, reminders: screens.reminders)
          .toolbar { ToolbarItem(placement: .topBarTrailing) { SettingsLink(screens: screens) } }
      }
      .tabItem { TabLabel(title: shell.words[.today], symbol: "sun.horizon") }
      .tag(LatteaModel.Tab.today)
      NavigationStack {
        JournalScreen(model: screens.journal)
          .toolbar { ToolbarItem(placement: .topBarTrailing) { TrendsLink(model: screens.trends) } }
      }
      .tabItem { TabLabel(title: shell.words[.journal], symbol: "book.closed") }
      .tag(LatteaModel.Tab.journal)
      NavigationStack { SummaryScreen(model: screens.summary) }
        .tabItem { TabLabel(title: shell.words[.summary], symbol: "doc.text") }
        .tag(LatteaModel.Tab.summary)
      NavigationStack { LearnScreen(model: screens.learn) }
        .tabItem { TabLabel(title: shell.words[.learn], symbol: "text.book.closed") }
        .tag(LatteaModel.Tab.learn)
      NavigationStack { HelpScreen(model: screens.help) }
        .tabItem { TabLabel(title: shell.words[.help], symbol: "phone") }
        .tag(LatteaModel.Tab.help)
    }
  }
}

/// A word with its symbol.
struct TabLabel: View {
  let title: String
  let symbol: String

  var body: some View {
    Label {
      Text(verbatim: title)
    } icon: {
      Image(systemName: symbol)
    }
  }
}

private struct SettingsLink: View {
  let screens: Screens

  var body: some View {
    NavigationLink {
      SettingsScreen(model: screens.settings, screens: screens)
    } label: {
      TabLabel(title: screens.shell.words[.settings], symbol: "gearshape")
    }
    .accessibilityIdentifier("settings")
  }
}

private struct TrendsLink: View {
  let model: TrendsModel

  var body: some View {
    NavigationLink {
      TrendsScreen(model: model)
    } label: {
      TabLabel(title: model.words[.trends], symbol: "chart.line.uptrend.xyaxis")
    }
    .accessibilityIdentifier("trends")
  }
}
