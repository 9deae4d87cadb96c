// The babies by name: named, added, taken away, and each with its own feeds.

import LatteaCore
import LatteaModel
import Testing

@testable import PhoneForTests

@Suite @MainActor struct Babies {
  private func twins() async throws -> (phone: Phone, babies: BabiesModel) {
    let phone = try Phone()
    await phone.start()
    let babies = phone.screens.babies
    await babies.begin()
    await babies.add()
    await babies.add()
    return (phone, babies)
  }

  private func name(_ at: Int, _ name: String, in babies: BabiesModel) async throws {
    let baby = try #require(babies.view?.babies[at])
    babies.type(name, of: baby)
    await babies.save(baby)
  }

  @Test func twinsHaveEachTheirOwnCellsAndFeeds() async throws {
    let (phone, babies) = try await twins()
    try await name(1, " Mia ", in: babies)
    let view = try #require(babies.view)
    #expect(view.quick.map(\.name) == view.babies.map(\.name) && view.babies[1].name == "Mia")
    #expect(babies.choices.map(\.baby) == ["a", "b"])
    for row in view.quick {
      #expect(row.cells.allSatisfy { $0.spoken != $0.label }, "a screen reader hears whose it is")
      await phone.screens.journal.note(row.cells[0].form)
    }
    let details = phone.screens.journal.days.flatMap(\.rows).filter { $0.kind == .feed }.map(\.detail)
    #expect(details.count == 2 && details.filter { $0.contains("Mia") }.count == 1)
  }

  @Test func aTimerBeginsAtASideAlone() async throws {
    let (phone, babies) = try await twins()
    let row = try #require(babies.view?.quick.last)
    #expect(row.cells.compactMap(\.side) == [.left, .right], "neither both nor a bottle can be counted")
    await phone.screens.journal.startTimer(.right, baby: row.baby)
    phone.time.pass(600)
    await phone.screens.feed.end()
    await phone.screens.journal.load()
    let noted = try #require(phone.screens.journal.days.flatMap(\.rows).first)
    let name = try #require(row.name)
    #expect(noted.detail.contains(name))
  }

  @Test func aNameThatDoesNotFitStaysInItsFieldAndSaysWhy() async throws {
    let (_, babies) = try await twins()
    let long = "a name that is much too long for a cell"
    try await name(0, long, in: babies)
    let first = try #require(babies.view?.babies.first)
    let second = try #require(babies.view?.babies.last)
    #expect(babies.problem(of: first) != nil && babies.problem(of: second) == nil)
    #expect(babies.typed(of: first) == long && first.nickname.isEmpty)
    try await name(1, "Mia", in: babies)
    #expect(babies.problem(of: first) != nil && babies.typed(of: first) == long, "the other one is another matter")
    try await name(0, "Ben", in: babies)
    #expect(babies.problems.isEmpty && babies.view?.babies.map(\.nickname) == ["Ben", "Mia"])
    try await name(0, "", in: babies)
    #expect(babies.view?.babies[0].nickname == "", "an empty name takes it back")
  }

  @Test func whatWasTypedSurvivesATryAgainButNotANewBeginning() async throws {
    let (_, babies) = try await twins()
    let baby = try #require(babies.view?.babies[0])
    babies.type("Be", of: baby)
    await babies.load()
    #expect(babies.typed(of: baby) == "Be")
    await babies.begin()
    #expect(babies.typed(of: baby).isEmpty)
  }

  @Test func onlyTheLastOneGoesAndOnlyWhileNothingWasNotedAboutIt() async throws {
    let (phone, babies) = try await twins()
    await babies.add()
    let last = try #require(babies.view?.babies.last)
    babies.type("Ida", of: last)
    await babies.remove()
    #expect(babies.view?.babies.map(\.key) == ["a", "b"])
    await babies.add()
    #expect(babies.typed(of: last).isEmpty, "what was typed for it went with it")
    await babies.remove()
    await phone.screens.journal.note(.nappy(baby: "b", wet: true, dirty: false))
    await babies.load()
    #expect(babies.view?.remove == nil)
  }

  @Test func noMoreCanBeAddedThanThereCanBe() async throws {
    let (_, babies) = try await twins()
    for _ in 1...9 where babies.view?.add != nil { await babies.add() }
    let all = try #require(babies.view?.babies)
    #expect(babies.view?.add == nil && Set(all.map(\.key)).count == all.count && all.count > 2)
  }

  @Test func aFormKnowsTheBabiesAndKeepsTheChosenOne() async throws {
    let (phone, babies) = try await twins()
    try await name(1, "Mia", in: babies)
    let journal = phone.screens.journal
    let filled: [(Kind, EntryForm)] = [
      (.feed, .feed(parts: [.bottle(amount: "")], supplement: false, baby: "b")),
      (.nappy, .nappy(baby: "b", wet: true, dirty: false)),
    ]
    for (kind, typed) in filled {
      journal.open(kind)
      let form = try #require(journal.form)
      await form.load()
      #expect(journal.babies.choices.count == 2)
      form.draft = Draft(typed)
      await form.save()
      #expect(journal.saved?.detail.contains("Mia") == true, "\(kind)")
    }
  }

  @Test func aNappyIsOneTapForEach() async throws {
    let (phone, babies) = try await twins()
    try await name(1, "Mia", in: babies)
    let row = try #require(babies.view?.quick.last)
    #expect(row.nappies.count == 3 && row.nappies.allSatisfy { $0.spoken.contains("Mia") })
    await phone.screens.journal.note(row.nappies[1].form)
    #expect(phone.screens.journal.saved?.kind == .nappy && phone.screens.journal.saved?.detail.contains("Mia") == true)
  }

  @Test func aFeedThatGoesOnSaysWhoseItIsAndCanBeTakenBackAfterwards() async throws {
    let (phone, babies) = try await twins()
    try await name(1, "Mia", in: babies)
    let (journal, feed) = (phone.screens.journal, phone.screens.feed)
    await feed.start(.left, baby: "b")
    #expect(feed.timer?.baby == "Mia")
    phone.time.pass(600)
    await journal.end(feed)
    #expect(feed.timer == nil && journal.saved?.detail.contains("Mia") == true && !journal.said.isEmpty)
    await journal.undo()
    #expect(journal.days.isEmpty)
  }

  @Test func everythingAboutThemCanBeHiddenAndComesBack() async throws {
    let (phone, babies) = try await twins()
    let (journal, settings, today) = (phone.screens.journal, phone.screens.settings, phone.screens.today)
    let cells = try #require(babies.view?.quick.first)
    await journal.note(cells.cells[0].form)
    await journal.note(cells.nappies[0].form)
    await journal.note(.note(text: "mine"))
    #expect(journal.days.flatMap(\.rows).count == 3 && journal.hidden == nil)
    await settings.choose(.hideBabies, ["yes"])
    await journal.load()
    await babies.load()
    await today.load()
    #expect(journal.days.flatMap(\.rows).map(\.kind) == [.note] && journal.hidden != nil)
    #expect(journal.byHand.contains(.expression) && Set(journal.byHand).isDisjoint(with: [.feed, .nappy]))
    #expect(today.view?.byHand == journal.byHand && today.view?.feeding == [])
    #expect(!babies.isShown && babies.count == nil && babies.view?.quick == [])
    await settings.choose(.hideBabies, ["no"])
    await journal.load()
    await babies.load()
    #expect(journal.days.flatMap(\.rows).count == 3 && journal.hidden == nil)
    #expect(babies.isShown && babies.count == "2")
  }
}
