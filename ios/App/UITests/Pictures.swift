import XCTest

/// Screenshots of the five places, and Apple's own audit of each. Only a Mac can run this.
final class Pictures: XCTestCase {
  @MainActor func testEveryPlaceIsSoundAndHasAPicture() throws {
    let app = XCUIApplication()
    app.launch()
    while app.buttons["skip"].waitForExistence(timeout: 2) { app.buttons["skip"].tap() }
    let tabs = app.tabBars.buttons
    XCTAssertEqual(tabs.count, 5)
    for index in 0..<tabs.count {
      tabs.element(boundBy: index).tap()
      try app.performAccessibilityAudit()
      let picture = XCTAttachment(screenshot: app.screenshot())
      picture.lifetime = .keepAlways
      add(picture)
    }
  }
}
