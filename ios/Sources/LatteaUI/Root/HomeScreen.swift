import LatteaModel
import SwiftUI

/// The five places: a bar below them on a phone, a list beside them where there is room for both.
struct HomeScreen: View {
  @Environment(\.horizontalSizeClass) private var width
  let screens: Screens

  var body: some View {
    Group {
      if width == .regular { WideHome(screens: screens) } else { NarrowHome(screens: screens) }
    }
    .sheets(of: screens.journal)
    .asked(after: screens.handOver)
  }
}

/// Help is the last one, everywhere.
private struct NarrowHome: View {
  @Bindable var shell: Shell
  let screens: Screens

  init(screens: Screens) {
    self.screens = screens
    shell = screens.shell
  }

  var body: some View {
    TabView(selection: $shell.tab) {
      ForEach(LatteaModel.Tab.allCases, id: \.self) { tab in
        TabPages(screens: screens, tab: tab)
          .tabItem { TabLabel(title: shell.words[tab.word], symbol: tab.symbol) }
          .tag(tab)
      }
    }
  }
}

/// The list of places, and beside it the one that was chosen. The list is never put away: Help is the last of it.
private struct WideHome: View {
  let screens: Screens

  var body: some View {
    let shell = screens.shell
    let chosen = Binding<LatteaModel.Tab?>(get: { shell.tab }, set: { if let tab = $0 { shell.tab = tab } })
    NavigationSplitView(columnVisibility: .constant(.all)) {
      List(selection: chosen) {
        ForEach(LatteaModel.Tab.allCases, id: \.self) { tab in
          NavigationLink(value: tab) { TabLabel(title: shell.words[tab.word], symbol: tab.symbol) }
            .accessibilityIdentifier("place-\(tab.rawValue)")
        }
      }
      .toolbar(removing: .sidebarToggle)
    } detail: {
      TabPages(screens: screens, tab: shell.tab)
    }
    .navigationSplitViewStyle(.balanced)
  }
}

extension LatteaModel.Tab {
  /// Its name.
  var word: Word {
    switch self {
    case .today: .today
    case .journal: .journal
    case .summary: .summary
    case .learn: .learn
    case .help: .help
    }
  }

  /// Its symbol, always beside its word.
  var symbol: String {
    switch self {
    case .today: "sun.horizon"
    case .journal: "book.closed"
    case .summary: "doc.text"
    case .learn: "text.book.closed"
    case .help: "phone"
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
