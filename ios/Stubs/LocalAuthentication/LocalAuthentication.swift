// For the type-checker alone: nobody is ever confirmed here.

import Foundation

public enum LAPolicy: Sendable { case deviceOwnerAuthentication }

public final class LAContext {
  public init() {}
  public func canEvaluatePolicy(_ policy: LAPolicy, error: UnsafeMutablePointer<NSError?>?) -> Bool { false }
  public func evaluatePolicy(_ policy: LAPolicy, localizedReason: String) async throws -> Bool { false }
}
