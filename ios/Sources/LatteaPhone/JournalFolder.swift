import Foundation

/// Where the journal lies: private to the app, never in a backup of the phone, and written to while the phone is locked.
public struct JournalFolder {
  /// No folder: nothing can be opened there, and the app goes on without a journal.
  static let nowhere = "/dev/null/lattea.db"
  public let url: URL

  /// Below the app's own support folder, unless a test names another.
  public init(below given: URL? = nil) throws {
    let files = FileManager.default
    let support = {
      try files.url(for: .applicationSupportDirectory, in: .userDomainMask, appropriateFor: nil, create: true)
    }
    let parent = try given ?? support()
    var folder = parent.appendingPathComponent("journal", isDirectory: true)
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    #if canImport(Darwin)
      var values = URLResourceValues()
      values.isExcludedFromBackup = true
      try folder.setResourceValues(values)
      let protection: [FileAttributeKey: Any] = [
        .protectionKey: FileProtectionType.completeUntilFirstUserAuthentication
      ]
      try files.setAttributes(protection, ofItemAtPath: folder.path)
    #endif
    folder.standardize()
    url = folder
  }

  public var journal: String { url.appendingPathComponent("lattea.db").path }
}
