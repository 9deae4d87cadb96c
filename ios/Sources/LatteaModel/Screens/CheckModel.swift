import LatteaCore
import Observation

/// The check: one question screen after the other.
@Observable @MainActor public final class CheckModel: Screen {
  public let shell: Shell
  public private(set) var question: CheckView?
  public private(set) var result: ResultView?
  public private(set) var problems: [ProblemView] = []
  /// When this question came.
  private(set) var came: Moment?
  public internal(set) var ticked: Set<String> = []
  public internal(set) var given: [String: FieldAnswer] = [:]
  /// "part 1 of 5".
  public private(set) var part = ""
  /// What each field asks for besides its question, by its id.
  public internal(set) var hints: [String: String] = [:]

  public init(_ shell: Shell) { self.shell = shell }

  /// Goes on with a check that was begun, or begins one.
  public func begin() async {
    await take { try $0.checkIsOpen(now: $1) ? $0.checkResume(now: $1) : $0.checkStart(now: $1) }
  }

  public func restart() async {
    question = nil
    await take { try $0.checkStart(now: $1) }
  }

  public func load() async { await take { try $0.checkView(now: $1) } }

  public func answer(_ answer: CheckAnswer) async { await take { try $0.checkAnswer(answer: answer, now: $1) } }

  public func back() async { await take { try $0.checkBack(now: $1) } }

  public func device() async { await take { try $0.checkDevice(now: $1) } }

  /// Whether the answers about one's mind are kept in the journal.
  public func keepMind(_ keep: Bool) async { await take { try $0.checkKeepMind(keep: keep, now: $1) } }

  /// Ends it here: the result says what is certain and what is open.
  public func leave() async { await take { try $0.checkLeave(now: $1) } }

  /// Asks again what gave this answer; a check that was done stands at that question.
  public func change(_ field: String) async { await take { try $0.checkChange(field: field, now: $1) } }

  public func more() async { await take { try $0.checkMore(now: $1) } }

  private func take(_ work: @escaping @Sendable (LatteaApp, Moment) throws -> CheckStep) async {
    guard let step = await ask(work) else { return }
    switch step {
    case .problem(let found): problems = found
    case .ask(let view): await show(view)
    case .done(let view):
      (question, problems, result) = (nil, [], view)
      shell.flow = .result
    }
  }

  private func show(_ view: CheckView) async {
    part = await shell.say(.partOf, ["part": .number(Int64(view.part)), "parts": .number(Int64(view.parts))])
    hints = await hints(of: view.fields)
    // The same question again, such as after "I have a device", stays as it was being answered.
    if question?.fields != view.fields {
      begin(from: view.given)
      came = shell.services.time.now()
    }
    (question, result, problems) = (view, nil, [])
    shell.flow = .check
  }
}
