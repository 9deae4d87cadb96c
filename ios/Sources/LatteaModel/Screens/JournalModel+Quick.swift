import LatteaCore

/// A kind whose tile opens a few cells, each of which keeps an entry at once.
public enum QuickKind: Hashable, Sendable, Identifiable {
  case feed, nappy

  public var id: QuickKind { self }
}

// Noting with two taps, and opening the forms.

extension JournalModel {
  /// A tile: its cells, or its form.
  public func tap(_ kind: Kind) {
    switch kind {
    case .feed: quick = .feed
    case .nappy: quick = .nappy
    default: open(kind)
    }
  }

  /// A form of this kind, which takes up what was begun and closed.
  public func open(_ kind: Kind) {
    quick = nil
    form = EntryModel(self, draft: Draft(kind))
  }

  /// An entry that is there, ready to be changed; what the app itself writes opens nothing.
  public func edit(_ id: EntryId) async {
    guard let noted = await ask({ app, _ in try app.noted(id: id) }), let form = noted.form else { return }
    self.form = EntryModel(self, draft: Draft(form), id: id, at: noted.at)
  }

  public func note(_ form: EntryForm) async {
    guard let step = await ask({ try $0.log(form: form, at: nil, now: $1) }) else { return }
    switch step {
    case .saved(let logged): await kept(logged)
    case .problem: self.form = EntryModel(self, draft: Draft(form))
    }
  }

  /// A feed that was counted is over; like every entry it can be taken back.
  public func end(_ feed: FeedModel) async {
    if let logged = await feed.end() { await kept(logged) }
  }

  /// A feed begins now and counts by itself.
  public func startTimer(_ side: Side, baby: BabyKey? = nil) async {
    guard await ask({ try $0.feedStart(side: side, baby: baby, now: $1) }) != nil else { return }
    quick = nil
  }
}
