import ActivityKit
import AppIntents
import LatteaPhone
import SwiftUI
import WidgetKit

/// The lock screen's timer of a session: a word, and what is left. The system counts; no word about a body is here.
@main struct TimerBundle: WidgetBundle {
  var body: some Widget { TimerActivity() }
}

struct TimerActivity: Widget {
  var body: some WidgetConfiguration {
    ActivityConfiguration(for: TimerAttributes.self) { context in
      // With large letters the button stands below the time.
      ViewThatFits(in: .horizontal) {
        HStack {
          Text(verbatim: context.attributes.title)
          Spacer()
          TimeLeft(ends: context.state.ends)
          StopButton(word: context.attributes.stop)
        }
        VStack {
          TimeLeft(ends: context.state.ends)
          StopButton(word: context.attributes.stop)
        }
      }
      .padding()
    } dynamicIsland: { context in
      DynamicIsland {
        DynamicIslandExpandedRegion(.center) { TimeLeft(ends: context.state.ends) }
        DynamicIslandExpandedRegion(.bottom) { StopButton(word: context.attributes.stop) }
      } compactLeading: {
        Image(systemName: "timer")
      } compactTrailing: {
        TimeLeft(ends: context.state.ends)
      } minimal: {
        Image(systemName: "timer")
      }
    }
  }
}

/// Stop, without opening the app.
private struct StopButton: View {
  let word: String

  var body: some View {
    Button(intent: StopSession()) { Text(verbatim: word) }
  }
}

private struct TimeLeft: View {
  let ends: Date?

  var body: some View {
    if let ends, ends > .now {
      Text(timerInterval: .now...ends, countsDown: true).monospacedDigit()
    } else {
      Image(systemName: "pause.fill")
    }
  }
}
