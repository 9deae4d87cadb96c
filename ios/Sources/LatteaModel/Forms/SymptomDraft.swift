import LatteaCore

/// Something felt or seen at one breast.
public struct SymptomDraft: Sendable, Equatable {
  public var side = Side.left
  public var quadrant: Quadrant?
  public var pain: Pain?
  public var painAtFeed: Pain?
  public var hot: Bool?
  public var hard: Bool?
  public var lump: Bool?
  public var colour: Bool?
  public var size = ""

  public init() {}

  /// Nothing else than a symptom fills it.
  init(_ form: EntryForm) {
    guard
      case .symptom(
        let side, let quadrant, let pain, let painAtFeed, let hot, let hard, let lump, let colour, let size) = form
    else { return }
    (self.side, self.quadrant, self.pain, self.painAtFeed) = (side, quadrant, pain, painAtFeed)
    (self.hot, self.hard, self.lump, self.colour, self.size) = (hot, hard, lump, colour, size)
  }

  public var form: EntryForm {
    .symptom(
      side: side, quadrant: quadrant, pain: pain, painAtFeed: painAtFeed, hot: hot, hard: hard, lump: lump,
      colour: colour, size: size)
  }
}
