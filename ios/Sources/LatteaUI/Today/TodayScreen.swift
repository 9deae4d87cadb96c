import LatteaCore
import LatteaModel
import SwiftUI

/// Today: in three seconds, what to do now.
struct TodayScreen: View {
  let model: TodayModel
  let journal: JournalModel
  let feed: FeedModel
  let reminders: RemindersModel

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      if let opened = reminders.opened {
        Card {
          Line(text: opened.about).accessibilityIdentifier("reminder")
          SideButton(id: "close-reminder", title: model.words[.close]) { reminders.close() }
        }
      }
      if let view = model.view {
        let levelFirst = view.status?.first == true
        if levelFirst { TodayStatus(model: model, view: view) }
        ForEach(view.notices, id: \.self) { notice in Card { Line(text: notice.text) } }
        FeedCard(model: feed, timer: view.running)
        if !levelFirst { TodayStatus(model: model, view: view) }
        ForEach(view.followUps, id: \.self) { Line(text: $0) }
        Lines(title: model.words[.course], lines: view.course)
        TodayLatest(words: model.words, view: view)
        Line(text: view.rules, role: .onSurfaceVariant, font: Letters.small)
      } else {
        Line(text: model.words[.opening])
      }
    } bottom: {
      QuickTiles(model: journal)
      if let massage = model.view?.massage { SideButton(id: "massage", title: massage) { model.massage() } }
      MainButton(id: "check", title: model.isChecking ? model.words[.checkGoOn] : model.view?.check ?? "") {
        model.check()
      }
    }
    .navigationTitle(Text(verbatim: model.words[.today]))
    .task(id: model.shell.changes.count) {
      await model.load()
      await feed.load()
    }
  }
}

/// The last result, the higher of person and baby first.
private struct TodayStatus: View {
  let model: TodayModel
  let view: TodayView

  var body: some View {
    if let status = view.status {
      let levels = [status.person] + [status.baby].compactMap(\.self)
      ForEach(status.babyFirst ? levels.reversed() : levels, id: \.self) { TierBand(tier: $0) }
      Line(text: status.changed ?? "")
      Line(text: status.checked, role: .onSurfaceVariant)
      Line(text: status.recheck)
      SideButton(id: "result", title: model.words[.seeResult]) { model.result() }
    } else {
      Line(text: view.empty)
    }
    if model.isMassaging { MainButton(id: "session", title: model.words[.massage]) { model.massage() } }
  }
}

/// The latest of each kind.
private struct TodayLatest: View {
  let words: Words
  let view: TodayView

  var body: some View {
    if !view.latest.isEmpty || !view.feeding.isEmpty {
      Heading(text: words[.latest])
      ForEach(view.feeding, id: \.self) { Line(text: $0) }
      ForEach(view.latest, id: \.self) { latest in
        VStack(alignment: .leading) {
          Line(text: latest.label, role: .onSurfaceVariant, font: Letters.small)
          Line(text: latest.value)
          Line(text: [latest.when, latest.ago].joined(separator: " · "), role: .onSurfaceVariant, font: Letters.small)
        }
        .accessibilityElement(children: .combine)
      }
    }
  }
}
