import LatteaCore
import Observation

/// A guided session: choosing, and then what the core says goes on.
@Observable @MainActor public final class MassageModel: Screen {
  public let shell: Shell
  public internal(set) var choices: ChooseView?
  public internal(set) var view: MassageView?
  /// Why a start was refused, and what to do instead.
  public internal(set) var refused = ""
  /// A start that asks first whether a feed has just ended.
  public internal(set) var asksFeed: AskedFeed?
  /// What a technique looks like, by what may be started; asked for when somebody wants to see it.
  public private(set) var drawings: [Start: [DiagramView]] = [:]
  /// While the app is out of sight, the phone gives the cues that were planned.
  var isOutOfSight = false
  var waiting: Task<Void, Never>?

  public init(_ shell: Shell) { self.shell = shell }

  /// A technique on a side.
  public struct Start: Hashable, Sendable {
    let technique: String
    let side: Side
  }

  public struct AskedFeed: Sendable, Equatable {
    public let question: String
    let start: Start
  }

  /// A session that goes on, or what may be started.
  public func load() async {
    let running = await ask { app, now in
      try app.massageRunning() ? [app.massageEvent(event: .shown, now: now)] : []
    }
    if let view = running?.first { return show(view) }
    if view == nil { await choose() }
  }

  public func choose() async {
    choices = await ask { try $0.massageChoices(now: $1) }
  }

  public func drawings(of technique: String, _ side: Side) -> [DiagramView] {
    drawings[Start(technique: technique, side: side)] ?? []
  }

  public func draw(_ technique: String, _ side: Side) async {
    drawings[Start(technique: technique, side: side)] = await ask { app, _ in
      try app.techniqueDrawings(technique: technique, side: side)
    }
  }

  public func start(_ technique: String, _ side: Side) async {
    await began(technique, side) { try $0.massageStart(technique: technique, side: side, now: $1) }
  }

  /// A feed has just ended.
  public func justFed() async {
    if let asked = asksFeed { await startAfterFeed(asked.start.technique, asked.start.side) }
  }

  public func startAfterFeed(_ technique: String, _ side: Side) async {
    await began(technique, side) { try $0.massageStartAfterFeed(technique: technique, side: side, now: $1) }
  }

  private func began(
    _ technique: String, _ side: Side, _ work: @escaping @Sendable (LatteaApp, Moment) throws -> Started
  ) async {
    (refused, asksFeed) = ("", nil)
    switch await ask(work) {
    case .begun(let view): show(view)
    case .askFeed(let text): asksFeed = AskedFeed(question: text, start: Start(technique: technique, side: side))
    case .refused(let text): refused = text
    case nil: break
    }
  }

  public func notFed() { asksFeed = nil }
}
