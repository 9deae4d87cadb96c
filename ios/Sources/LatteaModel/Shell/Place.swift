/// What fills the screen.
public enum Place: Hashable, Sendable {
  case opening, lock, recovery, onboarding, home
}

/// The five places of the bar.
public enum Tab: Hashable, Sendable, CaseIterable {
  case today, journal, summary, learn, help
}

/// What covers everything until it is done.
public enum Flow: Hashable, Sendable, Identifiable {
  case check, result, massage, handOver, help

  public var id: Flow { self }
}
