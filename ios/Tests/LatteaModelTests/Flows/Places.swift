// Where the person was, after the lock, after a repair, and after the system ended the app: what matters more comes first.

import LatteaCore
import LatteaModel
import Testing

@testable import PhoneForTests

@Suite @MainActor struct Places {
  private func started(hasLock: Bool = false) async throws -> Phone {
    let phone = try Phone(hasLock: hasLock)
    await phone.start()
    if hasLock { await phone.screens.lock.unlock() }
    return phone
  }

  private let trends = Whereabouts(tab: .journal, subpages: [.trends])

  private func go(_ phone: Phone, to here: Whereabouts) {
    (phone.shell.tab, phone.shell.card, phone.shell.flow) = (here.tab, here.card, here.flow)
    if here.tab == .today { phone.shell.todayPages = here.subpages } else { phone.shell.journalPages = here.subpages }
    #expect(phone.shell.whereabouts == here)
  }

  @Test(arguments: [
    Whereabouts(tab: .journal, subpages: [.trends]), Whereabouts(subpages: [.settings, .plan]),
    Whereabouts(subpages: [.settings, .files]),
    Whereabouts(flow: .check),
    Whereabouts(tab: .learn, card: "fullness"), Whereabouts(tab: .summary), Whereabouts(tab: .help),
  ])
  func anEndedAppComesBackToWhereItWas(_ here: Whereabouts) async throws {
    let phone = try await started()
    go(phone, to: here)
    await phone.kill()
    #expect(phone.shell.whereabouts == here)
  }

  @Test func aCardOpensAgain() async throws {
    let phone = try await started()
    await phone.screens.learn.load()
    let id = try #require(phone.screens.learn.view?.cards.first?.id)
    phone.shell.tab = .learn
    await phone.screens.learn.open(id)
    await phone.kill()
    await phone.screens.learn.reopen()
    #expect(phone.screens.learn.card != nil && phone.shell.card == id)
    phone.screens.learn.close()
    #expect(phone.shell.whereabouts?.card == nil)
  }

  @Test func theLockComesBeforeIt() async throws {
    let phone = try await started(hasLock: true)
    go(phone, to: trends)
    await phone.kill()
    #expect(phone.shell.place == .lock && phone.shell.flow == nil && phone.shell.whereabouts == nil)
    await phone.screens.lock.unlock()
    #expect(phone.shell.whereabouts == trends)
    await phone.screens.settings.choose(.lockAfter, ["0"])
    await phone.shell.hide()
    #expect(phone.shell.place == .lock)
    await phone.kill()
    await phone.screens.lock.unlock()
    #expect(phone.shell.whereabouts == trends, "the app was ended while it was locked")
  }

  @Test(arguments: [false, true])
  func aReminderThatIsTappedBehindTheLockLeadsThereAfterIt(_ wasEnded: Bool) async throws {
    let phone = try await started(hasLock: true)
    await phone.screens.settings.choose(.reminders, ["look_again", "contact"])
    await phone.checked(.well.saying(["temp_dC": "38.9", "left.hot": "yes", "look-colour": "yes"]))
    await phone.shell.settle()
    let id = try #require(phone.board.rings.withLock { $0.last?.id })
    go(phone, to: Whereabouts())
    await phone.screens.open(reminder: id)
    let (led, about) = (phone.shell.whereabouts, phone.screens.reminders.opened?.about)
    let opensForm = phone.screens.journal.form != nil
    phone.screens.journal.form = nil
    phone.screens.reminders.close()
    go(phone, to: trends)
    await phone.screens.settings.choose(.lockAfter, ["0"])
    await phone.shell.hide()
    if wasEnded { await phone.kill() }
    #expect(phone.shell.place == .lock)
    await phone.screens.open(reminder: id)
    #expect(phone.shell.place == .lock && phone.screens.reminders.opened == nil, "the lock comes before it")
    await phone.screens.lock.unlock()
    #expect(about != nil && phone.screens.reminders.opened?.about == about)
    #expect(phone.shell.whereabouts == led && (phone.screens.journal.form != nil) == opensForm)
    await phone.shell.hide()
    await phone.screens.lock.unlock()
    #expect(phone.screens.reminders.opened?.about == about, "it is followed once")
  }

