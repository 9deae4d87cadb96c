import LatteaCore
import LatteaModel
import SwiftUI

/// An emergency fills the page from edge to edge: a word, a sentence, the numbers, what to say, and why. Whatever else there is
/// to read comes below. It is felt once, and never heard.
struct EmergencyPage<Actions: View>: View {
  @Environment(\.look) private var look
  @AccessibilityFocusState private var isHere: Bool
  @State private var isSeen = false
  let model: ResultModel
  let check: CheckModel
  let view: ResultView
  @ViewBuilder let actions: () -> Actions

  var body: some View {
    let paint = TierPaint(.emergencyNow, look)
    PageFrame(ground: paint.container) {
      VStack(spacing: 0) {
        VStack(alignment: .leading, spacing: Size.margin) {
          Urgent(words: model.words, view: view).accessibilityFocused($isHere)
          Calls(words: model.words, calls: view.calls, kind: .urgent)
          WhatToSay(words: model.words, say: view.say, kind: .urgent)
          ResultBecause(model: model, check: check, view: view)
        }
        .padding(Size.group)
        .frame(maxWidth: Size.line)
        .frame(maxWidth: .infinity)
        .environment(\.ink, paint.text)
        VStack(alignment: .leading, spacing: Size.group) {
          TroubleCard(shell: model.shell)
          OtherLevels(words: model.words, view: view)
          Lines(title: model.words[.doNow], lines: view.doNow)
          ResultOpen(model: model, check: check, view: view)
          ResultRest(words: model.words, view: view)
          actions()
          MistakeButton(model: model, check: check)
        }
        .padding(Size.margin)
        .frame(maxWidth: Size.line)
        .frame(maxWidth: .infinity)
        .background(Role.surface.color(look))
      }
    } foot: {
      FlowBar(shell: model.shell, back: { model.close() })
    }
    .sensoryFeedback(.warning, trigger: isSeen)
    .task { (isSeen, isHere) = (true, true) }
    .accessibilityElement(children: .contain)
    .accessibilityIdentifier("emergency")
  }
}

/// The word and the sentence of the highest level.
private struct Urgent: View {
  let words: Words
  let view: ResultView

  var body: some View {
    let level = view.urgent
    VStack(alignment: .leading, spacing: Size.gap) {
      Beside {
        UrgentSymbol(name: level.tier.symbol)
        Heading(text: level.word, font: Letters.tier)
      }
      Line(text: level.sentence)
    }
    .accessibilityElement(children: .combine)
    .accessibilityIdentifier("tier")
  }
}

private struct UrgentSymbol: View {
  @Environment(\.ink) private var ink
  let name: String

  var body: some View {
    Image(systemName: name).font(Letters.tier).foregroundStyle(ink ?? .clear).accessibilityHidden(true)
  }
}

/// Whoever else has a level: the person, when a baby's came first, and each other baby.
private struct OtherLevels: View {
  let words: Words
  let view: ResultView

  var body: some View {
    if view.babyFirst {
      ForEach(Array(view.babies.dropFirst()), id: \.self) { TierBand(tier: $0) }
      Heading(text: words[.andForYou])
      TierBand(tier: view.tier)
    } else {
      ForEach(view.babies, id: \.self) { TierBand(tier: $0) }
    }
    if let safe = view.toBeSafe {
      Heading(text: words[.toBeSafe])
      TierBand(tier: safe)
    }
  }
}

extension ResultView {
  /// The level that the page is about.
  fileprivate var urgent: TierView { babyFirst ? babies.first ?? tier : tier }
}
