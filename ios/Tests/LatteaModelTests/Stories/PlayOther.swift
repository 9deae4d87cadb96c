// Steps of every other screen.

import Foundation
import LatteaCore
import LatteaModel

@testable import PhoneForTests

extension Player {
  func otherStep(_ verb: String, _ rest: String) async throws -> Bool {
    switch verb {
    case "today":
      await screens.today.load()
      if shell.lastError == nil, let view = screens.today.view { out.today(view) }
    case "help":
      await screens.help.load()
      if let view = screens.help.view { out.help(view) }
    case "help_without_journal":
      out.help(try helpWithoutJournal(language: nil, country: rest.isEmpty ? nil : rest))
    case "learn":
      await screens.learn.load()
      if shell.lastError == nil, let view = screens.learn.view { out.learn(view) }
    case "find":
      screens.learn.sought = rest
      await screens.learn.find()
      if shell.lastError == nil { out.found(screens.learn.found ?? []) }
    case "bin":
      await screens.bin.load()
      if shell.lastError == nil, let view = screens.bin.view { out.bin(view) }
    case "card":
      await screens.learn.open(rest)
      if shell.lastError == nil, let view = screens.learn.card { out.card(view) }
    case "trend":
      await screens.trends.show(try number(UInt32.self, rest))
      if shell.lastError == nil, let view = screens.trends.view { out.trend(view) }
    case "settings", "choose", "own_number": try await settingsStep(verb, rest)
    case "plan":
      await screens.plan.load()
      if shell.lastError == nil, let view = screens.plan.view { out.plan(view) }
    case "reminders", "open_reminder", "put_off": try await reminders(verb, rest)
    case "hidden":
      if let at = await shell.ask({ try $0.hidden(now: $1) }) { out.line("lock_at", at?.shown ?? "") }
    case "shown":
      if let isLocked = await shell.ask({ try $0.shown(now: $1) }) { out.line("locked", isLocked ? "yes" : "no") }
    case "summary": try await summary(rest)
    case "files", "write_file", "file", "look_file", "take_file": try await files(verb, rest)
    case "summary_bytes", "export", "leave_app": try await bytes(verb, rest)
    default: return false
    }
    return true
  }

  private func files(_ verb: String, _ rest: String) async throws {
    // Not beside the journal under its name: the core refuses to write there.
    let file = URL(fileURLWithPath: phone.journal).deletingLastPathComponent().appendingPathComponent("story")
    let model = screens.files
    switch verb {
    case "files":
      await model.load()
      if shell.lastError == nil, let view = model.view { out.files(view) }
    case "write_file":
      let what = try fileOut(rest)
      if let name = await shell.ask({ try $0.fileName(out: what, now: $1) }) { out.line("name", name) }
      await model.save(what)
      if let leaving = model.leaving {
        try? FileManager.default.removeItem(at: file)
        model.moved(Result { try FileManager.default.moveItem(at: leaving.file, to: file) }.map { file })
      }
      guard shell.lastError == nil else { break }
      out.file(
        model.problem.isEmpty ? .made(FileMadeView(said: model.said, path: file.path)) : .problem(model.problem))
    case "file":
      let lines = rest.replacingOccurrences(of: " | ", with: "\n").replacingOccurrences(of: "'", with: "\"")
      try Data(lines.utf8).write(to: file)
    default:
      await model.incoming.choose(.success(file))
      for answer in importAnswers(rest) { await model.incoming.answer(answer.ask, answer.choice) }
      if verb == "take_file" { await model.incoming.take() }
      guard shell.lastError == nil else { break }
      let view = verb == "take_file" ? model.incoming.took : model.incoming.looked
      out.takeIn(view.map(TakeInStep.seen) ?? .problem(model.incoming.problem))
    }
  }

  private func reminders(_ verb: String, _ rest: String) async throws {
    let model = screens.reminders
    if verb == "reminders" {
      await model.load(hours: try number(UInt32.self, rest))
      if let view = model.view { out.reminders(view) }
      return
    }
    await model.load()
    let (which, way) = cut(rest, " ") ?? (rest, "")
    let ids = model.view?.reminders.map(\.id) ?? []
    let id = ids[try number(Int.self, which) - 1]
    if verb == "put_off" {
      await model.putOff(id, way)
      if shell.lastError == nil { out.line("said", model.said) }
    } else {
      await model.open(id)
      if let opened = model.opened { out.line("opened", snake(opened.route), opened.about) }
    }
  }

  private func settingsStep(_ verb: String, _ rest: String) async throws {
    let settings = screens.settings
    switch verb {
    case "choose":
      var chosen = words(rest)
      await settings.choose(try named(SettingKey.self, chosen.removeFirst()), chosen)
    case "own_number":
      let (label, number) = try pair(rest, "=")
      await settings.addOwn(label, number)
      return
    default: await settings.load()
    }
    guard shell.lastError == nil else { return }
    if !settings.problems.isEmpty { return out.setting(.problem(settings.problems)) }
    if let view = settings.view { out.settings(view) }
  }

  private func summary(_ rest: String) async throws {
    let summary = SummaryModel(shell)
    await summary.load()
    for section in try words(rest).map({ try named(SectionId.self, $0) }) { await summary.toggle(section) }
    if shell.lastError == nil, let preview = summary.preview { out.summary(preview) }
  }

  private func bytes(_ verb: String, _ rest: String) async throws {
    let form = try verb == "summary_bytes" ? named(SummaryForm.self, rest) : .text
    let count = await shell.ask { app, now -> Int? in
      switch verb {
      case "export": return try app.export(now: now).count
      case "leave_app":
        try app.leave(now: now)
        return nil
      default:
        let request = try app.summary(request: nil, now: now).request
        return try app.summaryBytes(request: request, form: form, now: now).count
      }
    }
    if let count, let count { out.line("bytes", "\(count)") }
  }
}
