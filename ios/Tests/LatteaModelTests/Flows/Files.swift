// Notes that leave in a file, files that come in, and nothing of either that stays on the way.

import Foundation
import LatteaCore
import LatteaModel
import Testing

@testable import PhoneForTests

@Suite @MainActor struct Files {
  private func noted() async throws -> Phone {
    let phone = try Phone()
    await phone.start()
    await phone.screens.journal.note(.note(text: "a note of mine"))
    await phone.screens.journal.note(.temperature(value: "37.9", site: .ear, afterAntipyretic: false))
    await phone.screens.journal.note(.nappy(baby: nil, wet: true, dirty: false))
    await phone.screens.files.begin()
    return phone
  }

  /// Moves what waits to another place, as the system does.
  private func move(_ phone: Phone) throws {
    let files = phone.screens.files
    try FileManager.default.moveItem(at: try #require(files.leaving?.file), to: phone.elsewhere)
    files.moved(.success(phone.elsewhere))
  }

  @Test func everythingGoesOutAndComesIntoAnotherPhoneOnce() async throws {
    let (phone, other) = (try await noted(), try Phone())
    let files = phone.screens.files
    await files.save(.whole)
    #expect(files.isLeaving && files.leaving?.file.lastPathComponent == "lattea-2026-05-03.json")
    #expect(files.said.isEmpty, "it is not there yet")
    try move(phone)
    #expect(files.said.contains("3") && files.leaving == nil && phone.passingBy.isEmpty)
    #expect(phone.senses.announced == [files.said])
    await other.start()
    let incoming = other.screens.files.incoming
    await incoming.choose(.success(phone.elsewhere))
    #expect(incoming.looked?.changes == true && other.passingBy.count == 1)
    await incoming.take()
    #expect(incoming.took?.changes == true && incoming.looked == nil && other.passingBy.isEmpty)
    await other.screens.journal.load()
    #expect(other.screens.journal.days.flatMap(\.rows).count == 3)
    await incoming.choose(.success(phone.elsewhere))
    #expect(incoming.looked?.changes == false, "a second time nothing comes in")
    incoming.leave()
    #expect(FileManager.default.fileExists(atPath: phone.elsewhere.path), "what the person keeps elsewhere is hers")
  }

  @Test func aFileThatGoesNowhereDoesNotStay() async throws {
    let phone = try await noted()
    let files = phone.screens.files
    await files.save(.table(.temperature))
    #expect(phone.passingBy == ["lattea-temperature-2026-05-03.csv"])
    files.keep()
    #expect(phone.passingBy.isEmpty && files.said.isEmpty && files.problem.isEmpty)
    await files.save(.whole)
    files.moved(.failure(CocoaError(.fileWriteNoPermission)))
    #expect(phone.passingBy.isEmpty && files.said.isEmpty)
    #expect(files.problem == phone.shell.words[.fileNotThere] && !files.problem.isEmpty)
  }

  @Test func anotherPhoneGetsWhatWasTickedForThisFileAndNothingElse() async throws {
    let phone = try await noted()
    let files = phone.screens.files
    #expect(files.along.isEmpty && files.view?.partner.kinds.map(\.kind).contains(.note) == true)
    await files.send(.partner(files.along))
    let without = try #require(files.shared)
    #expect(try !String(contentsOf: without.file, encoding: .utf8).contains("a note of mine"))
    files.toggle(.note)
    #expect(files.shared?.out != .partner(files.along), "the file that is there is of what was ticked before")
    await files.send(.partner(files.along))
    #expect(try String(contentsOf: try #require(files.shared).file, encoding: .utf8).contains("a note of mine"))
    await files.begin()
    #expect(files.along.isEmpty && files.shared == nil)
  }

  @Test func aSentFileIsSweptAfterItsHour() async throws {
    let phone = try await noted()
    let files = phone.screens.files
    await files.send(.whole)
    let shared = try #require(files.shared).file
    phone.time.pass(3_599)
    await phone.shell.wake()
    #expect(FileManager.default.fileExists(atPath: shared.path))
    phone.time.pass(1)
    await phone.shell.wake()
    #expect(!FileManager.default.fileExists(atPath: shared.path))
  }

  @Test func whatAFileLeavesOpenIsAskedAndAnswered() async throws {
    let phone = try await noted()
    await phone.screens.babies.add()
    await phone.screens.babies.add()
    let incoming = phone.screens.files.incoming
    try phone.keepElsewhere("child_id,time,wet,solid\n1,2026-05-01 03:54:09,1,0\n2,2026-05-01 05:00:00,0,1\n")
    await incoming.choose(.success(phone.elsewhere))
    let asks = try #require(incoming.looked?.asks)
    #expect(asks.map(\.id) == ["child:1", "child:2"] && asks.allSatisfy { $0.chosen == nil })
    await incoming.answer("child:2", "a")
    await incoming.answer("child:2", "b")
    #expect(incoming.looked?.asks.map(\.chosen) == [nil, "b"], "what was said last holds")
    await incoming.take()
    #expect(incoming.took?.changes == true && incoming.took?.asks.isEmpty == true && phone.passingBy.isEmpty)
  }

  @Test func theUnitOfAmountsIsAsked() async throws {
    let phone = try await noted()
    let incoming = phone.screens.files.incoming
    try phone.keepElsewhere("id,child_id,amount,start,end\n7,1,4,2026-05-02 10:00:00,2026-05-02 10:20:00\n")
    await incoming.choose(.success(phone.elsewhere))
    #expect(incoming.looked?.asks.map(\.id) == ["unit"] && incoming.looked?.asks.first?.chosen == "millilitres")
    await incoming.answer("unit", "fluid_ounces")
    #expect(incoming.looked?.asks.first?.chosen == "fluid_ounces")
  }

  @Test(arguments: ["nonsense", "", "{\"format\":\"lattea-journal\",\"version\":99}"])
  func aFileThatIsNotKnownSaysWhatToDoAndItsCopyGoes(_ text: String) async throws {
    let phone = try await noted()
    let incoming = phone.screens.files.incoming
    try phone.keepElsewhere(text)
    await incoming.choose(.success(phone.elsewhere))
    #expect(!incoming.problem.isEmpty && incoming.looked == nil && phone.passingBy.isEmpty)
    await incoming.take()
    #expect(incoming.took == nil)
    await phone.screens.journal.load()
    #expect(phone.screens.journal.days.flatMap(\.rows).count == 3)
  }

  @Test func aFileThatCantBeReadSaysSo() async throws {
    let phone = try await noted()
    let incoming = phone.screens.files.incoming
    await incoming.choose(.success(phone.elsewhere))
    let gone = incoming.problem
    #expect(!gone.isEmpty && phone.passingBy.isEmpty)
    await incoming.choose(.failure(CocoaError(.fileReadNoPermission)))
    #expect(incoming.problem == gone && phone.passingBy.isEmpty)
  }

  @Test func leavingThePageAndAFreshStartLeaveNothing() async throws {
    let phone = try await noted()
    let files = phone.screens.files
    try phone.keepElsewhere("child_id,time,wet,solid,color,amount\n1,2026-05-01 03:54:09,1,0,,\n")
    await files.incoming.choose(.success(phone.elsewhere))
    await files.save(.whole)
    #expect(phone.passingBy.count == 2)
    files.leave()
    #expect(phone.passingBy.isEmpty && files.incoming.looked == nil && files.leaving == nil && !files.isLeaving)
    await files.incoming.choose(.success(phone.elsewhere))
    await phone.kill()
    #expect(phone.passingBy.isEmpty, "not even after the system ended the app")
  }

  @Test func lockedNothingGoesOutOrComesIn() async throws {
    let phone = try Phone(hasLock: true)
    await phone.start()
    await phone.screens.lock.unlock()
    await phone.screens.journal.note(.note(text: "a note of mine"))
    try phone.keepElsewhere("child_id,time,wet,solid,color,amount\n1,2026-05-01 03:54:09,1,0,,\n")
    await phone.shell.lock()
    let files = phone.screens.files
    await files.save(.whole)
    await files.incoming.choose(.success(phone.elsewhere))
    #expect(files.leaving == nil && files.incoming.looked == nil && phone.passingBy.isEmpty)
    #expect(phone.shell.place == .lock)
  }

  @Test func withoutANoteNothingGoesOut() async throws {
    let phone = try Phone()
    await phone.start()
    let files = phone.screens.files
    await files.begin()
    #expect(files.view?.nothing?.isEmpty == false)
    await files.save(.whole)
    #expect(!files.problem.isEmpty && files.leaving == nil && !files.isLeaving && phone.passingBy.isEmpty)
  }
}
