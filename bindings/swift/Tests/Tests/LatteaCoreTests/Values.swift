// Ids and times arrive as Foundation's own, and come back as they were.

import Foundation
import LatteaCore
import Testing

@Suite struct Values {
  @Test func anIdIsAUuidAndATimeIsADate() throws {
    let app = try Folder().open()
    let at = Moment(instant: Date(timeIntervalSince1970: 1_777_799_340.123), offsetMin: -210)
    guard case .saved(let logged) = try app.log(form: .note(text: "here"), at: at, now: now) else {
      return Issue.record("the note was not kept")
    }
    let id: Foundation.UUID = logged.row.id
    let noted = try app.noted(id: id)
    let instant: Foundation.Date = noted.at.instant
    #expect(noted.id == id)
    // A Date is a binary fraction: the same to the millisecond, which is what the journal keeps.
    #expect((instant.timeIntervalSince1970 * 1_000).rounded() == 1_777_799_340_123)
    #expect(noted.at.offsetMin == -210)
    let unknown = failure { _ = try app.noted(id: UUID()) }
    guard case .Stale = unknown else { return Issue.record("an unknown id arrived as \(String(describing: unknown))") }
  }

  @Test func aTimeThatNoCalendarShowsIsRefused() throws {
    let app = try Folder().open()
    let refused = failure { _ = try app.today(now: Moment(instant: Date(), offsetMin: 24 * 60)) }
    guard case .Internal(code: 105, _, _) = refused else {
      return Issue.record("it arrived as \(String(describing: refused))")
    }
  }
}
