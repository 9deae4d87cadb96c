// A second tap takes back what a first one chose.

extension Array where Element: Equatable {
  /// Takes it out, or puts it in at the end.
  mutating func toggle(_ one: Element) {
    if let at = firstIndex(of: one) { remove(at: at) } else { append(one) }
  }
}

extension Optional where Wrapped: Equatable {
  /// Takes it back, or chooses it instead of what was chosen.
  public mutating func toggle(_ one: Wrapped) { self = self == one ? nil : one }
}
