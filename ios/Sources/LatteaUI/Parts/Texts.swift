import SwiftUI

/// What a page or a part of it is about; a screen reader jumps from one to the next.
struct Heading: View {
  @Environment(\.look) private var look
  @Environment(\.ink) private var ink
  let text: String
  var font = Letters.strong

  var body: some View {
    Text(verbatim: text)
      .font(font)
      .foregroundStyle(ink ?? Role.onSurface.color(look))
      .frame(maxWidth: .infinity, alignment: .leading)
      .accessibilityAddTraits(.isHeader)
  }
}

/// A paragraph.
struct Line: View {
  @Environment(\.look) private var look
  @Environment(\.ink) private var ink
  let text: String
  var role = Role.onSurface
  var font = Letters.body

  var body: some View {
    if !text.isEmpty {
      Text(verbatim: text)
        .font(font.legible(in: look))
        .foregroundStyle(ink ?? role.color(look))
        .frame(maxWidth: .infinity, alignment: .leading)
    }
  }
}

/// A heading and what stands under it; nothing when there is nothing.
struct Lines: View {
  let title: String
  let lines: [String]

  var body: some View {
    if !lines.isEmpty {
      VStack(alignment: .leading, spacing: Size.gap) {
        Heading(text: title)
        ForEach(lines, id: \.self) { Line(text: $0) }
      }
    }
  }
}

/// The same behind a title that opens it.
struct Folded<Content: View>: View {
  let id: String
  let title: String
  @State var isOpen = false
  @ViewBuilder let content: () -> Content

  var body: some View {
    DisclosureGroup(isExpanded: $isOpen) {
      content()
    } label: {
      Heading(text: title)
    }
    .accessibilityElement(children: .contain)
    .accessibilityIdentifier(id)
  }
}
