import LatteaCore
import LatteaModel
import SwiftUI

/// What was said, or is not known, each with the way to its question.
struct SaidRows: View {
  let model: ResultModel
  let check: CheckModel
  let rows: [SaidView]
  /// What the way is called.
  let way: Word

  var body: some View {
    ForEach(rows, id: \.self) { row in
      Beside {
        Line(text: row.text)
        if let field = row.change {
          SideButton(id: "change-\(field)", title: model.words[way]) {
            model.act { await model.change(field, in: check) }
          }
          .accessibilityLabel(Text(verbatim: [model.words[way], row.text].joined(separator: " ")))
        }
      }
    }
  }
}

/// Why it came to this, in the person's own answers.
struct ResultBecause: View {
  let model: ResultModel
  let check: CheckModel
  let view: ResultView

  var body: some View {
    if !view.because.isEmpty {
      VStack(alignment: .leading, spacing: Size.gap) {
        Heading(text: model.words[.because])
        SaidRows(model: model, check: check, rows: view.because, way: .edit)
      }
    }
  }
}

/// The last and quietest thing of a page that says to call: a tap that went wrong is taken back.
struct MistakeButton: View {
  let model: ResultModel
  let check: CheckModel

  var body: some View {
    if let field = model.view?.mistake {
      SideButton(id: "mistake", title: model.words[.mistake]) { model.act { await model.change(field, in: check) } }
    }
  }
}
