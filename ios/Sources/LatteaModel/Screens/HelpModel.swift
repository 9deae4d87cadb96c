import LatteaCore
import Observation

/// Help: a person in one tap. Nothing stands in its way: no lock, no lost key, no journal.
@Observable @MainActor public final class HelpModel: Screen {
  public let shell: Shell
  public private(set) var view: HelpView?

  public init(_ shell: Shell) { self.shell = shell }

  public func load() async {
    if let shown = try? await shell.core.run({ app, _ in try app.help() }) {
      view = shown
    } else {
      view = try? helpWithoutJournal(language: nil, country: nil)
    }
  }
}
