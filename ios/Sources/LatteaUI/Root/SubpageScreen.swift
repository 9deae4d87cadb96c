import LatteaModel
import SwiftUI

/// A page behind a place of the bar.
struct SubpageScreen: View {
  let screens: Screens
  let page: Subpage

  var body: some View {
    switch page {
    case .settings: SettingsScreen(model: screens.settings, screens: screens)
    case .babies: BabiesScreen(model: screens.babies)
    case .plan: PlanScreen(model: screens.plan)
    case .bin: BinScreen(model: screens.bin)
    case .backup: BackupScreen(model: screens.backup)
    case .files: FilesScreen(model: screens.files)
    case .erase: EraseScreen(model: screens.erase)
    case .trends: TrendsScreen(model: screens.trends)
    }
  }
}

/// The way to one, in the bar above.
struct PageLink: View {
  let page: Subpage
  let title: String

  var body: some View {
    NavigationLink(value: page) { TabLabel(title: title, symbol: page.symbol) }
      .accessibilityIdentifier(page.rawValue)
  }
}

extension Subpage {
  /// Its symbol, always beside its word.
  var symbol: String {
    switch self {
    case .settings: "gearshape"
    case .babies: "figure.and.child.holdinghands"
    case .plan: "calendar"
    case .bin: "arrow.uturn.backward"
    case .backup: "externaldrive"
    case .files: "folder"
    case .erase: "trash"
    case .trends: "chart.line.uptrend.xyaxis"
    }
  }
}
