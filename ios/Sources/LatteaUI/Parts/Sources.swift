import LatteaCore
import SwiftUI

/// Who says so.
struct Sources: View {
  let sources: [SourceView]

  var body: some View {
    ForEach(sources, id: \.key) { source in
      VStack(alignment: .leading) {
        Line(text: source.title)
        Line(text: source.from, role: .onSurfaceVariant, font: Letters.small)
        Line(text: source.url, role: .onSurfaceVariant, font: Letters.small)
      }
    }
  }
}
