import LatteaCore
import LatteaModel
import SwiftUI

/// Everything, one table, or what another phone may have. A file that is saved is moved to where the person says: none stays here.
struct OutgoingFiles: View {
  @Bindable var model: FilesModel
  let view: FilesView

  var body: some View {
    VStack(alignment: .leading, spacing: Size.group) {
      OutgoingFile(id: "whole", view: view.whole, chosen: []) { _ in
      } ways: {
        FileWays(id: "whole", model: model, view: view, out: .whole)
      }
      OutgoingFile(id: "table", view: view.table, chosen: [model.kind].compactMap(\.self)) {
        model.kind = $0
      } ways: {
        if let kind = model.kind { FileWays(id: "table", model: model, view: view, out: .table(kind)) }
      }
      OutgoingFile(id: "partner", view: view.partner, chosen: model.along) {
        model.toggle($0)
      } ways: {
        FileWays(id: "partner", model: model, view: view, out: .partner(model.along))
      }
    }
    .fileMover(isPresented: $model.isLeaving, file: model.leaving?.file) {
      model.moved($0)
    } onCancellation: {
      model.keep()
    }
  }
}

/// What it is, which kinds are in it by the person's choice, and where it goes.
private struct OutgoingFile<Ways: View>: View {
  let id: String
  let view: OutgoingView
  let chosen: [Kind]
  let choose: @MainActor (Kind) -> Void
  @ViewBuilder let ways: () -> Ways

  var body: some View {
    Folded(id: id, title: view.title) {
      ForEach(view.text, id: \.self) { Line(text: $0) }
      ForEach(view.kinds, id: \.kind) { one in
        ChoiceRow(
          id: "\(id)-\(one.kind.word.rawValue)", label: one.label,
          isChosen: chosen.contains(one.kind)
        ) {
          choose(one.kind)
        }
      }
      ways()
    }
  }
}

/// To a place, or to another program. A file of what was chosen before is not what is chosen now.
private struct FileWays: View {
  let id: String
  let model: FilesModel
  let view: FilesView
  let out: FileOut

  var body: some View {
    MainButton(id: "save-\(id)", title: view.save) { model.act { await model.save(out) } }
    if let shared = model.shared, shared.out == out {
      ShareLink(item: shared.file) { Text(verbatim: view.send) }
        .buttonStyle(Pill(kind: .side))
        .accessibilityIdentifier("share-\(id)")
    } else {
      SideButton(id: "send-\(id)", title: view.send) { model.act { await model.send(out) } }
    }
  }
}
