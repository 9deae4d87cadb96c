import LatteaModel
import SwiftUI

/// A place, and the pages over it.
struct TabPages: View {
  @Bindable var shell: Shell
  let screens: Screens
  let tab: LatteaModel.Tab

  init(screens: Screens, tab: LatteaModel.Tab) {
    (self.screens, self.tab) = (screens, tab)
    shell = screens.shell
  }

  var body: some View {
    switch tab {
    case .today:
      NavigationStack(path: $shell.todayPages) {
        TodayScreen(model: screens.today, journal: screens.journal, feed: screens.feed, reminders: screens.reminders)
          .toolbar {
            ToolbarItem(placement: .topBarTrailing) { PageLink(page: .settings, title: shell.words[.settings]) }
          }
          .navigationDestination(for: Subpage.self) { SubpageScreen(screens: screens, page: $0) }
      }
    case .journal:
      NavigationStack(path: $shell.journalPages) {
        JournalScreen(model: screens.journal)
          .toolbar { ToolbarItem(placement: .topBarTrailing) { PageLink(page: .trends, title: shell.words[.trends]) } }
          .navigationDestination(for: Subpage.self) { SubpageScreen(screens: screens, page: $0) }
      }
    case .summary: NavigationStack { SummaryScreen(model: screens.summary) }
    case .learn: NavigationStack { LearnScreen(model: screens.learn) }
    case .help: NavigationStack { HelpScreen(model: screens.help) }
    }
  }
}
