import LatteaCore
import Observation

/// A form: what is typed stays until the core took it.
@Observable @MainActor public final class EntryModel: Screen, Identifiable {
  public let journal: JournalModel
  public let id: EntryId?
  public var draft: Draft
  /// When it happened; nothing means now.
  public var at: Moment?
  public private(set) var problems: [ProblemView] = []
  /// The breast to tap on.
  public private(set) var map: BodyMapView?

  public var shell: Shell { journal.shell }

  public init(_ journal: JournalModel, draft: Draft, id: EntryId? = nil, at: Moment? = nil) {
    (self.journal, self.draft, self.id, self.at) = (journal, draft, id, at)
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

  public func save() async {
    let (form, at) = (draft.form, at)
    let step =
      if let id {
        await ask { app, now in
          let when = try at ?? app.noted(id: id).at
          return try app.edit(id: id, form: form, at: when, now: now)
        }
      } else { await ask { try $0.log(form: form, at: at, now: $1) } }
    switch step {
    case .saved(let logged): await journal.kept(logged)
    case .problem(let found): problems = found
    case nil: break
    }
  }

  public func delete() async {
    if let id { await journal.delete(id) }
  }

  public func close() { journal.form = nil }
}
