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
      NavigationStack(path: $shell.todayPages) {
        TodayScreen(model: screens.today, journal: screens.journal, feed: screens.feed, reminders: screens.reminders)
          .toolbar {
            ToolbarItem(placement: .topBarTrailing) { PageLink(page: .settings, title: shell.words[.settings]) }
          }
          .navigationDestination(for: Subpage.self) { SubpageScreen(screens: screens, page: $0) }
      }
      .tabItem { TabLabel(title: shell.words[.today], symbol: "sun.horizon") }
      .tag(LatteaModel.Tab.today)
      NavigationStack(path: $shell.journalPages) {
        JournalScreen(model: screens.journal)
          .toolbar { ToolbarItem(placement: .topBarTrailing) { PageLink(page: .trends, title: shell.words[.trends]) } }
          .navigationDestination(for: Subpage.self) { SubpageScreen(screens: screens, page: $0) }
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
    .sheets(of: screens.journal)
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
