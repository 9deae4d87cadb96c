// Whatever fails on either side arrives as one of the public errors, and the next call works.

import Foundation
import LatteaCore
import Testing

@Suite struct Failures {
  @Test func aPanicInsideTheCoreIsAnErrorAndTheNextCallWorks() throws {
    let app = try Folder().open()
    for round in 1...3 {
      #expect(failure { try app.selfTestPanic(now: now) } == "internal 100")
      try keep("after panic \(round)", in: app)
    }
    #expect(try app.journalPage(older: nil, kinds: [], now: now).days[0].rows.count == 3)
  }

  @Test func anErrorOfTheVaultThatNobodyKnowsArrivesAsThePublicOne() throws {
    let folder = try Folder()
    #expect(failure { _ = try folder.open(vault: MemoryVault(mood: .throws)) } == "internal 102")
    #expect(try !folder.files().contains("lattea.db"), "nothing is begun without a key")
    _ = try folder.open()
  }

  @Test func aVaultSaysWhyThereIsNoKey() throws {
    let folder = try Folder()
    _ = try folder.open()
    #expect(failure { _ = try folder.open(vault: MemoryVault(mood: .locked)) } == "locked")
    #expect(failure { _ = try folder.open(vault: MemoryVault(mood: .lost)) } == "key_lost")
    let another = MemoryVault(key: Data(repeating: 9, count: 32))
    #expect(failure { _ = try folder.open(vault: another) } == "key_lost")
    let short = MemoryVault(key: Data([1, 2, 3]))
    #expect(failure { _ = try folder.open(vault: short) } == "internal 102")
  }

  @Test func whatTheVaultThrewIsNotShown() throws {
    do {
      _ = try Folder().open(vault: MemoryVault(mood: .throws))
      Issue.record("it opened without a key")
    } catch LatteaError.Internal(_, let title, let text) {
      #expect(!title.isEmpty && !text.isEmpty)
      #expect(!(title + text).contains("Surprise"), "it may hold anything")
    }
  }

  @Test func aListenerThatThrowsChangesNothing() throws {
    let ear = Ear { throw Surprise() }
    let app = try Folder().open(listener: ear)
    #expect(try keep("kept all the same", in: app).kind == .note)
    #expect(ear.told() == [.journal])
    try app.setOwnNumbers(numbers: [OwnNumber(label: "Ana", number: "+441632960001")], now: now)
    #expect(ear.told() == [.settings])
    #expect(try app.journalPage(older: nil, kinds: [], now: now).days[0].rows.count == 1)
    #expect(try app.settings(now: now).ownNumbers.count == 1)
  }

  @Test func aValueThatNoViewOffersIsRefused() throws {
    let app = try Folder().open()
    #expect(failure { _ = try app.journalPage(older: "no place", kinds: [], now: now) } == "internal 105")
    #expect(try app.today(now: now).status == nil)
  }

  @Test func aSecondOpenIsInUseUntilTheFirstIsLetGo() throws {
    let (folder, vault) = (try Folder(), MemoryVault())
    var first: LatteaApp? = try folder.open(vault: vault)
    #expect(failure { _ = try folder.open(vault: vault) } == "in_use")
    #expect(try first?.today(now: now) != nil)
    first = nil
    _ = try folder.open(vault: vault)
  }
}
