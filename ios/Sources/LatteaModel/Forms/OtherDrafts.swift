import LatteaCore

/// Milk expressed.
public struct ExpressionDraft: Sendable, Equatable {
  public var left = ""
  public var right = ""
  public var together = ""
  public var way = Way.pump

  public var form: EntryForm { .expression(left: left, right: right, together: together, way: way) }
}

/// A temperature of the person.
public struct TemperatureDraft: Sendable, Equatable {
  public var value = ""
  public var site: Site?
  public var afterMedicine: Bool?

  public var form: EntryForm { .temperature(value: value, site: site, afterAntipyretic: afterMedicine) }
}

/// A medicine taken.
public struct MedicineDraft: Sendable, Equatable {
  public var name = ""
  public var lowersFever: Bool?
  public var isAntibiotic: Bool?
  public var course = ""

  public var form: EntryForm {
    .medicine(name: name, isAntipyretic: lowersFever, isAntibiotic: isAntibiotic, course: course)
  }
}

/// A nappy.
public struct NappyDraft: Sendable, Equatable {
  public var baby: BabyKey?
  public var wet = false
  public var dirty = false

  public var form: EntryForm { .nappy(baby: baby, wet: wet, dirty: dirty) }
}

/// A word with a clinician.
public struct ContactDraft: Sendable, Equatable {
  public var who = ""
  public var channel: String?
  public var said = ""
  public var massageOk: Bool?

  public var form: EntryForm { .contact(who: who, channel: channel, said: said, massageOk: massageOk) }
}
