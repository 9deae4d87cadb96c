import LatteaCore
import Observation

/// The journal: pages of entries, what was just kept, and what was just deleted.
@Observable @MainActor public final class JournalModel: Screen {
  public let shell: Shell
  public let babies: BabiesModel
  public private(set) var days: [DayView] = []
  public private(set) var older: Cursor?
  public private(set) var empty = ""
  /// That something is hidden, and how to see it again.
  public private(set) var hidden: String?
  /// What can be noted by hand, in order.
  public private(set) var byHand: [Kind] = []
  /// The kinds that the list can be about.
  public private(set) var filters: [Kind] = []
  /// No kinds means every kind.
  public private(set) var kinds: [Kind] = []
  /// "Saved: …", or until when something deleted can be brought back.
  public private(set) var said = ""
  public private(set) var deleted: EntryId?
  /// What was just kept, as the journal shows it.
  public private(set) var saved: RowView?
  /// What the entry was before it was just changed.
  private var before: Noted?
  public private(set) var raised: TierView?
  /// The form that is open. What was typed in one that is closed stands in it the next time.
  public var form: EntryModel? {
    didSet { left = form == nil && oldValue?.isBegun == true ? oldValue : nil }
  }
  /// The form that was just closed half filled.
  public private(set) var left: EntryModel?
  /// The kind whose quick cells are open.
  public var quick: QuickKind?

  public init(_ shell: Shell) {
    self.shell = shell
    babies = BabiesModel(shell)
  }

  public func load() async { await page(nil) { self.days = $0.days } }

  /// The next page joins the last one; a day that goes on is one day.
  public func loadOlder() async { await page(older) { self.days = DayView.joined(self.days, $0.days) } }

  public func filter(_ kinds: [Kind]) async {
    self.kinds = kinds
    await load()
  }

  private func page(_ from: Cursor?, _ take: (JournalView) -> Void) async {
    let kinds = kinds
    guard let page = await ask({ try $0.journalPage(older: from, kinds: kinds, now: $1) }) else { return }
    take(page)
    (older, empty, hidden) = (page.older, page.empty, page.hidden)
    (byHand, filters) = (page.byHand, page.kinds)
  }

  /// Something was kept: it is said, and an advice that rose is shown before all else. A change can be taken back to `before`.
  func kept(_ logged: Logged, before: Noted? = nil) async {
    (said, saved, deleted, raised) = (logged.said, logged.row, nil, logged.raised)
    form?.isDone = true
    (form, quick, self.before) = (nil, nil, before)
    await load()
  }

  public func delete(_ id: EntryId) async {
    guard let told = await ask({ try $0.delete(id: id, now: $1) }) else { return }
    form?.isDone = true
    (said, saved, deleted, form, before) = (told, nil, id, nil, nil)
    await load()
  }

  /// Brings back what was deleted or was there before a change, or takes back what was just kept.
  public func undo() async {
    if let id = deleted {
      guard await ask({ try $0.undoDelete(id: id, now: $1) }) != nil else { return }
      (said, deleted) = ("", nil)
      await load()
    } else if let before, let form = before.form {
      await restore(before, form)
    } else if let row = saved {
      await delete(row.id)
    }
  }

  /// What comes back is no new change to take back.
  private func restore(_ before: Noted, _ form: EntryForm) async {
    switch await ask({ try $0.edit(id: before.id, form: form, at: before.at, now: $1) }) {
    case .saved(let logged):
      await kept(logged)
      saved = nil
    case .problem(let found): (said, saved, self.before) = (found.first?.text ?? "", nil, nil)
    case nil: break
    }
  }

  public func closeRaised() { raised = nil }

  /// What was closed half filled is not to be kept.
  public func letGo() async {
    await left?.startAfresh()
    if left?.isBegun != true { left = nil }
  }
}

extension DayView {
  /// Two pages after each other.
  static func joined(_ first: [DayView], _ second: [DayView]) -> [DayView] {
    guard let last = first.last, let next = second.first, last.title == next.title else { return first + second }
    return first.dropLast() + [DayView(title: last.title, rows: last.rows + next.rows)] + second.dropFirst()
  }
}
