// The Files page as a person meets it: from Settings, with the system's own dialogs.

import LatteaCore
import LatteaModel
import SwiftUI
import Testing

@testable import PhoneForTests

// One after the other: what views keep is shared here.
@Suite(.serialized) @MainActor struct FilesByHand {
  private func opened(_ noted: [EntryForm]) async throws -> (phone: Phone, hand: Hand) {
    let phone = try Phone()
    let hand = Hand(phone)
    await hand.look()
    for form in noted { await phone.screens.journal.note(form) }
    try await hand.tap("settings")
    try await hand.tap("files")
    #expect(phone.shell.todayPages == [.settings, .files])
    return (phone, hand)
  }

  @Test func everythingIsMovedToWhereThePersonSays() async throws {
    let (phone, hand) = try await opened([.note(text: "mine")])
    try await hand.tap("save-whole")
    #expect(!hand.finds("file-said"))
    try await hand.choose(phone.elsewhere, in: "move")
    #expect(hand.finds("file-said") && phone.passingBy.isEmpty && !hand.finds("move"))
    #expect(try String(contentsOf: phone.elsewhere, encoding: .utf8).contains("mine"))
    try await hand.tap("save-whole")
    try await hand.choose(nil, in: "move")
    #expect(!hand.finds("file-said") && !hand.finds("problem") && phone.passingBy.isEmpty)
    try await hand.tap("save-whole")
    try await hand.choose(phone.elsewhere.appendingPathComponent("no folder"), in: "move")
    #expect(hand.finds("problem") && !hand.finds("file-said") && phone.passingBy.isEmpty)
  }

  @Test func aTableIsOfOneKindThatIsChosen() async throws {
    let (phone, hand) = try await opened([.note(text: "mine"), .nappy(baby: nil, wet: true, dirty: false)])
    #expect(!hand.finds("save-table") && !hand.finds("send-table"), "no kind is chosen before the person chooses")
    try await hand.tap("table-kind-nappy")
    try await hand.tap("send-table")
    #expect(hand.finds("share-table") && !hand.finds("send-table") && hand.finds("file-said"))
    #expect(phone.screens.files.shared?.file.lastPathComponent == "lattea-nappy-2026-05-03.csv")
    try await hand.tap("table-kind-note")
    #expect(!hand.finds("share-table") && hand.finds("send-table"), "that file was another kind's")
  }

  @Test func whatGoesToAnotherPhoneIsTicked() async throws {
    let (phone, hand) = try await opened([.note(text: "mine"), .nappy(baby: nil, wet: true, dirty: false)])
    #expect(try hand.node("partner-kind-note").isOn != true && !hand.finds("partner-kind-nappy"))
    try await hand.tap("send-partner")
    #expect(hand.finds("share-partner"))
    try await hand.tap("partner-kind-note")
    #expect(try hand.node("partner-kind-note").isOn == true && !hand.finds("share-partner"))
    try await hand.tap("send-partner")
    let file = try #require(phone.screens.files.shared?.file)
    #expect(try String(contentsOf: file, encoding: .utf8).contains("mine"))
  }

  @Test func aFileIsLookedIntoAnsweredAndTaken() async throws {
    let (phone, hand) = try await opened([])
    #expect(hand.finds("nothing") && !hand.finds("save-whole"))
    await phone.screens.babies.add()
    await phone.screens.babies.add()
    try phone.keepElsewhere("child_id,time,wet,solid\n1,2026-05-01 03:54:09,1,0\n2,2026-05-01 05:00:00,0,1\n")
    try await hand.tap("choose-file")
    try await hand.choose(phone.elsewhere, in: "import")
    #expect(hand.finds("looked") && !hand.finds("import"))
    try await hand.tap("ask-child:2-b")
    #expect(try hand.node("ask-child:2-b").isOn == true && hand.finds("take-file"))
    try await hand.tap("take-file")
    #expect(hand.finds("took") && !hand.finds("looked") && phone.passingBy.isEmpty)
    #expect(!hand.finds("nothing") && hand.finds("save-whole"), "there is something to take out now")
    try await hand.tap("choose-file")
    try await hand.choose(phone.elsewhere, in: "import")
    try await hand.tap("ask-child:2-b")
    #expect(hand.finds("looked") && !hand.finds("take-file"), "all of it is here already")
  }

  @Test func aFileThatIsNotKnownSaysSo() async throws {
    let (phone, hand) = try await opened([])
    try phone.keepElsewhere("nonsense")
    try await hand.tap("choose-file")
    try await hand.choose(phone.elsewhere, in: "import")
    #expect(hand.finds("problem") && !hand.finds("looked") && phone.passingBy.isEmpty)
  }

  @Test func whoeverLeavesThePageLeavesNoCopy() async throws {
    let (phone, hand) = try await opened([])
    try phone.keepElsewhere("child_id,time,wet,solid,color,amount\n1,2026-05-01 03:54:09,1,0,,\n")
    try await hand.tap("choose-file")
    try await hand.choose(phone.elsewhere, in: "import")
    #expect(phone.passingBy.count == 1)
    phone.shell.todayPages = [.settings]
    await hand.look()
    #expect(phone.passingBy.isEmpty)
    try await hand.tap("files")
    #expect(!hand.finds("looked"))
  }
}
