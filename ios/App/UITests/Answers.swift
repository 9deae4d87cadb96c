import XCTest

/// What somebody says in a check; what is not said is fine.
struct Answers {
  var ticks: Set<String> = []
  var choices: [String: String] = ["who": "at_breast"]
  var typed: [String: String] = [
    "temp_dC": "36.8", "baby.0.wet_nappies_24h": "7", "babies": "1", "days_postpartum": "20",
  ]

  /// The left breast is full and tender: a light touch is possible there.
  static let full = Answers(
    ticks: ["look-sore", "look-full"],
    choices: [
      "who": "at_breast", "left.area": "whole", "left.hard": "full", "left.fullness_h": "6to12h",
      "left.pain_0_10": "pain-2",
    ])

  /// Answers the question that stands.
  @MainActor func answer(_ app: XCUIApplication) {
    if app.buttons["go-on"].exists {
      for tick in ticks where app.buttons[tick].exists { app.buttons[tick].tap() }
      return app.buttons["go-on"].tap()
    }
    let fields = app.otherElements.matching(NSPredicate(format: "identifier BEGINSWITH 'field-'"))
    for field in fields.allElementsBoundByIndex where field.exists { fill(field) }
    if app.buttons["next"].exists { app.buttons["next"].tap() }
  }

  @MainActor private func fill(_ field: XCUIElement) {
    let id = String(field.identifier.dropFirst("field-".count))
    let line = field.textViews.firstMatch.exists ? field.textViews.firstMatch : field.textFields.firstMatch
    if let choice = choices[id] ?? ["no", "pain-0"].first(where: { field.buttons[$0].exists }) {
      field.buttons[choice].tap()
    } else if line.exists {
      line.tap()
      line.typeText(typed[id] ?? "0")
    } else {
      field.buttons.firstMatch.tap()
    }
  }
}
