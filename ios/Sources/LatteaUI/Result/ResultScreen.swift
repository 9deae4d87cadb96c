import LatteaCore
import LatteaModel
import SwiftUI

/// What to do, how soon, why, and what would change it.
struct ResultScreen: View {
  @Environment(\.look) private var look
  let model: ResultModel
  let check: CheckModel

  var body: some View {
    Group {
      if let view = model.view, view.fullPage {
        EmergencyPage(model: model, check: check, view: view) {
          ResultActions(model: model, check: check)
        }
      } else {
        CalmResult(model: model, check: check) { ResultActions(model: model, check: check) }
      }
    }
    .environment(\.look, model.view?.isBright == true ? nil : look)
    .task { await model.load() }
  }
}

/// Every result but an emergency.
private struct CalmResult<Actions: View>: View {
  @AccessibilityFocusState private var isHere: Bool
  let model: ResultModel
  let check: CheckModel
  @ViewBuilder let actions: () -> Actions

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      if let view = model.view {
        VStack(alignment: .leading, spacing: Size.group) { ResultLevels(words: model.words, view: view) }
          .accessibilityFocused($isHere)
        Calls(words: model.words, calls: view.calls)
        WhatToSay(words: model.words, say: view.say)
        Lines(title: model.words[.doNow], lines: view.doNow)
        ResultOpen(model: model, check: check, view: view)
        ResultBecause(model: model, check: check, view: view)
        ResultRest(words: model.words, view: view)
        MistakeButton(model: model, check: check)
      }
    } bottom: {
      actions()
    } fixed: {
      FlowBar(shell: model.shell, back: { model.close() })
    }
    .onChange(of: model.view) { _, _ in isHere = true }
  }
}

/// What comes last on every result.
struct ResultRest: View {
  let words: Words
  let view: ResultView

  var body: some View {
    Lines(title: words[.fromNotes], lines: view.fromNotes)
    ResultMassage(words: words, view: view)
    Lines(title: words[.followUp], lines: view.followUp)
    ForEach(view.recheck, id: \.self) { Line(text: $0, font: Letters.strong) }
    Lines(title: words[.wouldChange], lines: view.wouldChange)
    ResultSources(words: words, view: view)
    Line(text: view.made, role: .onSurfaceVariant, font: Letters.small)
    Line(text: view.rules, role: .onSurfaceVariant, font: Letters.small)
  }
}

/// What can be done with a result besides calling.
private struct ResultActions: View {
  let model: ResultModel
  let check: CheckModel

  var body: some View {
    if model.view?.canMassage == true {
      SideButton(id: "massage", title: model.words[.massage]) { model.massage() }
    }
    if model.hasMore {
      SideButton(id: "more", title: model.words[.moreQuestions]) { model.act { await check.more() } }
    }
    MainButton(id: "summary", title: model.words[.summary]) { model.summary() }
  }
}

extension ResultView {
  /// Whether anybody's level is one that is never dimmed.
  var isBright: Bool { ([tier, toBeSafe].compactMap(\.self) + babies).contains { $0.tier.isBright } }
}

/// Bands: the higher of person and baby first.
private struct ResultLevels: View {
  let words: Words
  let view: ResultView

  var body: some View {
    if view.babyFirst {
      ForEach(view.babies, id: \.self) { TierBand(tier: $0) }
      Heading(text: words[.andForYou])
      TierBand(tier: view.tier)
    } else {
      TierBand(tier: view.tier)
      ForEach(view.babies, id: \.self) { TierBand(tier: $0) }
    }
    if let safe = view.toBeSafe {
      Heading(text: words[.toBeSafe])
      TierBand(tier: safe)
    }
  }
}
