/// What fills the screen.
public enum Place: Hashable, Sendable {
  case opening, lock, recovery, onboarding, home
}

/// The five places of the bar.
public enum Tab: String, Codable, Hashable, Sendable, CaseIterable {
  case today, journal, summary, learn, help
}

/// A page behind one of them.
public enum Subpage: String, Codable, Hashable, Sendable, CaseIterable {
  case settings, babies, plan, bin, backup, files, erase, trends
}

/// What covers everything until it is done.
public enum Flow: String, Codable, Hashable, Sendable, Identifiable {
  case check, result, massage, handOver, help

  public var id: Flow { self }
}
