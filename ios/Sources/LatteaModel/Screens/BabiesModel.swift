import LatteaCore
import Observation

/// The babies: how many, what each is called, and the cells that note a feed of one at once.
@Observable @MainActor public final class BabiesModel: Screen {
  public let shell: Shell
  public private(set) var view: BabiesView?
  public private(set) var problems: [ProblemView] = []
  /// Names as they are being typed; they stay until the core took them.
  private var typed: [BabyKey: String] = [:]

  public init(_ shell: Shell) { self.shell = shell }

  public func load() async {
    if let shown = await ask({ try $0.babies(now: $1) }) { view = shown }
  }

  /// Begins afresh: nothing that was typed stays.
  public func begin() async {
    (typed, problems) = ([:], [])
    await load()
  }

  /// Those to choose from; with one there is nothing to choose.
  public var choices: [QuickRowView] { view?.quick.filter { $0.baby != nil } ?? [] }

  /// How many there are; nothing when there are none.
  public var count: String? { view.flatMap { $0.babies.isEmpty ? nil : $0.babies.count.description } }

  /// There is one, or there can be one: neither while everything about babies is hidden.
  public var isShown: Bool { view?.babies.isEmpty == false || view?.add != nil }

  public func typed(of baby: BabyView) -> String { typed[baby.key] ?? baby.nickname }

  public func type(_ name: String, of baby: BabyView) { typed[baby.key] = name }

  public func problem(of baby: BabyView) -> String? { problems.first { $0.field == baby.key }?.text }

  /// Keeps the name that was typed; an empty one takes it back.
  public func save(_ baby: BabyView) async {
    let name = typed(of: baby)
    switch await ask({ try $0.babyName(baby: baby.key, nickname: name, now: $1) }) {
    case .saved(let shown):
      (view, typed[baby.key]) = (shown, nil)
      problems.removeAll { $0.field == baby.key }
    case .problem(let found): problems = problems.filter { $0.field != baby.key } + found
    case nil: break
    }
  }

  public func add() async {
    if let shown = await ask({ try $0.babyAdd(now: $1) }) { view = shown }
  }

  /// Takes the last one away; what was being typed for it goes with it.
  public func remove() async {
    guard let shown = await ask({ try $0.babyRemove(now: $1) }) else { return }
    let left = Set(shown.babies.map(\.key))
    view = shown
    typed = typed.filter { left.contains($0.key) }
    problems.removeAll { !left.contains($0.field) }
  }
}

extension QuickCellView {
  /// The breast that it notes alone: there a feed can also begin to count.
  public var side: Side? {
    guard case .feed(let parts, _, _) = form else { return nil }
    return Side.allCases.first { parts == [.breast(side: $0, minutes: "")] }
  }
}
