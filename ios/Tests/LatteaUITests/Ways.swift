// Ways that more than one flow goes, tap by tap.

import Foundation
import LatteaCore
import LatteaModel

@testable import PhoneForTests

/// A phone that was just opened, and a hand on it; one that has a lock is unlocked.
@MainActor func opened(hasLock: Bool = false) async throws -> (phone: Phone, hand: Hand) {
  let phone = try Phone(hasLock: hasLock)
  let hand = Hand(phone)
  await hand.look()
  if hasLock { try await hand.tap("unlock") }
  return (phone, hand)
}

/// The same after a check that allows a light touch; its result is in sight.
@MainActor func allowed(hasLock: Bool = false) async throws -> (phone: Phone, hand: Hand) {
  let (phone, hand) = try await opened(hasLock: hasLock)
  await phone.checked(.full)
  await hand.look()
  return (phone, hand)
}

extension Hand {
  /// One tap after the other.
  func tap(_ ids: String...) async throws { for id in ids { try await tap(id) } }

  /// From the result to the first stroke of a session.
  func beginSession() async throws { try await tap("massage", "M01", "ready", "pain-2") }

  /// Looks into a backup, with the key that was made with it.
  func look(into file: URL?, with key: String?) async throws {
    try await tap("choose-backup")
    try await choose(file, in: "import")
    try await tap("old-key")
    try await type(key ?? "", into: "secret")
    try await tap("look")
  }
}
