// Steps of the check and of a session.

import Foundation
import LatteaCore
import LatteaModel

@testable import PhoneForTests

extension Player {
  func checkStep(_ verb: String) async throws -> Bool {
    let check = screens.check
    switch verb {
    case "check", "check_quietly":
      await check.restart()
      try await whole(aloud: verb == "check")
    case "more_quietly":
      await check.more()
      try await whole(aloud: false)
    case "ask": await told { await check.restart() }
    case "answer":
      guard let question = check.question else { throw StoryError(description: "no question") }
      try await told { try await self.tap(question) }
    case "again": await told { await check.load() }
    case "back": await told { await check.back() }
    case "device": await told { await check.device() }
    case "leave": await told { await check.leave() }
    case "more": await told { await check.more() }
    case "has_more":
      let more = await shell.ask { try $0.checkHasMore(now: $1) }
      if let more { out.line("has_more", out.yes(more)) }
    case "result":
      await screens.result.load()
      if shell.lastError == nil, let view = screens.result.view { out.result(view) }
    default: return false
    }
    return true
  }

  /// A whole check, answered as was said; every screen is shown, or the result alone.
  private func whole(aloud: Bool) async throws {
    let check = screens.check
    while let question = check.question, shell.lastError == nil {
      if aloud { out.check(.ask(question)) }
      try await tap(question)
      if !check.problems.isEmpty { break }
    }
    if shell.lastError == nil { show() }
  }

  /// Fills in the screen as a person does, and sends it.
  private func tap(_ question: CheckView) async throws {
    let check = screens.check
    switch answer(question, says: says) {
    case .ticks(let ticked, let rest):
      for field in ticked where !check.ticked.contains(field) { check.toggle(field) }
      await check.send(rest: rest)
    case .fields(let given):
      for (field, given) in zip(question.fields, given) {
        switch given.answer {
        case .text(let text): check.type(text, in: field.id)
        case .choices(let choices): for choice in choices { check.toggle(choice, of: field) }
        case .choice(let choice):
          await check.choose(choice, for: field)
          // One tap answers a single question.
          if check.question != question || check.result != nil || !check.problems.isEmpty { return }
        case .empty: break
        }
      }
      await check.send()
    }
  }

  private func told(_ work: () async throws -> Void) async rethrows {
    try await work()
    if shell.lastError == nil { show() }
  }

  private func show() {
    let check = screens.check
    if !check.problems.isEmpty {
      out.check(.problem(check.problems))
    } else if let question = check.question {
      out.check(.ask(question))
    } else if let result = check.result {
      out.check(.done(result))
    }
  }

  func massageStep(_ verb: String, _ rest: String) async throws -> Bool {
    let massage = screens.massage
    switch verb {
    case "massage":
      await massage.choose()
      if let view = massage.choices { out.choices(view) }
    case "start", "start_after_feed":
      let (technique, named) = try pair(rest, " ")
      let side = try PhoneForTests.named(Side.self, named)
      if verb == "start" { await massage.start(technique, side) } else { await massage.startAfterFeed(technique, side) }
      if let asked = massage.asksFeed { out.line("ask_feed", asked.question) }
      if !massage.refused.isEmpty { out.line("refused", massage.refused) }
      if shell.lastError == nil, massage.asksFeed == nil, massage.refused.isEmpty, let view = massage.view {
        out.massage(view)
      }
    case "event", "expressed":
      if verb == "event" { await massage.send(try event(rest)) } else { await massage.expressed(rest) }
      if shell.lastError == nil, let view = massage.view { out.massage(view) }
    case "running":
      if let running = await shell.ask({ app, _ in try app.massageRunning() }) {
        out.line("running", out.yes(running))
      }
    default: return false
    }
    return true
  }
}
