import LatteaCore
import LatteaModel
import SwiftUI

/// What a midwife sees in a minute, and nothing that she was not meant to see.
struct SummaryScreen: View {
  @Bindable var model: SummaryModel

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      if let view = model.preview?.view {
        ForEach(view.warnings, id: \.self) { warning in Card { Line(text: warning) } }
        Stretches(model: model, view: view)
        Folded(id: "sections", title: model.words[.sections]) {
          ForEach(view.sections, id: \.id) { SectionRow(model: model, section: $0) }
        }
        OwnLines(model: model)
        Card { PageLines(lines: view.lines) }.accessibilityIdentifier("preview")
        ForEach(view.charts, id: \.id) { chart in
          Heading(text: chart.title)
          Line(text: chart.sentence)
          ChartCard(chart: chart)
        }
        Line(text: view.digest, role: .onSurfaceVariant, font: Letters.small)
        SharesList(model: model)
      }
    } bottom: {
      ShareBar(model: model)
      if model.hasNoLock { Line(text: model.words[.handOverNoLock]).accessibilityIdentifier("no-lock") }
      MainButton(id: "hand-over", title: model.words[.handOver]) { model.act { await model.handOver() } }
    }
    .navigationTitle(Text(verbatim: model.words[.summary]))
    .task(id: model.shell.changes.count) {
      await model.load()
      await model.loadShares()
    }
  }
}

/// How far back it goes.
private struct Stretches: View {
  let model: SummaryModel
  let view: SummaryView

  var body: some View {
    Folded(id: "stretch", title: view.stretch) {
      ForEach(view.stretches, id: \.id) { stretch in
        ChoiceRow(
          id: "stretch-\(stretch.id)", label: stretch.label, isChosen: stretch.chosen
        ) {
          model.act { await model.begin(with: stretch) }
        }
      }
    }
    ForEach(view.stretches.filter(\.chosen), id: \.id) { Line(text: $0.label, role: .onSurfaceVariant) }
  }
}

/// A section that can be in it; why one can't be switched off stands beside it.
private struct SectionRow: View {
  let model: SummaryModel
  let section: SectionView

  var body: some View {
    VStack(alignment: .leading) {
      Toggle(isOn: Binding(get: { section.on }, set: { _ in model.act { await model.toggle(section.id) } })) {
        Text(verbatim: section.label)
      }
      .disabled(section.locked != nil)
      .accessibilityIdentifier("section")
      Line(text: section.locked ?? "", role: .onSurfaceVariant, font: Letters.small)
    }
    .privacySensitive(section.`private`)
  }
}

/// What the person adds in her own words.
private struct OwnLines: View {
  @State private var question = ""
  @State private var name = ""
  let model: SummaryModel

  var body: some View {
    TypedField(title: model.words[.question], text: $question)
    TypedField(title: model.words[.name], text: $name)
    SideButton(id: "own-lines", title: model.words[.save]) {
      model.act {
        await model.ask(question)
        await model.name(name)
      }
    }
  }
}

/// The page as it will be sent, line by line.
struct PageLines: View {
  let lines: [String]
  var font = Letters.body

  var body: some View {
    ForEach(lines.indices, id: \.self) { Line(text: lines[$0], font: font) }
  }
}
