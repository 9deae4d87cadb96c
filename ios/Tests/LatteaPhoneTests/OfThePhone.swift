// What of the phone's part runs without a phone.

import AVFoundation
import Foundation
import LatteaCore
import Testing
import UserNotifications

@testable import LatteaPhone

@Suite struct OfThePhone {
  @Test func theClockThatNobodySetsOnlyGoesForward() throws {
    let clock = PhoneBootClock()
    let first = try clock.sinceBootMs()
    #expect(first > 0)
    #expect(try clock.sinceBootMs() >= first)
  }

  @Test func theJournalHasAFolderOfItsOwn() throws {
    let parent = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: parent) }
    let folder = try JournalFolder(below: parent)
    var isFolder = ObjCBool(false)
    #expect(FileManager.default.fileExists(atPath: folder.url.path, isDirectory: &isFolder) && isFolder.boolValue)
    #expect(folder.journal.hasPrefix(folder.url.path))
  }

  @Test func whatRingsStaysAtItsMomentWhereverThePhoneGoes() {
    let instant = Date(timeIntervalSince1970: 1_777_799_400)
    for offset in [Int16(60), -480] {
      let date = UNNotificationTrigger.at(Moment(instant: instant, offsetMin: offset)).dateComponents
      #expect(date.timeZone == .gmt && date.date == instant)
      #expect(date.hour == 9 && date.minute == 10, "ten past nine in Greenwich")
    }
  }

  @Test @MainActor func withoutAFolderTheCheckAndTheNumbersWork() async {
    let screens = PhoneApp(folder: nil).screens
    await screens.shell.start()
    await screens.help.load()
    await screens.check.begin()
    #expect(screens.shell.place == .recovery)
    #expect(screens.help.view?.calls.isEmpty == false && screens.check.question != nil)
  }

  @Test @MainActor func aChoiceIsKept() throws {
    let name = UUID().uuidString
    let store = try #require(UserDefaults(suiteName: name))
    defer { store.removePersistentDomain(forName: name) }
    let preferences = StoredPreferences(store: store)
    #expect(!preferences.wasWelcomed)
    preferences.wasWelcomed = true
    #expect(StoredPreferences(store: store).wasWelcomed)
  }

  @Test @MainActor func afterErasingNoChoiceIsLeft() throws {
    let name = UUID().uuidString
    let store = try #require(UserDefaults(suiteName: name))
    defer { store.removePersistentDomain(forName: name) }
    let preferences = StoredPreferences(store: store)
    (preferences.wasWelcomed, preferences.hasVoice, preferences.hasBuzz, preferences.look) = (true, true, true, .night)
    #expect(store.persistentDomain(forName: name)?.count == 4, "whatever is kept is among what goes")
    preferences.forget()
    #expect(store.persistentDomain(forName: name)?.isEmpty != false)
  }

  @Test @MainActor func aCallIsHeardOfWhenItBeginsAlone() async {
    let (center, (calls, call)) = (NotificationCenter(), AsyncStream<Void>.makeStream())
    let interruptions = Interruptions(from: center) { call.yield() }
    for kind in [AVAudioSession.InterruptionType.ended, .began] {
      center.post(
        name: AVAudioSession.interruptionNotification, object: nil,
        userInfo: [AVAudioSessionInterruptionTypeKey: kind.rawValue])
    }
    var heard = calls.makeAsyncIterator()
    #expect(await heard.next() != nil)
    withExtendedLifetime(interruptions) {}
  }

  @Test(arguments: [
    ("de", ["en-US", "de-AT", "de-DE"], "de-AT"), ("uk", ["ru-RU", "en-US"], nil), ("en", ["en-GB", "en"], "en"),
    ("ar", ["ar-001"], "ar-001"),
  ])
  func aVoiceSpeaksTheLanguageOrNobodyIsChosen(_ language: String, _ tags: [String], _ tag: String?) {
    #expect(PhoneVoice.best(for: language, of: tags) == tag)
    #expect(PhoneVoice.chosen(for: language) == nil, "here is no voice at all")
  }
}
