import LatteaCore
import LatteaModel
import SwiftUI

/// The forms in which it can be sent. The file is made when one is chosen, once, and swept away later.
struct ShareBar: View {
  @Bindable var model: SummaryModel

  var body: some View {
    Folded(id: "send", title: model.words[.send]) {
      SecretField(words: model.words, word: .backupPassphrase, text: $model.passphrase)
      Line(text: model.words[.optional], role: .onSurfaceVariant, font: Letters.small)
      Problem(text: model.problem)
      form("pdf-a4", .formPdfA4, .pdfA4)
      form("pdf-letter", .formPdfLetter, .pdfLetter)
      form("text", .formText, .text)
      form("csv", .formCsv, .csv)
      form("fhir", .formFhir, .fhir)
      if let chosen = model.chosen { Sending(model: model, chosen: chosen) }
    }
  }

  private func form(_ id: String, _ word: Word, _ form: SummaryForm) -> some View {
    ChoiceRow(id: id, label: model.words[word], isChosen: model.chosen?.form == form) {
      model.act { await model.choose(form) }
    }
  }
}

/// What is in the chosen form, then the file, then the share sheet.
private struct Sending: View {
  let model: SummaryModel
  let chosen: SummaryModel.Chosen

  var body: some View {
    Card { PageLines(lines: chosen.lines) }.accessibilityIdentifier("shown")
    if let shared = model.shared {
      ShareLink(item: URL(fileURLWithPath: shared.path)) { Text(verbatim: model.words[.send]) }
        .buttonStyle(Pill(kind: .main))
        .accessibilityIdentifier("share")
    } else {
      MainButton(id: "make-file", title: model.words[.send]) { model.act { await model.share(chosen.form) } }
    }
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
