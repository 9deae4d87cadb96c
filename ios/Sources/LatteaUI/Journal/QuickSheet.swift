import LatteaCore
import LatteaModel
import SwiftUI

/// Cells that each keep an entry at once, and the way to the whole form.
struct QuickSheet: View {
  let model: JournalModel
  let kind: QuickKind

  var body: some View {
    Page {
      switch kind {
      case .feed: FeedCells(model: model)
      case .nappy: NappyCells(model: model)
      }
    } bottom: {
      SideButton(id: "form", title: model.words[.edit]) { model.open(kind == .feed ? .feed : .nappy) }
      SideButton(id: "close", title: model.words[.close]) { model.quick = nil }
    }
    .presentationDetents([.medium, .large])
  }
}

private struct FeedCells: View {
  let model: JournalModel

  var body: some View {
    Heading(text: model.words[.kindFeed], font: Letters.question)
    let (left, right) = (PartForm.breast(side: .left, minutes: ""), PartForm.breast(side: .right, minutes: ""))
    cell("quick-left", .left, [left])
    cell("quick-right", .right, [right])
    cell("quick-both", .both, [left, right])
    cell("quick-bottle", .bottle, [.bottle(amount: "")])
    Heading(text: model.words[.feedStart])
    timer("timer-left", .left, .left)
    timer("timer-right", .right, .right)
  }

  private func cell(_ id: String, _ word: Word, _ parts: [PartForm]) -> some View {
    MainButton(id: id, title: model.words[word]) { model.act { await model.feed(parts) } }
  }

  private func timer(_ id: String, _ word: Word, _ side: Side) -> some View {
    SideButton(id: id, title: model.words[word]) { model.act { await model.startTimer(side) } }
  }
}

private struct NappyCells: View {
  let model: JournalModel

  var body: some View {
    Heading(text: model.words[.kindNappy], font: Letters.question)
    cell("quick-wet", .wet, wet: true, dirty: false)
    cell("quick-dirty", .dirty, wet: false, dirty: true)
    cell("quick-wet-and-dirty", .both, wet: true, dirty: true)
  }

  private func cell(_ id: String, _ word: Word, wet: Bool, dirty: Bool) -> some View {
    MainButton(id: id, title: model.words[word]) {
      model.act { await model.note(.nappy(baby: nil, wet: wet, dirty: dirty)) }
    }
  }
}
