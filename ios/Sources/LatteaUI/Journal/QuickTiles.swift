import LatteaCore
import LatteaModel
import SwiftUI

/// The kinds that can be noted: one tap opens cells or a form.
struct QuickTiles: View {
  let model: JournalModel
  let kinds: [Kind]

  var body: some View {
    Line(text: model.words[.noteLead], role: .onSurfaceVariant, font: Letters.small)
    Strip {
      ForEach(kinds, id: \.self) { kind in
        Button {
          model.tap(kind)
        } label: {
          Text(verbatim: model.words[kind.word]).frame(minWidth: Size.target, minHeight: Size.square)
        }
        .accessibilityIdentifier("note-\(kind.word.rawValue)")
      }
    }
    SavedBar(model: model)
  }
}

/// What was just kept, deleted or left half filled, and the way back.
private struct SavedBar: View {
  let model: JournalModel

  var body: some View {
    if model.left != nil {
      Beside {
        Line(text: model.words[.formLeft]).accessibilityIdentifier("left")
        SideButton(id: "undo_left", title: model.words[.undo]) { model.act { await model.letGo() } }
      }
    } else if !model.said.isEmpty {
      Beside {
        Line(text: model.said).accessibilityIdentifier("said")
        if model.deleted != nil || model.saved != nil {
          SideButton(id: "undo", title: model.words[.undo]) { model.act { await model.undo() } }
        }
      }
      .sensoryFeedback(.success, trigger: model.saved)
    }
  }
}

extension Kind {
  /// Its name.
  var word: Word {
    switch self {
    case .check: .kindCheck
    case .session: .kindSession
    case .feed: .kindFeed
    case .expression: .kindExpression
    case .temperature: .kindTemperature
    case .symptom: .kindSymptom
    case .medicine: .kindMedicine
    case .nappy: .kindNappy
    case .note: .kindNote
    case .contact: .kindContact
    }
  }
}
