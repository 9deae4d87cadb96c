import LatteaModel
import SwiftUI

/// The sizes of letters. All follow the text size that the person chose for the phone.
enum Letters {
  static let timer = Font.system(.largeTitle, design: .rounded, weight: .semibold).monospacedDigit()
  static let tier = Font.system(.title, weight: .bold)
  static let question = Font.system(.title2, weight: .semibold)
  static let held = Font.system(.title2)
  static let body = Font.system(.body)
  static let strong = Font.system(.body, weight: .semibold)
  static let label = Font.system(.callout, weight: .medium)
  static let small = Font.system(.footnote)
}

extension Font {
  /// Thin letters would be lost in the colours of the night.
  func legible(in look: Look?) -> Font {
    look == .night && [Letters.held, Letters.body, Letters.small].contains(self) ? weight(.medium) : self
  }
}

/// The sizes of things, in points.
enum Size {
  static let margin: CGFloat = 16
  static let gap: CGFloat = 8
  static let group: CGFloat = 24
  static let corner: CGFloat = 16
  static let pill: CGFloat = 28
  static let target: CGFloat = 44
  static let answer: CGFloat = 56
  static let square: CGFloat = 48
  static let stop: CGFloat = 96
  static let emergency: CGFloat = 72
  static let chart: CGFloat = 180
  /// No line of text is wider, on any screen.
  static let line: CGFloat = 640
}
