// Whatever fails on either side arrives as one of the public errors, and the next call works.

import Foundation
import LatteaCore
import Testing

@Suite struct Failures {
  @Test func aPanicInsideTheCoreIsAnErrorAndTheNextCallWorks() throws {
    let folder = try Folder()
    let app = try folder.open()
    for round in 1...3 {
      let error = try #require(failure { try app.selfTestPanic(now: now) })
      guard case .Internal(code: 100, let title, let text) = error else {
        Issue.record("a panic arrived as \(error)")
        return
      }
      #expect(!title.isEmpty && text.contains("100"))
      #expect(try keep("after panic \(round)", in: app) == "note")
    }
    #expect(try app.journalPage(older: nil, kinds: [], now: now).days[0].rows.count == 3)
  }

  @Test func anErrorOfTheVaultThatNobodyKnowsArrivesAsThePublicOne() throws {
    let folder = try Folder()
    let error = try #require(failure { _ = try folder.open(vault: MemoryVault(mood: .throws)) })
    guard case .Internal(code: 102, _, let text) = error else {
      Issue.record("it arrived as \(error)")
      return
    }
    #expect(!text.contains("Surprise"), "what the vault threw may hold anything and is not shown")
    #expect(try !folder.files().contains("lattea.db"), "nothing is begun without a key")
    _ = try folder.open()
  }

  @Test func aVaultSaysWhyThereIsNoKey() throws {
    let folder = try Folder()
    _ = try folder.open()
    let locked = failure { _ = try folder.open(vault: MemoryVault(mood: .locked)) }
    guard case .Locked = locked else { return Issue.record("locked arrived as \(String(describing: locked))") }
    let lost = failure { _ = try folder.open(vault: MemoryVault(mood: .lost)) }
    guard case .KeyLost = lost else { return Issue.record("lost arrived as \(String(describing: lost))") }
    let other = failure { _ = try folder.open(vault: MemoryVault(key: Data(repeating: 9, count: 32))) }
    guard case .KeyLost = other else { return Issue.record("another key arrived as \(String(describing: other))") }
  }

  @Test func aListenerThatThrowsChangesNothing() throws {
    let folder = try Folder()
    let ear = Ear { throw Surprise() }
    let app = try folder.open(listener: ear)
    #expect(try keep("kept all the same", in: app) == "note")
    #expect(ear.told() == [.journal])
    try app.setOwnNumbers(numbers: [OwnNumber(label: "Ana", number: "+441632960001")], now: now)
    #expect(ear.told() == [.settings])
    #expect(try app.journalPage(older: nil, kinds: [], now: now).days[0].rows.count == 1)
    #expect(try app.settings(now: now).ownNumbers.count == 1)
  }

  @Test func aValueThatNoViewOffersIsRefused() throws {
    let app = try Folder().open()
    let refused = failure { _ = try app.journalPage(older: "no place", kinds: [], now: now) }
    guard case .Internal(code: 105, _, _) = refused else {
      return Issue.record("it arrived as \(String(describing: refused))")
    }
    #expect(try app.today(now: now).status == nil)
  }

  @Test func aSecondOpenIsInUseUntilTheFirstIsLetGo() throws {
    let (folder, vault) = (try Folder(), MemoryVault())
    var first: LatteaApp? = try folder.open(vault: vault)
    let second = failure { _ = try folder.open(vault: vault) }
    guard case .InUse = second else { return Issue.record("it arrived as \(String(describing: second))") }
    #expect(try first?.today(now: now) != nil)
    first = nil
    _ = try folder.open(vault: vault)
  }
}
