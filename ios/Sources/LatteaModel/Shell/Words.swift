/// The words of the screens, as the core says them.
public struct Words: Sendable, Equatable {
  private let said: [Word: String]
  /// Their language is read from the right, and the screens with it.
  public let areFromTheRight: Bool

  public init(_ said: [Word: String] = [:], areFromTheRight: Bool = false) {
    (self.said, self.areFromTheRight) = (said, areFromTheRight)
  }

  public subscript(_ word: Word) -> String { said[word] ?? "" }
}

/// Messages into which something goes.
public enum Phrase: String, CaseIterable, Sendable {
  case partOf = "screen-part-of"
  case fromTo = "screen-from-to"
  case temperatureIn = "screen-temperature-in"
  case step = "massage-step"
  case period = "trend-period"
  case differsSaid = "screen-differs-said"
}
