import LatteaCore
import LatteaModel
import SwiftUI

/// The forms in which it can be sent. The file is made when one is chosen, once, and swept away later.
struct ShareBar: View {
  let model: SummaryModel

  var body: some View {
    Folded(id: "send", title: model.words[.send]) {
      form("pdf", .formPdf, .pdfA4)
      form("text", .formText, .text)
      form("fhir", .formFhir, .fhir)
      form("csv", .formCsv, .csv)
      if let shared = model.shared {
        ShareLink(item: URL(fileURLWithPath: shared.path)) { Text(verbatim: model.words[.send]) }
          .buttonStyle(Pill(isMain: true))
          .accessibilityIdentifier("share")
      }
    }
  }

  private func form(_ id: String, _ word: Word, _ form: SummaryForm) -> some View {
    SideButton(id: id, title: model.words[word]) { model.act { await model.share(form) } }
  }
}

/// What was shared before.
struct SharesList: View {
  let model: SummaryModel

  var body: some View {
    if !model.shares.isEmpty {
      Folded(id: "shares", title: model.words[.shares]) {
        ForEach(model.shares, id: \.self) { share in
          VStack(alignment: .leading) {
            Line(text: share.when, font: Letters.strong)
            Line(text: share.what)
            ForEach(share.sections, id: \.self) { Line(text: $0, font: Letters.small) }
            Line(text: share.digest, role: .onSurfaceVariant, font: Letters.small)
          }
        }
        Line(text: model.words[.sharesUnknown])
        SideButton(id: "forget-shares", title: model.words[.sharesForget]) {
          model.act { await model.forgetShares() }
        }
      }
    }
  }
}
