// What of the phone's part runs without a phone.

import Foundation
import LatteaCore
import LatteaPhone
import Testing

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

  @Test @MainActor func aChoiceIsKept() throws {
    let name = UUID().uuidString
    let store = try #require(UserDefaults(suiteName: name))
    defer { store.removePersistentDomain(forName: name) }
    let preferences = StoredPreferences(store: store)
    #expect(!preferences.wasWelcomed)
    preferences.wasWelcomed = true
    #expect(StoredPreferences(store: store).wasWelcomed)
  }
}
