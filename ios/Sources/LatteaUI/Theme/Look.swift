import LatteaModel
import SwiftUI

private struct LookKey: EnvironmentKey {
  static let defaultValue: Look? = nil
}

extension EnvironmentValues {
  /// The look that the person chose, if she did.
  public var look: Look? {
    get { self[LookKey.self] }
    set { self[LookKey.self] = newValue }
  }
}

private struct InkKey: EnvironmentKey {
  static let defaultValue: Color? = nil
}

extension EnvironmentValues {
  /// What text is written in where it does not stand on the page's own colour.
  var ink: Color? {
    get { self[InkKey.self] }
    set { self[InkKey.self] = newValue }
  }
}

extension Look {
  /// The night's colours stand on dark, as far as the system draws.
  var scheme: ColorScheme {
    switch self {
    case .light: .light
    case .dark, .night: .dark
    }
  }

  /// Its name.
  var word: Word {
    switch self {
    case .light: .lookLight
    case .dark: .lookDark
    case .night: .lookNight
    }
  }
}

extension Look? {
  /// Where its colours stand in the asset catalogue: day has light and dark ones, night has its own.
  var folder: String { self == .night ? "night" : "day" }
}
