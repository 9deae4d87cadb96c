import LatteaCore
import LatteaModel
import SwiftUI

/// Cells that each keep an entry at once, and the way to the whole form.
struct QuickSheet: View {
  @Environment(\.dynamicTypeSize) private var letters
  let model: JournalModel
  let kind: QuickKind

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      switch kind {
      case .feed: FeedCells(model: model)
      case .nappy: NappyCells(model: model)
      }
    } bottom: {
      SideButton(id: "form", title: model.words[.edit]) { model.open(kind == .feed ? .feed : .nappy) }
      SideButton(id: "close", title: model.words[.close]) { model.quick = nil }
    } fixed: {
      HelpButton(shell: model.shell)
    }
    .presentationDetents(letters.isAccessibilitySize ? [.large] : [.medium, .large])
    .task { await model.babies.load() }
  }
}
