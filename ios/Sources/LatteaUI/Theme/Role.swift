import LatteaCore
import LatteaModel
import SwiftUI

/// What a colour is for; its values stand in the asset catalogue, light and dark and night-dim.
public enum Role: String, Sendable, CaseIterable {
  case surface, surfaceContainer, surfaceContainerHigh, onSurface, onSurfaceVariant, outline
  case primary, onPrimary, primaryContainer, onPrimaryContainer
  case chartLeft, chartRight, error

  func color(_ look: Look?) -> Color { Color([look.folder, rawValue].joined(separator: "/"), bundle: .main) }
}

/// The colours of a care level.
public struct TierPaint {
  let container: Color
  let text: Color
  let accent: Color

  init(_ tier: Tier, _ look: Look?) {
    let named = { (part: String) in
      Color([(tier.isBright ? nil : look).folder, tier.key, part].joined(separator: "/"), bundle: .main)
    }
    container = named("container")
    text = named("text")
    accent = named("accent")
  }
}

extension Tier {
  /// Its name in the asset catalogue.
  var key: String {
    switch self {
    case .emergencyNow: "emergencyNow"
    case .sameDay: "sameDay"
    case .within24h: "within24h"
    case .selfCareNoMassage: "selfCareNoMassage"
    case .massageOk: "massageOk"
    }
  }

  /// Its page is never dimmed: it is as bright as it needs to be.
  var isBright: Bool {
    switch self {
    case .emergencyNow, .sameDay: true
    case .within24h, .selfCareNoMassage, .massageOk: false
    }
  }

  /// Its symbol, always beside its word.
  var symbol: String {
    switch self {
    case .emergencyNow: "phone.fill.badge.exclamationmark"
    case .sameDay: "sun.max.trianglebadge.exclamationmark"
    case .within24h: "clock.badge.exclamationmark"
    case .selfCareNoMassage: "house"
    case .massageOk: "hand.raised"
    }
  }
}
