import LatteaModel
import SwiftUI

/// Something is not right: what, in the person's words, and the text that comes of it.
struct ReportForm: View {
  @Bindable var model: ReportModel

  var body: some View {
    Folded(id: "report", title: model.words[.report]) {
      TypedField(title: model.words[.reportWords], text: $model.typed)
      SideButton(id: "make-report", title: model.words[.next]) { model.act { await model.load() } }
      if let view = model.view {
        Line(text: view.notice)
        Card { Line(text: view.text) }.textSelection(.enabled)
        ShareLink(item: view.text, subject: Text(verbatim: view.subject)) { Text(verbatim: model.words[.send]) }
          .buttonStyle(Pill(kind: .side))
          .accessibilityIdentifier("send-report")
      }
    }
  }
}
