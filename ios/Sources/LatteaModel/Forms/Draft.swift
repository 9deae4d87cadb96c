import LatteaCore

/// An entry as it is typed, one form a kind. What is a number on paper is text: the core reads it.
public enum Draft: Sendable, Equatable {
  case feed(FeedDraft)
  case expression(ExpressionDraft)
  case temperature(TemperatureDraft)
  case symptom(SymptomDraft)
  case medicine(MedicineDraft)
  case nappy(NappyDraft)
  case note(String)
  case contact(ContactDraft)

  /// An empty one; what the app itself writes begins as a note.
  public init(_ kind: Kind) {
    switch kind {
    case .feed: self = .feed(FeedDraft())
    case .expression: self = .expression(ExpressionDraft())
    case .temperature: self = .temperature(TemperatureDraft())
    case .symptom: self = .symptom(SymptomDraft())
    case .medicine: self = .medicine(MedicineDraft())
    case .nappy: self = .nappy(NappyDraft())
    case .contact: self = .contact(ContactDraft())
    case .note, .check, .session: self = .note("")
    }
  }

  /// What there is, to be changed.
  public init(_ form: EntryForm) {
    switch form {
    case .feed(let parts, let supplement, let baby):
      self = .feed(FeedDraft(parts: parts, supplement: supplement, baby: baby))
    case .expression(let left, let right, let together, let way):
      self = .expression(ExpressionDraft(left: left, right: right, together: together, way: way))
    case .temperature(let value, let site, let after):
      self = .temperature(TemperatureDraft(value: value, site: site, afterMedicine: after))
    case .symptom: self = .symptom(SymptomDraft(form))
    case .medicine(let name, let fever, let infection, let course):
      self = .medicine(MedicineDraft(name: name, lowersFever: fever, isAntibiotic: infection, course: course))
    case .nappy(let baby, let wet, let dirty): self = .nappy(NappyDraft(baby: baby, wet: wet, dirty: dirty))
    case .note(let text): self = .note(text)
    case .contact(let who, let channel, let said, let massage):
      self = .contact(ContactDraft(who: who, channel: channel, said: said, massageOk: massage))
    }
  }

  /// The kind of entry that it makes.
  public var kind: Kind {
    switch self {
    case .feed: .feed
    case .expression: .expression
    case .temperature: .temperature
    case .symptom: .symptom
    case .medicine: .medicine
    case .nappy: .nappy
    case .note: .note
    case .contact: .contact
    }
  }

  /// As the core takes it.
  public var form: EntryForm {
    switch self {
    case .feed(let draft): draft.form
    case .expression(let draft): draft.form
    case .temperature(let draft): draft.form
    case .symptom(let draft): draft.form
    case .medicine(let draft): draft.form
    case .nappy(let draft): draft.form
    case .note(let text): .note(text: text)
    case .contact(let draft): draft.form
    }
  }
}
