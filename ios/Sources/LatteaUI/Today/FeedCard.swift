import LatteaCore
import LatteaModel
import SwiftUI

/// The feed that is going on.
struct FeedCard: View {
  let model: FeedModel
  let journal: JournalModel
  let timer: FeedTimerView?

  var body: some View {
    if let timer = model.timer ?? timer {
      Card {
        Heading(text: timer.title)
        if let baby = timer.baby { Line(text: baby).accessibilityIdentifier("whose") }
        Line(text: timer.text)
        FeedBegan(model: model, timer: timer)
        SideButton(id: "feed-left", title: model.words[.left]) { model.act { await model.move(to: .left) } }
        SideButton(id: "feed-right", title: model.words[.right]) { model.act { await model.move(to: .right) } }
        SideButton(id: "feed-break", title: model.words[.feedBreak]) { model.act { await model.pause() } }
        SideButton(id: "feed-drop", title: model.words[.feedDrop]) { model.act { await model.drop() } }
        MainButton(id: "feed-end", title: model.words[.feedEnd]) { model.act { await journal.end(model) } }
      }
      .accessibilityIdentifier("feed")
    }
  }
}

/// When it began can be mended while it goes on.
private struct FeedBegan: View {
  let model: FeedModel
  let timer: FeedTimerView

  var body: some View {
    let began = Binding(
      get: { timer.started.instant },
      set: { instant in
        let moment = Moment(instant: instant, offsetMin: timer.started.offsetMin)
        model.act { await model.began(at: moment) }
      })
    DatePicker(selection: began, in: ...model.shell.services.time.now().instant) {
      Text(verbatim: model.words[.when])
    }
    .accessibilityIdentifier("feed-began")
  }
}
