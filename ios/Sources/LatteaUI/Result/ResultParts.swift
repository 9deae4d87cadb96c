import LatteaCore
import LatteaModel
import SwiftUI

/// What to say to whoever answers; so large, when somebody else has to read it, that it can be held out to them.
struct WhatToSay: View {
  @State private var isBig = false
  let words: Words
  let say: String
  var kind = Pill.Kind.side

  var body: some View {
    if !say.isEmpty {
      Heading(text: words[.whatToSay])
      Line(text: say, font: isBig ? Letters.tier : Letters.body).accessibilityIdentifier(isBig ? "say-big" : "say")
      Button {
        isBig.toggle()
      } label: {
        Text(verbatim: words[isBig ? .showSmall : .showBig])
      }
      .buttonStyle(Pill(kind: kind))
      .accessibilityIdentifier("show-big")
    }
  }
}

/// What is still open, before what is known.
struct ResultOpen: View {
  let model: ResultModel
  let check: CheckModel
  let view: ResultView

  var body: some View {
    if !view.complete { Line(text: view.incomplete, font: Letters.strong).accessibilityIdentifier("incomplete") }
    ForEach(view.ifTrue, id: \.self) { block in Lines(title: block.lead, lines: block.items.map(\.label)) }
    if !view.notKnown.isEmpty {
      Folded(id: "not-known", title: model.words[.notKnown]) {
        SaidRows(model: model, check: check, rows: view.notKnown, way: .answer)
      }
    }
  }
}

/// What each side may have, and why not more.
struct ResultMassage: View {
  let words: Words
  let view: ResultView

  var body: some View {
    ForEach(view.massage, id: \.side) { side in
      Line(text: side.text, font: Letters.strong)
      ForEach(side.techniques, id: \.id) { Line(text: $0.label) }
    }
    if !why.isEmpty {
      Folded(id: "why-massage", title: words[.whyMassage]) { ForEach(why, id: \.self) { Line(text: $0) } }
    }
  }

  private var why: [String] {
    var seen: Set<String> = []
    return view.massage.flatMap(\.why).filter { seen.insert($0).inserted }
  }
}

/// Each rule that led here, with its sources.
struct ResultSources: View {
  let words: Words
  let view: ResultView

  var body: some View {
    if !view.reasons.isEmpty {
      Folded(id: "where-from", title: words[.whereFrom]) {
        ForEach(view.reasons, id: \.self) { reason in
          VStack(alignment: .leading) {
            Line(text: reason.text)
            Line(text: reason.grade, role: .onSurfaceVariant, font: Letters.small)
            Sources(sources: reason.sources)
          }
        }
      }
    }
  }
}
