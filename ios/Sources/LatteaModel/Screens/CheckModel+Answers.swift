import LatteaCore

// What the person does on a question screen, until it is sent.

extension CheckModel {
  /// The second tap of a double one comes within this time: it was meant for the question before.
  private static let doubleTap = Duration.milliseconds(300)

  private var isMeant: Bool {
    guard let came else { return true }
    return shell.services.time.hasPassed(Self.doubleTap, since: came)
  }

  public func toggle(_ field: String) {
    if isMeant { ticked.formSymmetricDifference([field]) }
  }

  /// A single question that is answered by one tap is sent with it, unless the person goes from one control to the next: then
  /// nothing moves on by itself.
  public func choose(_ choice: String, for field: FieldView, goesOn: Bool = true) async {
    guard isMeant else { return }
    given[field.id] = .choice(choice)
    if goesOn && isOneTap { await send() }
  }

  public func toggle(_ choice: String, of field: FieldView) {
    guard isMeant else { return }
    var chosen = chosen(of: field.id)
    if !chosen.insert(choice).inserted { chosen.remove(choice) }
    given[field.id] = chosen.isEmpty ? .empty : .choices(chosen.sorted())
  }

  public func type(_ text: String, in field: String) { given[field] = text.isEmpty ? .empty : .text(text) }

  public func typed(in field: String) -> String {
    if case .text(let text) = given[field] { text } else { "" }
  }

  public func chosen(of field: String) -> Set<String> {
    switch given[field] {
    case .choice(let choice): [choice]
    case .choices(let choices): Set(choices)
    case .text(let text): [text]
    case .empty, nil: []
    }
  }

  public func problem(of field: String) -> String? { problems.first { $0.field == field }?.text }

  /// Every field with its answer; what was left alone is empty.
  public func send() async {
    guard let question, isMeant else { return }
    await answer(.fields(question.fields.map { FieldGiven(field: $0.id, answer: given[$0.id] ?? .empty) }))
  }

  /// What is ticked is so; the rest is not, or is not known.
  public func send(rest: Rest) async {
    guard let question, isMeant else { return }
    await answer(.ticks(ticked: question.fields.map(\.id).filter(ticked.contains), rest: rest))
  }

  /// What was answered here before is chosen again; it is sent only by the person.
  func begin(from before: CheckAnswer?) {
    (ticked, given) = ([], [:])
    switch before {
    case .ticks(let fields, _): ticked = Set(fields)
    case .fields(let fields): for field in fields { given[field.field] = field.answer }
    case nil: break
    }
  }

  private var isOneTap: Bool {
    guard let fields = question?.fields, let field = fields.first, fields.count == 1 else { return false }
    if case .one = field.kind { return true }
    return false
  }

  func hints(of fields: [FieldView]) async -> [String: String] {
    var hints: [String: String] = [:]
    for field in fields {
      switch field.kind {
      case .number(let min, let max):
        hints[field.id] = await shell.say(.fromTo, ["min": .number(Int64(min)), "max": .number(Int64(max))])
      case .temperature(let unit): hints[field.id] = await shell.say(.temperatureIn, ["unit": .text(unit)])
      case .day: hints[field.id] = words[.dayHint]
      case .since: hints[field.id] = words[.exactHours]
      case .tick, .one, .many, .pain: break
      }
    }
    return hints
  }
}
