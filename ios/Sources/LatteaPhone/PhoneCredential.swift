import LatteaModel
import LocalAuthentication

/// The phone's own lock: face, finger, or code. Lattea has none of its own.
public struct PhoneCredential: Credential {
  public init() {}

  public func isSet() async -> Bool { LAContext().canEvaluatePolicy(.deviceOwnerAuthentication, error: nil) }

  public func confirm(_ reason: String) async -> Bool {
    (try? await LAContext().evaluatePolicy(.deviceOwnerAuthentication, localizedReason: reason)) == true
  }
}
