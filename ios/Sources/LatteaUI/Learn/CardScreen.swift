import LatteaCore
import LatteaModel
import SwiftUI

/// One card: its text, how sure it is, its sources, and who reviewed it.
struct CardScreen: View {
  let model: LearnModel

  var body: some View {
    Page {
      if let card = model.card {
        Heading(text: card.title, font: Letters.question)
        CardBody(text: card.body)
        ForEach(card.figures, id: \.self) { figure in
          Heading(text: figure.name)
          Diagram(view: figure.drawing, timer: nil, still: true)
        }
        Line(text: card.grade, font: Letters.strong)
        Heading(text: model.words[.sources])
        Sources(sources: card.sources)
        Line(text: card.review, role: .onSurfaceVariant, font: Letters.small)
        ReportForm(model: model.report)
      }
    } bottom: {
      SideButton(id: "close", title: model.words[.close]) { model.close() }
    } fixed: {
      HelpButton(shell: model.shell)
    }
  }
}

/// Markdown with headings, lists and paragraphs, as the cards are written.
private struct CardBody: View {
  let text: String

  var body: some View {
    let blocks = text.split(separator: "\n").map(String.init)
    ForEach(blocks.indices, id: \.self) { index in
      if blocks[index].hasPrefix("#") {
        Heading(text: blocks[index].trimmingCharacters(in: CharacterSet(charactersIn: "# ")))
      } else {
        Line(text: blocks[index].replacingOccurrences(of: "**", with: ""))
      }
    }
  }
}
