import XCTest

/// A picture of each screen and Apple's own audit of it, reached as a person reaches it. Only a Mac can run this.
final class Pictures: XCTestCase {
  private let app = XCUIApplication()

  override func setUp() { continueAfterFailure = false }

  @MainActor func testEveryPlace() throws {
    home()
    let tabs = app.tabBars.buttons
    XCTAssertEqual(tabs.count, 5)
    for index in 0..<tabs.count {
      tabs.element(boundBy: index).tap()
      try keep("place-\(index)")
    }
  }

  @MainActor func testACheckAndAnEmergency() throws {
    home()
    app.buttons["check"].firstMatch.tap()
    try keep("check")
    answer(Answers(ticks: ["chest_pain"]))
    XCTAssertTrue(app.otherElements["emergency"].waitForExistence(timeout: 5))
    try keep("emergency")
  }

  @MainActor func testACalmResultAndASession() throws {
    home()
    app.buttons["check"].firstMatch.tap()
    answer(.full)
    try keep("result")
    app.buttons["massage"].firstMatch.tap()
    try keep("massage-choose")
    app.buttons["M01"].firstMatch.tap()
    try keep("massage-ready")
    app.buttons["ready"].tap()
    try keep("massage-pain")
    app.buttons["pain-2"].firstMatch.tap()
    try keep("massage-stroke")
    app.buttons["stop"].tap()
    XCTAssertTrue(app.buttons["close"].waitForExistence(timeout: 5))
    try keep("massage-ended")
  }

  /// The phone needs a lock for it, and then it is what every start shows: a simulator has one once a face was enrolled.
  @MainActor func testTheLock() throws {
    app.launch()
    try XCTSkipUnless(app.buttons["unlock"].waitForExistence(timeout: 5), "this phone has no lock")
    try keep("lock")
    app.buttons["help"].firstMatch.tap()
    try keep("lock-help")
  }

  @MainActor func testTheLargestLetters() throws {
    app.launchArguments += ["-UIPreferredContentSizeCategoryName", "UICTContentSizeCategoryAccessibilityXXXL"]
    home()
    try keep("today-large")
    app.buttons["check"].firstMatch.tap()
    try keep("check-large")
  }

  @MainActor private func home() {
    app.launch()
    while app.buttons["skip"].waitForExistence(timeout: 2) { app.buttons["skip"].tap() }
    XCTAssertFalse(app.buttons["unlock"].exists, "a phone with a lock shows nothing else: only testTheLock is for it")
  }

  @MainActor private func keep(_ name: String) throws {
    try app.performAccessibilityAudit()
    let picture = XCTAttachment(screenshot: app.screenshot())
    picture.name = name
    picture.lifetime = .keepAlways
    add(picture)
  }

  /// Answers until there is a result.
  @MainActor private func answer(_ answers: Answers) {
    for _ in 1...80 {
      if app.otherElements["tier"].exists && !app.buttons["leave"].exists { return }
      answers.answer(app)
    }
    XCTFail("the check has no end")
  }
}
