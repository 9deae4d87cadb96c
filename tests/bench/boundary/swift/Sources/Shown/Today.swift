// What Today shows, as the peer builds it: the fields of the core's own view, so that the two are compared as one text.

public struct Today: Sendable {
  public var notices: [String]
  public var status: Status?
  public var empty: String
  public var followUps: [String]
  public var latest: [Latest]
  public var check: String
  public var massage: String?
  public var rules: String

  public init(
    notices: [String], status: Status?, empty: String, followUps: [String], latest: [Latest], check: String,
    massage: String?, rules: String
  ) {
    self.notices = notices
    self.status = status
    self.empty = empty
    self.followUps = followUps
    self.latest = latest
    self.check = check
    self.massage = massage
    self.rules = rules
  }
}

public struct Level: Sendable {
  public var tier: String
  public var word: String
  public var sentence: String

  public init(tier: String, word: String, sentence: String) {
    self.tier = tier
    self.word = word
    self.sentence = sentence
  }
}

public struct Status: Sendable {
  public var person: Level
  public var baby: Level?
  public var babyFirst: Bool
  public var checked: String
  public var recheck: String
  public var changed: String?

  public init(person: Level, baby: Level?, babyFirst: Bool, checked: String, recheck: String, changed: String?) {
    self.person = person
    self.baby = baby
    self.babyFirst = babyFirst
    self.checked = checked
    self.recheck = recheck
    self.changed = changed
  }
}

public struct Latest: Sendable {
  public var label: String
  public var value: String
  public var when: String
  public var ago: String

  public init(label: String, value: String, when: String, ago: String) {
    self.label = label
    self.value = value
    self.when = when
    self.ago = ago
  }
}
