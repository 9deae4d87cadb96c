import LatteaCore
import SwiftUI

/// A care level: symbol, word, sentence. The form differs with the level, so that colour is never alone.
struct TierBand: View {
  @Environment(\.look) private var look
  let tier: TierView

  var body: some View {
    let paint = TierPaint(tier.tier, look)
    VStack(alignment: .leading, spacing: Size.gap) {
      Image(systemName: tier.tier.symbol)
        .font(Letters.tier)
        .foregroundStyle(paint.accent)
        .accessibilityHidden(true)
      Text(verbatim: tier.word)
        .font(Letters.tier)
        .foregroundStyle(paint.text)
        .accessibilityAddTraits(.isHeader)
      Text(verbatim: tier.sentence)
        .font(Letters.body)
        .foregroundStyle(paint.text)
    }
    .padding(Size.margin)
    .frame(maxWidth: .infinity, alignment: .leading)
    .background(paint.container, in: RoundedRectangle(cornerRadius: Size.corner))
    .overlay { TierEdge(tier: tier.tier, accent: paint.accent) }
    .accessibilityElement(children: .combine)
    .accessibilityIdentifier("tier")
  }
}

/// The accent at the edge: on top for today, at the side for a day, all round for care at home without massage.
private struct TierEdge: View {
  let tier: Tier
  let accent: Color

  var body: some View {
    switch tier {
    case .sameDay:
      VStack(spacing: 0) {
        Rectangle().foregroundStyle(accent).frame(height: 8)
        Spacer()
      }
    case .within24h:
      HStack(spacing: 0) {
        Rectangle().foregroundStyle(accent).frame(width: 8)
        Spacer()
      }
    case .selfCareNoMassage: RoundedRectangle(cornerRadius: Size.corner).strokeBorder(accent, lineWidth: 2)
    case .emergencyNow, .massageOk: EmptyView()
    }
  }
}
