import SwiftUI

extension View {
  /// Her left is on the left, and time runs from the left, in every language.
  func neverMirrored() -> some View { environment(\.layoutDirection, .leftToRight) }
}