  @Test func aCheckBehindTheLockIsNoPlaceToComeBackTo() async throws {
    let phone = try await started(hasLock: true)
    go(phone, to: trends)
    await phone.shell.lock()
    phone.screens.lock.check()
    await phone.screens.check.begin()
    try #require(phone.shell.flow == .check && phone.shell.place == .lock)
    await phone.checked(.well)
    #expect(phone.shell.flow == .result && phone.shell.whereabouts == nil)
    phone.screens.result.close()
    await phone.screens.lock.unlock()
    #expect(phone.shell.whereabouts == trends)
  }

  @Test func aRepairComesBeforeIt() async throws {
    let phone = try await started()
    go(phone, to: trends)
    phone.vault.become(.lost)
    await phone.kill()
    #expect(phone.shell.place == .recovery)
    phone.vault.become(.ok)
    await phone.screens.recovery.load()
    await phone.screens.recovery.act(.tryAgain)
    await phone.screens.recovery.goOn()
    #expect(phone.shell.whereabouts == trends)
  }

  @Test func aSessionThatGoesOnComesBeforeItAndAfterTheLock() async throws {
    let phone = try await started(hasLock: true)
    await phone.checked(.full)
    await phone.screens.massage.start("M01", .left)
    try #require(phone.screens.massage.view != nil)
    go(phone, to: trends)
    await phone.kill()
    await phone.screens.lock.load()
    #expect(phone.shell.place == .lock && phone.screens.lock.view?.session == true)
    await phone.screens.lock.unlock()
    #expect(phone.shell.flow == .massage)
    await phone.screens.massage.load()
    #expect(phone.screens.massage.view?.hasEnded == false)
  }

  @Test func anAdviceThatRoseComesBeforeEverything() async throws {
    let phone = try await started()
    await phone.checked(.full)
    phone.shell.flow = nil
    await phone.screens.journal.note(.temperature(value: "39.2", site: .ear, afterAntipyretic: false))
    try #require(phone.screens.journal.raised != nil)
    go(phone, to: trends)
    await phone.kill()
    #expect(phone.shell.whereabouts == Whereabouts())
    await phone.screens.today.load()
    #expect(phone.screens.today.view?.status?.changed != nil)
  }

  @Test func whatIsKeptHoldsNoWordOfHersAndNothingOfOthers() async throws {
    let phone = try await started(hasLock: true)
    await phone.screens.journal.note(.note(text: "otter"))
    phone.screens.journal.open(.note)
    phone.screens.journal.form?.draft = .note("thimble")
    let kept = try #require(phone.shell.whereabouts?.kept)
    #expect(!kept.contains("otter") && !kept.contains("thimble") && Whereabouts(kept: kept) != nil)
    #expect(Whereabouts(kept: "") == nil && Whereabouts(kept: "{\"tab\":\"elsewhere\",\"subpages\":[]}") == nil)
    phone.shell.flow = .handOver
    #expect(phone.shell.whereabouts?.flow == nil, "a page that was handed over is never opened again by itself")
    await phone.screens.handOver.load()
    #expect(phone.shell.whereabouts == nil)
  }

  @Test func afterErasingThereIsNowhereToComeBackTo() async throws {
    let phone = try await started()
    go(phone, to: Whereabouts(subpages: [.settings, .erase]))
    await phone.screens.erase.load()
    await phone.screens.erase.erase()
    await phone.screens.erase.close()
    #expect(phone.shell.place == .onboarding && phone.shell.whereabouts == Whereabouts())
    phone.screens.onboarding.end()
    #expect(phone.shell.whereabouts == Whereabouts())
  }
}
