import LatteaCore
import SwiftUI

/// The breast, what rests, and where the hand goes. One picture for a screen reader, with the core's words for it.
struct Diagram: View {
  @Environment(\.accessibilityReduceMotion) private var isStill
  let view: DiagramView
  let timer: TimerView?
  /// The person chose that drawings stand still.
  let still: Bool

  private var stands: Bool { still || isStill }

  var body: some View {
    VStack(spacing: Size.gap) {
      TimelineView(.animation(minimumInterval: 0.03, paused: stands || timer?.running != true)) { context in
        DiagramCanvas(view: view, elapsed: stands ? nil : StepClock(timer).elapsed(at: context.date))
      }
      .aspectRatio(CGFloat(view.width) / CGFloat(view.height), contentMode: .fit)
      .neverMirrored()
      .accessibilityElement(children: .ignore)
      .accessibilityLabel(Text(verbatim: view.alt))
      .accessibilityIdentifier("diagram")
      Line(text: view.caption, role: .onSurfaceVariant, font: Letters.small)
    }
  }
}

/// How far a step has come, for the drawing alone: the core says when it ends and how long it is.
struct StepClock {
  private let begins: Date?
  let ends: Date?

  init(_ timer: TimerView?) {
    ends = timer?.endsAt.instant
    begins = timer.map { $0.endsAt.instant.addingTimeInterval(-Double($0.totalMs) / 1_000) }
  }

  func elapsed(at date: Date) -> Int64? { begins.map { Int64(date.timeIntervalSince($0) * 1_000) } }

  var span: ClosedRange<Date>? {
    guard let begins, let ends, begins <= ends else { return nil }
    return begins...ends
  }
}
