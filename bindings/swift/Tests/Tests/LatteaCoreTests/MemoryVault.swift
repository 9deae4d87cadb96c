// A vault that behaves as it is told.

import Foundation
import LatteaCore

/// An error that the boundary does not know.
struct Surprise: Error {}

/// A vault in memory that works, until it is told otherwise.
final class MemoryVault: KeyVault {
  enum Mood: CaseIterable { case ok, locked, lost, `throws` }

  private let key: Guarded<Data?>
  private let mood: Guarded<Mood>

  init(key: Data? = nil, mood: Mood = .ok) {
    self.key = Guarded(key)
    self.mood = Guarded(mood)
  }

  func become(_ mood: Mood) { self.mood.withLock { $0 = mood } }

  private func ready() throws {
    switch mood.withLock({ $0 }) {
    case .ok: break
    case .locked: throw VaultError.Locked
    case .lost: throw VaultError.Lost
    case .throws: throw Surprise()
    }
  }

  func load() throws -> Data? {
    try ready()
    return key.withLock { $0 }
  }

  func store(key: Data) throws {
    try ready()
    self.key.withLock { $0 = key }
  }

  func forget() throws { key.withLock { $0 = nil } }
}
