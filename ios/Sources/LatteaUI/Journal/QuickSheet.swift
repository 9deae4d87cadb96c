import LatteaCore
import LatteaModel
import SwiftUI

/// Cells that each keep an entry at once, and the way to the whole form.
struct QuickSheet: View {
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
    }
    .presentationDetents([.medium, .large])
    .task { await model.babies.load() }
  }
}

private struct NappyCells: View {
  @State private var baby: BabyKey?
  let model: JournalModel

  var body: some View {
    Heading(text: model.words[.kindNappy], font: Letters.question)
    BabyChoice(model: model.babies, chosen: $baby)
    cell("quick-wet", .wet, wet: true, dirty: false)
    cell("quick-dirty", .dirty, wet: false, dirty: true)
    cell("quick-wet-and-dirty", .both, wet: true, dirty: true)
  }

  private func cell(_ id: String, _ word: Word, wet: Bool, dirty: Bool) -> some View {
    MainButton(id: id, title: model.words[word]) {
      model.act { await model.note(.nappy(baby: baby, wet: wet, dirty: dirty)) }
    }
  }
}
