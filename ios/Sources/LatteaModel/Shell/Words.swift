/// The words of the screens, as the core says them.
public struct Words: Sendable, Equatable {
  private let said: [Word: String]
  /// Their language is read from the right, and the screens with it.
  public let areFromTheRight: Bool
  /// Their language, as a tag; nothing while the core has not said it.
  public let language: String?

  public init(_ said: [Word: String] = [:], areFromTheRight: Bool = false, language: String? = nil) {
    (self.said, self.areFromTheRight, self.language) = (said, areFromTheRight, language)
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
  case broughtBack = "screen-brought-back"
  case differsSaid = "screen-differs-said"
}
