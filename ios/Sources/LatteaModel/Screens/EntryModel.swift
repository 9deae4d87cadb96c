import Foundation
import LatteaCore
import Observation

/// A form: what is typed stays until the core took it.
@Observable @MainActor public final class EntryModel: Screen, Identifiable {
  public let journal: JournalModel
  public let id: EntryId?
  public var draft: Draft
  /// What it was before anything was typed.
  let empty: Draft
  var isDone = false
  /// When it happened; nothing means now.
  public var at: Moment?
  /// Something of it was left by an earlier run.
  public private(set) var wasBegun = false
  public private(set) var problems: [ProblemView] = []
  /// The breast to tap on.
  public private(set) var map: BodyMapView?

  public var shell: Shell { journal.shell }

  public init(_ journal: JournalModel, draft: Draft, id: EntryId? = nil, at: Moment? = nil) {
    (self.journal, self.draft, self.id, self.at) = (journal, draft, id, at)
    empty = draft
  }

  /// There is something in it, and nothing came of it yet.
  var isBegun: Bool { draft != empty && !isDone }

  private var of: FormOf { id.map { .entry(id: $0) } ?? .new(kind: draft.kind) }

  /// Takes up what an earlier run left, once.
  public func takeUp() async {
    let of = of
    guard draft == empty, let kept = await ask({ try $0.formKept(of: of, now: $1) }), let form = kept else { return }
    (draft, wasBegun) = (Draft(form), true)
  }

  /// What was typed so far is there again after a restart.
  public func keep() async {
    guard !isDone else { return }
    let (of, form) = (of, draft == empty ? nil : draft.form)
    _ = await ask { app, now in
      guard let form else { return try app.formDrop(of: of, now: now) }
      try app.formKeep(of: of, form: form, now: now)
    }
  }

  public func startAfresh() async {
    let of = of
    guard await ask({ try $0.formDrop(of: of, now: $1) }) != nil else { return }
    (draft, wasBegun, problems) = (empty, false, [])
  }

  /// The core draws the breast and names the babies; everything else is what was typed.
  public func load() async {
    switch draft {
    case .symptom(let symptom):
      map = await ask { app, _ in
        try app.bodyMap(side: symptom.side, chosen: symptom.quadrant.map { [$0] } ?? [])
      }
    case .feed, .nappy: await journal.babies.load()
    case .expression, .temperature, .medicine, .note, .contact: break
    }
  }

  /// It happened then, as the clock of the phone shows it.
  public func happened(_ instant: Date) { at = shell.services.time.moment(of: instant) }

  /// What the core made of it, and what was there before.
  private struct Sent: Sendable {
    let before: Noted?
    let step: LogStep
  }

  public func save() async {
    let (id, form, at) = (id, draft.form, at)
    let sent = await ask { app, now in
      guard let id else { return Sent(before: nil, step: try app.log(form: form, at: at, now: now)) }
      let before = try app.noted(id: id)
      return Sent(before: before, step: try app.edit(id: id, form: form, at: at ?? before.at, now: now))
    }
    guard let sent else { return }
    switch sent.step {
    case .saved(let logged): await journal.kept(logged, before: sent.before)
    case .problem(let found): problems = found
    }
  }

  public func delete() async {
    if let id { await journal.delete(id) }
  }

  public func close() { journal.form = nil }
}
