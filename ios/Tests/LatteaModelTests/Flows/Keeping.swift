// Sharing, handing the phone over, locking, backups, a key that is gone, a file that is broken, rules past their date.

import Foundation
import LatteaCore
import LatteaModel
import Testing

@testable import PhoneForTests

@Suite @MainActor struct Keeping {
  private func noted(hasLock: Bool = false) async throws -> Phone {
    let phone = try Phone(hasLock: hasLock)
    await phone.start()
    if hasLock { await phone.screens.lock.unlock() }
    await phone.screens.journal.note(.note(text: "a note of mine"))
    return phone
  }

  @Test func theFileIsThePreviewAndIsInTheLog() async throws {
    let phone = try await noted()
    let summary = phone.screens.summary
    await summary.load()
    let first = try #require(summary.preview)
    #expect(first.view.sections.filter(\.`private`).allSatisfy { !$0.on })
    await summary.toggle(.ownWords)
    let digest = try #require(summary.preview?.view.digest)
    #expect(digest != first.view.digest)
    await summary.share(.text)
    let shared = try #require(summary.shared)
    let text = try String(contentsOfFile: shared.path, encoding: .utf8)
    #expect(text.contains("a note of mine") && shared.digest == digest)
    #expect(summary.shares.map(\.digest) == [digest])
    await summary.share(.pdfA4)
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: try #require(summary.shared).path)).prefix(5) == Data("%PDF-".utf8))
    summary.passphrase = "short"
    await summary.share(.text)
    #expect(!summary.problem.isEmpty && summary.shared == nil && summary.passphrase == "short")
    summary.passphrase = "otter walnut thimble harbour quilt meadow"
    await summary.share(.text)
    let locked = try Data(contentsOf: URL(fileURLWithPath: try #require(summary.shared).path))
    #expect(summary.passphrase.isEmpty && locked.range(of: Data("a note of mine".utf8)) == nil)
    await summary.forgetShares()
    #expect(summary.shares.isEmpty)
  }

  @Test func thePageGoesBackAsFarAsWasChosen() async throws {
    let phone = try await noted()
    phone.time.pass(10 * 24 * 3_600)
    await phone.screens.journal.note(.temperature(value: "38.4", site: .ear, afterAntipyretic: false))
    let summary = phone.screens.summary
    await summary.load()
    let week = try #require(summary.preview)
    #expect(!week.view.stretch.isEmpty && week.view.stretches.count(where: \.chosen) == 1)
    let other = try #require(week.view.stretches.first { !$0.chosen && $0.from != week.request.from })
    await summary.toggle(.ownWords)
    await summary.begin(with: other)
    let longer = try #require(summary.preview)
    #expect(longer.request.from == other.from && longer.request.sections.contains(.ownWords))
    #expect(longer.view.stretches.first(where: \.chosen)?.id == other.id && longer.view.digest != week.view.digest)
  }

  @Test func handedOverThePhoneShowsThePageAndNothingElse() async throws {
    let phone = try await noted(hasLock: true)
    let handOver = phone.screens.handOver
    phone.shell.flow = .handOver
    await handOver.load()
    #expect(handOver.view?.lines.isEmpty == false)
    await phone.screens.journal.load()
    #expect(phone.shell.place == .lock, "whatever else is asked for leads to the lock")
    await handOver.end()
    #expect(phone.shell.place == .lock)
    await phone.screens.lock.unlock()
    await phone.screens.journal.load()
    #expect(phone.shell.place == .home && phone.screens.journal.days.flatMap(\.rows).count == 1)
  }

  @Test func lockedNothingIsToldAndHelpAndTheCheckWork() async throws {
    let phone = try await noted(hasLock: true)
    await phone.screens.settings.choose(.lockAfter, ["0"])
    await phone.shell.hide()
    #expect(phone.shell.place == .lock)
    await phone.screens.lock.load()
    await phone.screens.help.load()
    #expect(phone.screens.lock.view != nil && phone.screens.help.view?.calls.isEmpty == false)
    #expect(phone.screens.help.view?.own.isEmpty == true)
    let result = await phone.checked(.well.saying(["breathless": "yes"]))
    #expect(result?.tier.tier == .emergencyNow)
    phone.credential.opens.withLock { $0 = false }
    await phone.screens.lock.unlock()
    #expect(phone.shell.place == .lock)
    phone.credential.opens.withLock { $0 = true }
    await phone.screens.lock.unlock()
    #expect(phone.shell.place == .home)
  }

  @Test func itLocksAfterAsLongAsWasChosen() async throws {
    let phone = try await noted(hasLock: true)
    await phone.screens.settings.choose(.lockAfter, ["5"])
    await phone.shell.hide()
    phone.time.pass(299)
    await phone.shell.wake()
    #expect(phone.shell.place == .home)
    await phone.shell.hide()
    phone.time.pass(300)
    await phone.shell.wake()
    #expect(phone.shell.place == .lock)
  }

  @Test func aBackupComesBackOnAnotherPhone() async throws {
    let (phone, other) = (try await noted(), try Phone())
    let backup = phone.screens.backup
    await backup.load()
    backup.typed = "short"
    await backup.make()
    #expect(!backup.problem.isEmpty && backup.file == nil && phone.passingBy.isEmpty)
    backup.typed = "otter walnut thimble harbour quilt meadow"
    await backup.make()
    #expect(backup.made != nil && backup.typed.isEmpty)
    await other.start()
    let back = other.screens.backup
    await back.load()
    back.choose(.success(try #require(backup.file)))
    back.typed = "otter walnut thimble harbour quilt desk"
    await back.open()
    #expect(back.look == nil && !back.problem.isEmpty)
    back.typed = "otter walnut thimble harbour quilt meadow"
    await back.open()
    #expect(back.look != nil && !other.passingBy.isEmpty)
    await back.restore()
    #expect(back.restored != nil && other.passingBy.isEmpty, "the copy that was read does not stay")
    await other.screens.journal.load()
    #expect(other.screens.journal.days.flatMap(\.rows).count == 1)
  }

  @Test func aBackupTakesThePlaceOfAJournalThatCantBeOpened() async throws {
    let phone = try await noted()
    let file = URL(fileURLWithPath: phone.folder).appendingPathComponent("mine.backup")
    let backup = phone.screens.backup
    backup.typed = "otter walnut thimble harbour quilt meadow"
    await backup.make()
    try FileManager.default.moveItem(at: try #require(backup.file), to: file)
    await phone.shell.core.use(nil)
    phone.vault.become(.lost)
    await phone.shell.start()
    let recovery = phone.screens.recovery
    await recovery.load()
    await recovery.act(.restore)
    #expect(recovery.isRestoring && recovery.done == nil)
    phone.vault.become(.ok)
    await backup.load()
    backup.choose(.success(file))
    backup.typed = "otter walnut thimble harbour quilt meadow"
    await backup.replace()
    #expect(backup.restored != nil, "\(backup.problem)")
    await recovery.closeBackup()
    #expect(phone.shell.place == .home)
    await phone.screens.journal.load()
    #expect(phone.screens.journal.days.flatMap(\.rows).contains { $0.kind == .note })
  }

  @Test func aRecoveryKeyIsShownOnce() async throws {
    let phone = try await noted()
    let backup = BackupModel(phone.shell)
    backup.secret = .newRecoveryKey
    await backup.make()
    let key = try #require(backup.made?.recoveryKey)
    let again = BackupModel(phone.shell)
    again.secret = .recoveryKey
    again.typed = key
    again.choose(.success(try #require(backup.file)))
    await again.open()
    #expect(again.look != nil)
  }

  @Test func aLostKeyLeadsToRecoveryAndACheckWorksMeanwhile() async throws {
    let phone = try await noted()
    await phone.shell.core.use(nil)
    phone.vault.become(.lost)
    await phone.shell.start()
    #expect(phone.shell.place == .recovery)
    let recovery = phone.screens.recovery
    await recovery.load()
    #expect(recovery.view?.kind == .keyLost)
    let result = try #require(await phone.checked(.full))
    #expect(!result.canMassage, "without a history massage waits")
    phone.shell.go(.recovery)
    phone.vault.become(.ok)
    await recovery.act(.tryAgain)
    #expect(recovery.done != nil)
    await recovery.goOn()
    await phone.screens.journal.load()
    #expect(phone.shell.place == .home && phone.screens.journal.days.flatMap(\.rows).contains { $0.kind == .note })
  }

  @Test func aDamagedJournalIsKeptAsideAndANewOneBegins() async throws {
    let phone = try await noted()
    await phone.shell.core.use(nil)
    try Data(count: 4096).write(to: URL(fileURLWithPath: phone.journal))
    await phone.shell.start()
    #expect(phone.shell.place == .recovery)
    let recovery = phone.screens.recovery
    await recovery.load()
    #expect(recovery.view?.kind == .damaged || recovery.view?.kind == .keyLost)
    await recovery.act(.startNew)
    let kept = try #require(recovery.done?.kept)
    #expect(FileManager.default.fileExists(atPath: phone.folder + "/" + kept))
    await recovery.goOn()
    #expect(phone.shell.place == .home)
  }

  @Test func rulesPastTheirDateWithholdMassageAndNoAdvice() async throws {
    let phone = try Phone()
    phone.time.set(Moment(instant: Date(timeIntervalSince1970: 1_900_000_000), offsetMin: 0))
    await phone.start()
    let calm = try #require(await phone.checked(.full))
    #expect(!calm.canMassage)
    let ill = try #require(await phone.checked(.well.saying(["breathless": "yes"])))
    #expect(ill.tier.tier == .emergencyNow && !ill.calls.isEmpty)
  }

  @Test func erasingAsksThePhoneAndBeginsAnew() async throws {
    let phone = try await noted(hasLock: true)
    let erase = EraseModel(phone.shell)
    await erase.load()
    phone.credential.opens.withLock { $0 = false }
    await erase.erase()
    #expect(erase.erased == nil)
    phone.credential.opens.withLock { $0 = true }
    await erase.erase()
    #expect(erase.erased != nil && phone.board.rings.withLock { $0 }.isEmpty)
    phone.credential.isThere.withLock { $0 = false }
    await erase.close()
    #expect(phone.shell.place == .onboarding)
  }
}
