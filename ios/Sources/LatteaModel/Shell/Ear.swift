import Foundation
import LatteaCore

/// Remembers what the core says has changed, until somebody asks.
final class Ear: ChangeListener, @unchecked Sendable {
  private let lock = NSLock()
  private var heard: [Change] = []

  func changed(what: Change) throws {
    lock.withLock { heard.append(what) }
  }

  func told() -> [Change] {
    lock.withLock {
      defer { heard = [] }
      return heard
    }
  }
}
