// What went wrong is put right: an answer from the result, an entry from what was deleted lately.

import LatteaCore
import LatteaModel
import Testing

@testable import PhoneForTests

@Suite @MainActor struct Mending {
  private let ill = Says.well.saying(["temp_dC": "38.9", "left.hot": "yes", "look-colour": "yes"])

  private func found(_ says: Says) async throws -> (phone: Phone, view: ResultView) {
    let phone = try Phone()
    await phone.start()
    try #require(await phone.checked(says) != nil)
    await phone.screens.result.load()
    return (phone, try #require(phone.screens.result.view))
  }

  /// Answers what is asked until there is a result.
  private func finish(_ phone: Phone, _ says: Says) async throws -> ResultView {
    for _ in 1...60 where phone.screens.check.question != nil { await phone.answerOnce(says) }
    #expect(phone.shell.flow == .result)
    await phone.screens.result.load()
    return try #require(phone.screens.result.view)
  }

  @Test func anAnswerIsPutRightFromTheResultAndTheRestIsTakenOver() async throws {
    let (phone, before) = try await found(ill)
    let check = phone.screens.check
    try #require(before.because.contains { $0.change == "temp_dC" })
    await phone.screens.result.change("temp_dC", in: check)
    #expect(phone.shell.flow == .check && check.typed(in: "temp_dC") == "38.9", "it stands there as it was")
    check.type("36.8", in: "temp_dC")
    await check.send()
    let after = try await finish(phone, ill.saying(["temp_dC": "36.8"]))
    #expect(!after.because.contains { $0.change == "temp_dC" } && after.because.contains { $0.change == "left.hot" })
    await phone.screens.journal.load()
    let checks = phone.screens.journal.days.flatMap(\.rows).filter { $0.kind == .check }
    #expect(checks.count == 1, "it is the same check")
  }

  @Test func goingBackFromItLeadsToTheResultAsItWas() async throws {
    let (phone, before) = try await found(ill)
    let check = phone.screens.check
    await phone.screens.result.change("temp_dC", in: check)
    #expect(check.question?.canGoBack == true)
    await check.back()
    #expect(phone.shell.flow == .result && check.question == nil && check.result == before)
  }

  @Test func aTapThatWasAMistakeIsTakenBackFromAnEmergency() async throws {
    let (phone, before) = try await found(.well.saying(["chest_pain": "yes"]))
    let check = phone.screens.check
    try #require(before.fullPage)
    await phone.screens.result.change(try #require(before.mistake), in: check)
    #expect(phone.shell.flow == .check && check.ticked == ["chest_pain"])
    check.toggle("chest_pain")
    await check.send(rest: .no)
    let after = try await finish(phone, .well)
    #expect(!after.fullPage && after.mistake == nil && after.complete)
  }

  @Test func whatWasNotKnownIsAnsweredFromTheResult() async throws {
    let unsure = ["rest": "not_sure", "temp_dC": "?cannot_measure", "left.hot": "?not_sure"]
    let (phone, before) = try await found(.full.saying(unsure))
    let check = phone.screens.check
    let field = "left.inflamed_h"
    try #require(before.notKnown.contains { $0.change == field }, "\(before.notKnown)")
    await phone.screens.result.change(field, in: check)
    #expect(check.question?.fields.contains { $0.id == field } == true)
    let after = try await finish(phone, .full.saying([field: "6to12h"]))
    #expect(!after.notKnown.contains { $0.change == field }, "\(field): \(after.notKnown)")
  }

  @Test func whatWasDeletedComesBackFromTheBin() async throws {
    let phone = try Phone()
    await phone.start()
    let (journal, bin) = (phone.screens.journal, phone.screens.bin)
    await bin.begin()
    #expect(bin.view?.rows == [] && bin.view?.lead.isEmpty == false)
    var rows: [RowView] = []
    for text in ["otter", "thimble"] {
      await journal.note(.note(text: text))
      let row = try #require(journal.saved)
      rows.append(row)
      await journal.delete(row.id)
    }
    await bin.load()
    let (first, second) = (rows[0], rows[1])
    #expect(Set(try #require(bin.view).rows.map(\.id)) == [first.id, second.id])
    #expect(bin.view?.rows.allSatisfy { !$0.title.isEmpty && !$0.until.isEmpty } == true)
    await bin.bringBack(first.id)
    #expect(bin.view?.rows.map(\.id) == [second.id] && bin.said.contains(first.title))
    await journal.load()
    #expect(journal.days.flatMap(\.rows) == [first])
    await bin.begin()
    #expect(bin.said.isEmpty, "it is said once")
  }
}
