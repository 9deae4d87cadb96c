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

  @Test func thePageIsLitForAQuarterOfAnHourAndThenTheLockComes() async throws {
    let phone = try await noted(hasLock: true)
    let handOver = phone.screens.handOver
    phone.shell.flow = .handOver
    await handOver.load()
    #expect(phone.light.stays, "nobody has to touch it to go on reading")
    phone.time.leap(to: phone.time.after(.seconds(14 * 60)).instant)
    await handOver.watch()
    #expect(handOver.view != nil && phone.shell.flow == .handOver, "no sooner")
    phone.time.leap(to: phone.time.after(.seconds(15 * 60)).instant)
    await handOver.watch()
    #expect(handOver.view == nil && phone.shell.flow == nil && phone.shell.place == .lock && !phone.light.stays)
  }

  @Test(arguments: [false, true]) func backInHerHandsItAsksOnceIfWhatTheySaidIsToBeNoted(_ notes: Bool) async throws {
    let phone = try await noted(hasLock: true)
    let handOver = phone.screens.handOver
    #expect(!handOver.asks)
    phone.shell.flow = .handOver
    await handOver.load()
    await handOver.end()
    #expect(!handOver.asks, "not to whoever holds it before the lock is open")
    await phone.screens.lock.unlock()
    #expect(handOver.asks)
    if notes { handOver.note() } else { handOver.close() }
    #expect(!handOver.asks && phone.screens.journal.form?.draft == (notes ? Draft(.contact) : nil))
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

  @Test func afterErasingNothingOutsideTheJournalKnowsAnythingEither() async throws {
    let phone = try await noted()
    phone.shell.look = .night
    await phone.screens.settings.choose(.reminders, ["look_again", "contact"])
    await phone.checked(.full)
    await phone.screens.massage.start("M01", .left)
    for event in [Event.ready, .pain(2)] { await phone.screens.massage.send(event) }
    await phone.screens.massage.goOutOfSight()
    await phone.screens.summary.load()
    phone.screens.summary.passphrase = "otter"
    phone.screens.journal.open(.note)
    phone.screens.journal.form?.draft = .note("thimble")
    try #require(!phone.senses.planned.isEmpty && !phone.lockScreen.shown.isEmpty)
    try #require(!phone.screens.journal.said.isEmpty)
    phone.shell.flow = nil
    let (erase, ends) = (phone.screens.erase, phone.lockScreen.ends)
    await erase.load()
    await erase.erase()
    #expect(erase.erased != nil && phone.board.isForgotten.withLock { $0 } && phone.board.rings.withLock { $0 }.isEmpty)
    #expect(phone.senses.planned.isEmpty && phone.lockScreen.ends > ends && phone.passingBy.isEmpty)
    #expect(!phone.preferences.wasWelcomed && !phone.preferences.hasVoice && !phone.preferences.hasBuzz)
    #expect(phone.preferences.look == nil && phone.shell.look == nil && phone.shell.kept == nil)
    await erase.close()
    let (journal, summary) = (phone.screens.journal, phone.screens.summary)
    #expect(journal.form == nil && journal.days.isEmpty && journal.said.isEmpty && journal.saved == nil)
    #expect(summary.preview == nil && summary.passphrase.isEmpty && phone.screens.result.view == nil)
    #expect(phone.screens.massage.view == nil && phone.shell.place == .onboarding)
    await phone.shell.settle()
    #expect(phone.board.rings.withLock { $0 }.isEmpty)
  }

  /// A page near the beginning, in the middle, and the last one.
  @Test(arguments: [0.1, 0.5, 1])
  func whatCanBeReadOfADamagedJournalIsKept(_ place: Double) async throws {
    let phone = try await noted()
    for _ in 1...20 { await phone.screens.journal.note(.note(text: String(repeating: "a note ", count: 40))) }
    await phone.shell.core.use(nil)
    let (file, page) = (URL(fileURLWithPath: phone.journal), 4_096)
    var bytes = try Data(contentsOf: file)
    let last = bytes.count / page - 1
    bytes[max(1, Int(place * Double(last))) * page + 2_000] ^= 0x40
    try bytes.write(to: file)
    await phone.shell.start()
    if phone.shell.place != .recovery { await phone.screens.journal.load() }
    if phone.shell.place != .recovery { _ = await phone.shell.ask { try $0.examine(now: $1) } }
    #expect(phone.shell.place == .recovery, "whether it shows at the start, at a page, or in a look through it")
    let recovery = phone.screens.recovery
    await recovery.load()
    #expect(recovery.view?.acts.map(\.act) == [.salvage, .restore, .startNew])
    await recovery.act(.salvage)
    #expect(recovery.done?.said.isEmpty == false, "whatever could be read, it is said")
    let names = try FileManager.default.contentsOfDirectory(atPath: phone.folder)
    let kept = names.filter { $0.contains(".kept-") }.map {
      file.deletingLastPathComponent().appendingPathComponent($0)
    }
    let sizes = try kept.map { try Data(contentsOf: $0).count }
    #expect(sizes.contains { $0 >= bytes.count }, "the damaged file is not whole: \(names)")
    await recovery.goOn()
    await phone.screens.journal.note(.note(text: "the next one"))
    #expect(phone.shell.place == .home && phone.screens.journal.saved != nil)
  }
}
