import LatteaCore
import Observation

/// A report that something is not right: a text to be read and handed on by the person. Nothing is sent.
@Observable @MainActor public final class ReportModel: Screen {
  public let shell: Shell
  public private(set) var view: ReportView?
  public var typed = ""
  private var about = ""

  public init(_ shell: Shell) { self.shell = shell }

  /// Begins one about a card, a row of the ledger, or the latest result.
  public func begin(about: String) { (self.about, typed, view) = (about, "", nil) }

  public func load() async {
    let (about, typed) = (about, typed)
    view = await ask { app, _ in try app.report(about: about, words: typed) }
  }
}
