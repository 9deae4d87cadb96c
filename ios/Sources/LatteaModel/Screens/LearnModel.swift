import LatteaCore
import Observation

/// Learn: short cards, and where our sources differ.
@Observable @MainActor public final class LearnModel: Screen {
  public let shell: Shell
  public private(set) var view: LearnView?
  public private(set) var card: CardView?
  /// What is looked for in the list.
  public var sought = ""
  /// The cards that fit it; nothing while nothing is looked for.
  public private(set) var found: [CardRow]?
  /// What the first source said, in its frame, row by row.
  public private(set) var said: [String] = []

  public let report: ReportModel

  public init(_ shell: Shell) {
    self.shell = shell
    report = ReportModel(shell)
  }

  public func load() async {
    guard let list = await ask({ app, _ in try app.learn() }) else { return }
    var said: [String] = []
    for row in list.differs { said.append(await shell.say(.differsSaid, ["text": .text(row.said)])) }
    (self.said, view) = (said, list)
  }

  /// What was typed meanwhile is looked for by itself.
  public func find() async {
    let text = sought
    let rows = text.isEmpty ? nil : await ask { app, _ in try app.learnFind(text: text) }
    if text == sought { found = rows }
  }

  /// A card lies over Learn, also when the app comes back to it.
  public func reopen() async {
    if let id = shell.card, card == nil { await open(id) }
  }

  public func open(_ id: String) async {
    shell.card = id
    card = await ask { app, _ in try app.card(id: id) }
    report.begin(about: id)
  }

  public func close() { (card, shell.card) = (nil, nil) }
}
