import LatteaCore

/// Something that stopped a screen and that the person can do something about.
public struct Trouble: Sendable {
  public let title: String
  public let text: String
  /// Tries again.
  public let again: @MainActor @Sendable () async -> Void
}

/// Where an error leads.
enum Lead {
  case lock
  case recovery
  case askAgain
  case say

  init(_ error: LatteaError) {
    switch error {
    case .Locked: self = .lock
    case .KeyLost, .JournalDamaged: self = .recovery
    case .Stale: self = .askAgain
    case .StorageFull, .InUse, .Internal: self = .say
    }
  }
}

extension LatteaError {
  /// Its final words.
  var said: (title: String, text: String) {
    switch self {
    case .Locked(let title, let text), .KeyLost(let title, let text), .JournalDamaged(let title, let text),
      .StorageFull(let title, let text), .Stale(let title, let text), .InUse(let title, let text),
      .Internal(_, let title, let text):
      (title, text)
    }
  }
}
