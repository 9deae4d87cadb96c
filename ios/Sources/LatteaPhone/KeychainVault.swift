import Foundation
import LatteaCore
import Security

/// The journal's key in the Keychain: on this device alone, readable once the phone was unlocked after its start, so that a
/// session can be stopped and written while the phone is locked. The journal's own lock is another matter.
public final class KeychainVault: KeyVault {
  private let service: String

  public init(service: String) { self.service = service }

  private var item: [String: Any] {
    [
      kSecClass as String: kSecClassGenericPassword, kSecAttrService as String: service,
      kSecAttrAccount as String: "journal", kSecUseDataProtectionKeychain as String: true,
    ]
  }

  public func load() throws -> Data? {
    var query = item
    query[kSecReturnData as String] = true
    query[kSecMatchLimit as String] = kSecMatchLimitOne
    var found: CFTypeRef?
    let status = SecItemCopyMatching(query as CFDictionary, &found)
    if status == errSecItemNotFound { return nil }
    try check(status)
    return found as? Data
  }

  /// Never replaces another key: that would lose a journal.
  public func store(key: Data) throws {
    var query = item
    query[kSecValueData as String] = key
    query[kSecAttrAccessible as String] = kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly
    let status = SecItemAdd(query as CFDictionary, nil)
    guard status == errSecDuplicateItem else { return try check(status) }
    if try load() != key { throw VaultError.Failed }
  }

  public func forget() throws {
    let status = SecItemDelete(item as CFDictionary)
    if status != errSecItemNotFound { try check(status) }
  }

  private func check(_ status: OSStatus) throws {
    switch status {
    case errSecSuccess: return
    case errSecInteractionNotAllowed, errSecUserCanceled, errSecAuthFailed: throw VaultError.Locked
    default: throw VaultError.Failed
    }
  }
}
