// Steps of the journal.

import Foundation
import LatteaCore
import LatteaModel

@testable import PhoneForTests

extension Player {
  func journalStep(_ verb: String, _ rest: String) async throws -> Bool {
    let journal = screens.journal
    switch verb {
    case "journal":
      await journal.filter(try words(rest).map { try named(Kind.self, $0) })
      if shell.lastError == nil { page(journal.days) }
    case "older":
      let before = journal.days
      await journal.loadOlder()
      if shell.lastError == nil { page(rows(of: journal.days, after: before)) }
    case "babies", "baby_add", "baby_remove", "baby_name": try await babies(verb, rest)
    case "quick":
      await screens.babies.load()
      let places = try words(rest).map { try number(Int.self, $0) - 1 }
      let rows = screens.babies.view?.quick ?? []
      await journal.note(rows[places[0]].cells[places[1]].form)
      saved()
    case "quick_nappy":
      await screens.babies.load()
      let places = try words(rest).map { try number(Int.self, $0) - 1 }
      let rows = screens.babies.view?.quick ?? []
      await journal.note(rows[places[0]].nappies[places[1]].form)
      saved()
    case "feed":
      let parts = words(rest)
      await screens.feed.start(try named(Side.self, parts[0]), baby: parts.count > 1 ? parts[1] : nil)
      if shell.lastError == nil, let timer = screens.feed.timer { out.feed(timer) }
    case "feed_end":
      await journal.end(screens.feed)
      saved()
    case "log": try await save(Typed(rest))
    case "edit": try await edit(Typed(rest))
    case "form_keep":
      let form = EntryModel(screens.journal, draft: Draft(try kind(of: rest)))
      form.draft = Draft(try Typed(rest).form())
      await form.keep()
    case "form_kept":
      let form = try await takenUp(rest)
      if shell.lastError == nil { out.line("kept", form.wasBegun ? snake(form.draft.form) : "") }
    case "form_save": await send(try await takenUp(rest))
    case "form_drop": await (try await takenUp(rest)).startAfresh()
    case "delete":
      guard let last else { throw StoryError(description: "nothing was logged") }
      await journal.delete(last)
      if shell.lastError == nil { out.line("said", journal.said) }
    case "undo":
      await journal.undo()
      if shell.lastError == nil, let row = journal.days.flatMap(\.rows).first(where: { $0.id == last }) {
        out.row("row", row)
      }
    default: return false
    }
    return true
  }

  private func babies(_ verb: String, _ rest: String) async throws {
    let babies = screens.babies
    await babies.begin()
    switch verb {
    case "baby_add": await babies.add()
    case "baby_remove": await babies.remove()
    case "baby_name":
      let (letter, name) = cut(rest, " ") ?? (rest, "")
      let baby = babies.view?.babies.first { $0.key == letter }
      guard let baby else { throw StoryError(description: "no baby is called \(letter)") }
      babies.type(name, of: baby)
      await babies.save(baby)
    default: break
    }
    if !babies.problems.isEmpty { return out.problems(babies.problems) }
    if shell.lastError == nil, let view = babies.view { out.babies(view) }
  }

  private func page(_ days: [DayView]) {
    let journal = screens.journal
    out.journal(
      JournalView(
        days: days, older: journal.older, empty: journal.empty, hidden: journal.hidden, byHand: journal.byHand,
        kinds: journal.filters))
  }

  /// The days that a second page brought.
  private func rows(of days: [DayView], after before: [DayView]) -> [DayView] {
    let seen = Set(before.flatMap(\.rows).map(\.id))
    return days.compactMap { day in
      let fresh = day.rows.filter { !seen.contains($0.id) }
      return fresh.isEmpty ? nil : DayView(title: day.title, rows: fresh)
    }
  }

  private func save(_ typed: Typed) async throws {
    let form = EntryModel(screens.journal, draft: Draft(try typed.form()), at: try typed.at())
    screens.journal.form = form
    await send(form)
  }

  private func edit(_ typed: Typed) async throws {
    guard let last else { throw StoryError(description: "nothing was logged") }
    let noted = await shell.ask { app, _ in try app.noted(id: last) }
    guard let noted else { return }
    out.noted(noted)
    await screens.journal.edit(last)
    guard let form = screens.journal.form else { throw StoryError(description: "no form opened") }
    form.draft = Draft(try typed.form())
    if let at = try typed.at() { form.at = at }
    await send(form)
  }

  private func kind(of rest: String) throws -> Kind { try named(Kind.self, cut(rest, " | ")?.0 ?? rest) }

  /// A new form of a kind, with what an earlier run left in it.
  private func takenUp(_ rest: String) async throws -> EntryModel {
    let form = EntryModel(screens.journal, draft: Draft(try kind(of: rest)))
    await form.takeUp()
    return form
  }

  private func send(_ form: EntryModel) async {
    await form.save()
    if form.problems.isEmpty { saved() } else { out.log(.problem(form.problems)) }
  }

  private func saved() {
    let journal = screens.journal
    guard shell.lastError == nil, let saved = journal.saved else { return }
    last = saved.id
    out.line("said", journal.said)
    out.row("row", saved)
    out.tier("raised", journal.raised)
  }
}
