import LatteaCore

/// A feed: its parts in the order they went.
public struct FeedDraft: Sendable, Equatable {
  public var parts: [PartForm] = []
  public var supplement = false
  public var baby: BabyKey?

  public init(parts: [PartForm] = [], supplement: Bool = false, baby: BabyKey? = nil) {
    (self.parts, self.supplement, self.baby) = (parts, supplement, baby)
  }

  public var form: EntryForm { .feed(parts: parts, supplement: supplement, baby: baby) }

  /// Where a part came from.
  public enum From: Sendable, Hashable, CaseIterable { case left, right, bottle }

  public mutating func add(_ from: From) {
    switch from {
    case .left: parts.append(.breast(side: .left, minutes: ""))
    case .right: parts.append(.breast(side: .right, minutes: ""))
    case .bottle: parts.append(.bottle(amount: ""))
    }
  }

  public mutating func remove(_ index: Int) {
    if parts.indices.contains(index) { parts.remove(at: index) }
  }

  /// The minutes or the amount of a part, as typed.
  public subscript(typed index: Int) -> String {
    get {
      guard parts.indices.contains(index) else { return "" }
      switch parts[index] {
      case .breast(_, let minutes): return minutes
      case .bottle(let amount): return amount
      }
    }
    set {
      guard parts.indices.contains(index) else { return }
      switch parts[index] {
      case .breast(let side, _): parts[index] = .breast(side: side, minutes: newValue)
      case .bottle: parts[index] = .bottle(amount: newValue)
      }
    }
  }
}

extension PartForm {
  public var from: FeedDraft.From {
    switch self {
    case .breast(.left, _): .left
    case .breast(.right, _): .right
    case .bottle: .bottle
    }
  }
}
