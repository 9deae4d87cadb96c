import LatteaCore
import SwiftUI

/// 0 to 10 in two rows, or with large letters in a column, with the words at both ends. Nothing is chosen beforehand.
struct PainSquares: View {
  @Environment(\.dynamicTypeSize) private var letters
  var id = "pain"
  let words: [String]
  let chosen: Set<String>
  let choose: @MainActor (Pain) -> Void

  var body: some View {
    VStack(alignment: .leading, spacing: Size.gap) {
      Line(text: words.first ?? "", font: Letters.small)
      if letters.isAccessibilitySize {
        squares(scores[...])
      } else {
        Grid(horizontalSpacing: Size.gap, verticalSpacing: Size.gap) {
          GridRow { squares(scores.prefix(6)) }
          GridRow { squares(scores.dropFirst(6)) }
        }
      }
      Line(text: words.last ?? "", font: Letters.small)
    }
  }

  private func squares(_ scores: ArraySlice<Pain>) -> some View {
    ForEach(Array(scores), id: \.self) {
      PainSquare(id: "\(id)-\($0)", score: $0, words: words, chosen: chosen, choose: choose)
    }
  }

  private var scores: [Pain] { words.indices.map { Pain($0) } }
}

private struct PainSquare: View {
  @Environment(\.look) private var look
  @ScaledMetric private var least = Size.square
  let id: String
  let score: Pain
  let words: [String]
  let chosen: Set<String>
  let choose: @MainActor (Pain) -> Void

  var body: some View {
    Button {
      choose(score)
    } label: {
      Text(verbatim: number)
        .font(Letters.strong)
        .frame(minWidth: Size.square, maxWidth: .infinity, minHeight: least)
        .foregroundStyle((isChosen ? Role.onPrimary : .onSurface).color(look))
        .background(
          (isChosen ? Role.primary : .surfaceContainerHigh).color(look), in: RoundedRectangle(cornerRadius: Size.gap))
    }
    .accessibilityLabel(Text(verbatim: words[Int(score)]))
    .accessibilityIdentifier(id)
    .accessibilityAddTraits(isChosen ? .isSelected : [])
  }

  private var number: String { String(score) }

  private var isChosen: Bool { chosen.contains(number) }
}
