import SwiftUI

/// How bright the screen is. Light and dark follow the system; night-dim is the person's choice.
public enum Look: String, Sendable {
  case system = "day"
  case night = "night"
}

private struct LookKey: EnvironmentKey {
  static let defaultValue = Look.system
}

extension EnvironmentValues {
  public var look: Look {
    get { self[LookKey.self] }
    set { self[LookKey.self] = newValue }
  }
}
