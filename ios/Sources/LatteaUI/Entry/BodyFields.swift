import LatteaCore
import LatteaModel
import SwiftUI

/// A temperature; the core reads what is typed and says when the unit does not fit.
struct TemperatureFields: View {
  let words: Words
  @Binding var draft: TemperatureDraft

  var body: some View {
    TypedField(title: words[.temperature], text: $draft.value, keyboard: .decimalPad)
    Heading(text: words[.site])
    ForEach(Site.allCases, id: \.self) { site in
      ChoiceRow(id: site.word.rawValue, label: words[site.word], isChosen: draft.site == site) {
        draft.site.toggle(site)
      }
    }
    Heading(text: words[.afterMedicine])
    YesNo(id: "after", words: words, answer: $draft.afterMedicine)
  }
}

/// Something felt or seen at one breast. The drawing and the list are the same.
struct SymptomFields: View {
  let model: EntryModel
  @Binding var draft: SymptomDraft

  var body: some View {
    let words = model.words
    Heading(text: words[.side])
    ChoiceRow(id: "left", label: words[.left], isChosen: draft.side == .left) { turn(.left) }
    ChoiceRow(id: "right", label: words[.right], isChosen: draft.side == .right) { turn(.right) }
    if let map = model.map {
      BodyMap(map: map, choose: choose)
      Line(text: words[.tapPlace], role: .onSurfaceVariant, font: Letters.small)
      Heading(text: words[.place])
      ForEach(map.areas, id: \.quadrant) { area in
        ChoiceRow(id: "place", label: area.name, isChosen: area.chosen) { choose(area) }
      }
    }
    Heading(text: words[.noticed])
    SymptomSigns(words: words, draft: $draft)
    Heading(text: words[.pain])
    PainSquares(words: words.pains, chosen: chosen(draft.pain)) { draft.pain.toggle($0) }
    Heading(text: words[.painAtFeed])
    PainSquares(id: "pain-at-feed", words: words.pains, chosen: chosen(draft.painAtFeed)) {
      draft.painAtFeed.toggle($0)
    }
    TypedField(title: words[.size], text: $draft.size, keyboard: .numberPad)
  }

  private func chosen(_ pain: Pain?) -> Set<String> { Set([pain].compactMap { $0?.description }) }

  private func choose(_ area: AreaView) {
    draft.quadrant = area.chosen ? nil : area.quadrant
    model.act { await model.load() }
  }

  private func turn(_ side: Side) {
    draft.side = side
    model.act { await model.load() }
  }
}

private struct SymptomSigns: View {
  let words: Words
  @Binding var draft: SymptomDraft

  var body: some View {
    sign("hot", .hot, \.hot)
    sign("hard", .hard, \.hard)
    sign("lump", .lump, \.lump)
    sign("colour", .colour, \.colour)
  }

  private func sign(_ id: String, _ word: Word, _ path: WritableKeyPath<SymptomDraft, Bool?>) -> some View {
    ChoiceRow(id: id, label: words[word], isChosen: draft[keyPath: path] == true) { draft[keyPath: path].toggle(true) }
  }
}

/// Yes, no, or left alone.
struct YesNo: View {
  let id: String
  let words: Words
  @Binding var answer: Bool?

  var body: some View {
    ChoiceRow(id: "\(id)-yes", label: words[.yes], isChosen: answer == true) { answer.toggle(true) }
    ChoiceRow(id: "\(id)-no", label: words[.no], isChosen: answer == false) { answer.toggle(false) }
  }
}

extension Site {
  /// Its name.
  var word: Word {
    switch self {
    case .oral: .oral
    case .ear: .ear
    case .forehead: .forehead
    case .axilla: .armpit
    }
  }
}
