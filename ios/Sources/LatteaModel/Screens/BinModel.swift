import LatteaCore
import Observation

/// What was deleted lately, and can still be brought back.
@Observable @MainActor public final class BinModel: Screen {
  public let shell: Shell
  public private(set) var view: BinView?
  /// What was just brought back.
  public private(set) var said = ""

  public init(_ shell: Shell) { self.shell = shell }

  /// Begins afresh: nothing was brought back yet.
  public func begin() async {
    said = ""
    await load()
  }

  public func load() async {
    if let shown = await ask({ try $0.bin(now: $1) }) { view = shown }
  }

  public func bringBack(_ id: EntryId) async {
    guard let row = await ask({ try $0.undoDelete(id: id, now: $1) }) else { return }
    said = await shell.say(.broughtBack, ["title": .text(row.title)])
    await load()
  }
}
