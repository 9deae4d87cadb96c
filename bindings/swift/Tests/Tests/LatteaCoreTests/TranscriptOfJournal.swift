// The journal and what is made of it: rows, pages, what was kept, trends, the summary.

import Foundation
import LatteaCore

extension Transcript {
  mutating func row(_ key: String, _ row: RowView) {
    let id = row.id.uuidString.lowercased()
    line(key, snake(row.kind), row.time, row.title, row.detail, row.remark, id)
  }

  mutating func journal(_ view: JournalView) {
    for day in view.days {
      line("day", day.title)
      for row in day.rows { self.row("row", row) }
    }
    line("older", yes(view.older != nil))
    line("empty", view.empty)
    line("hidden", view.hidden ?? "")
    line("by_hand", view.byHand.map { snake($0) }.joined(separator: " "))
  }

  mutating func log(_ step: LogStep) {
    switch step {
    case .saved(let logged):
      line("said", logged.said)
      row("row", logged.row)
      tier("raised", logged.raised)
    case .problem(let found): problems(found)
    }
  }

  mutating func noted(_ noted: Noted) {
    line("at", noted.at.shown)
    line("form", noted.form.map { snake($0) } ?? "")
  }

  mutating func trend(_ view: TrendView) {
    line("period", view.period)
    for table in view.tables {
      line("table", table.caption, table.columns.joined(separator: ", "))
      for row in table.rows { line("cells", row.cells.joined(separator: ", ")) }
    }
    for chart in view.charts {
      line("chart", chart.id, chart.title, chart.sentence)
      for tick in chart.x { line("x", "\(tick.at)", tick.label) }
      for tick in chart.y { line("y", "\(tick.at)", tick.label) }
      for one in chart.lines { line("reference", "\(one.at)", one.label, keys(one.sources)) }
    }
    line("empty", view.empty)
  }

  mutating func summary(_ preview: SummaryPreview) {
    line("from", preview.request.from.shown)
    line("to", preview.request.to.shown)
    for section in preview.view.sections {
      let locked = section.locked ?? ""
      line("section", snake(section.id), section.label, yes(section.on), locked, yes(section.`private`))
    }
    for one in preview.view.stretches { line("stretch", one.id, one.label, one.from.shown, yes(one.chosen)) }
    lines("line", preview.view.lines)
    line("pages", "\(preview.view.pages)")
    lines("warning", preview.view.warnings)
    line("digest", preview.view.digest)
  }
}
