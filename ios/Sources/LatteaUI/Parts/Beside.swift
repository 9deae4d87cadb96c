import SwiftUI

/// Things beside each other. Letters that are large would squeeze them: then they stand below each other, each as wide as the page.
struct Beside<Content: View>: View {
  @Environment(\.dynamicTypeSize) private var letters
  @ViewBuilder let content: () -> Content

  var body: some View {
    let layout =
      letters.isAccessibilitySize
      ? AnyLayout(VStackLayout(alignment: .leading, spacing: Size.gap)) : AnyLayout(HStackLayout(spacing: Size.gap))
    layout { content() }
  }
}

/// A row that is pushed sideways where it is too long. With large letters nothing is pushed sideways: it is a column.
struct Strip<Content: View>: View {
  @Environment(\.dynamicTypeSize) private var letters
  @ViewBuilder let content: () -> Content

  var body: some View {
    if letters.isAccessibilitySize {
      VStack(alignment: .leading, spacing: Size.gap) { content() }
    } else {
      ScrollView(.horizontal) { HStack(spacing: Size.gap) { content() } }
    }
  }
}
