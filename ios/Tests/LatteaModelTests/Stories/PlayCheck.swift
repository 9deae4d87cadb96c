// Steps of the check and of a session.

import Foundation
import LatteaCore
import LatteaModel

@testable import PhoneForTests

extension Player {
  func checkStep(_ verb: String, _ rest: String) async throws -> Bool {
    let check = screens.check
    switch verb {
    case "check", "check_quietly":
      await check.restart()
      await whole(aloud: verb == "check")
    case "more_quietly":
      await check.more()
      await whole(aloud: false)
    case "ask": await told { await check.restart() }
    case "answer":
      guard check.question != nil else { throw StoryError(description: "no question") }
      await told { await phone.answerOnce(says) }
    case "again": await told { await check.load() }
    case "back": await told { await check.back() }
    case "device": await told { await check.device() }
    case "leave": await told { await check.leave() }
    case "more": await told { await check.more() }
    case "change": await told { await check.change(rest) }
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
  private func whole(aloud: Bool) async {
    let check = screens.check
    while let question = check.question, shell.lastError == nil {
      if aloud { out.check(.ask(question)) }
      await phone.answerOnce(says)
      if !check.problems.isEmpty { break }
    }
    if shell.lastError == nil { show() }
  }

  private func told(_ work: () async -> Void) async {
    await work()
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
