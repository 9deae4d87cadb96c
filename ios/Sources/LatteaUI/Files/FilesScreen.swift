import LatteaCore
import LatteaModel
import SwiftUI

/// Notes that go out in a file, some for another phone, and a file that comes in after a look at it.
struct FilesScreen: View {
  let model: FilesModel

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      if let view = model.view {
        Problem(text: model.problem)
        if !model.said.isEmpty { Line(text: model.said, font: Letters.strong).accessibilityIdentifier("file-said") }
        IncomingFile(model: model, take: view.incoming.take)
        ForEach(view.text, id: \.self) { Line(text: $0) }
        if let nothing = view.nothing {
          Line(text: nothing).accessibilityIdentifier("nothing")
        } else {
          OutgoingFiles(model: model, view: view)
        }
        ChooseFile(model: model.incoming, view: view.incoming)
      }
    } bottom: {
      EmptyView()
    }
    .navigationTitle(Text(verbatim: model.view?.title ?? model.words[.files]))
    .task { await model.begin() }
    .onDisappear { model.leave() }
  }
}

/// Which files can come in, and the system's way of choosing one.
private struct ChooseFile: View {
  @State private var isChoosing = false
  let model: IncomingModel
  let view: IncomingView

  var body: some View {
    Folded(id: "incoming", title: view.title) {
      ForEach(view.text, id: \.self) { Line(text: $0) }
      MainButton(id: "choose-file", title: view.choose) { isChoosing = true }
    }
    .fileImporter(isPresented: $isChoosing, allowedContentTypes: [.data]) { choice in
      model.act { await model.choose(choice) }
    }
  }
}
