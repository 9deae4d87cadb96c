import Foundation

/// Files on their way out of the app or into it, in a folder of their own where none of them stays: what was made for another
/// place, and copies of what the system lends for a moment only.
public struct PassingFiles: Sendable {
  private let folder: URL

  public init(folder: URL = FileManager.default.temporaryDirectory.appendingPathComponent("passing")) {
    self.folder = folder
  }

  /// Where one may be written. What was there before is gone.
  public func place(_ name: String) -> URL {
    let place = folder.appendingPathComponent(name)
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    remove(place)
    return place
  }

  /// Where a copy lies of what the person chose: all of it, or nothing, which the core says when it is to read it.
  public func copy(of choice: Result<URL, any Error>) -> URL {
    let copy = place("chosen")
    do {
      let chosen = try choice.get()
      #if canImport(Darwin)
        let isLent = chosen.startAccessingSecurityScopedResource()
        defer { if isLent { chosen.stopAccessingSecurityScopedResource() } }
      #endif
      try FileManager.default.copyItem(at: chosen, to: copy)
    } catch {
      remove(copy)
    }
    return copy
  }

  public func remove(_ file: URL) { try? FileManager.default.removeItem(at: file) }

  /// Removes all of them.
  public func clear() { remove(folder) }
}
