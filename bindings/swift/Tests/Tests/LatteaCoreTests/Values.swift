// Ids and times arrive as Foundation's own, and come back as they were.

import Foundation
import LatteaCore
import Testing

@Suite struct Values {
  @Test func anIdIsAUuidAndATimeIsADate() throws {
    let app = try Folder().open()
    let at = Moment(instant: Date(timeIntervalSince1970: 1_777_799_340.123), offsetMin: -210)
    let id: Foundation.UUID = try keep("here", in: app, at: at).id
    let noted = try app.noted(id: id)
    let instant: Foundation.Date = noted.at.instant
    #expect(noted.id == id)
    // A Date is a binary fraction: the same to the millisecond, which is what the journal keeps.
    #expect((instant.timeIntervalSince1970 * 1_000).rounded() == 1_777_799_340_123)
    #expect(noted.at.offsetMin == -210)
    #expect(failure { _ = try app.noted(id: UUID()) } == "stale")
  }

  @Test func aTimeThatNoCalendarShowsIsRefused() throws {
    let app = try Folder().open()
    #expect(failure { _ = try app.today(now: Moment(instant: Date(), offsetMin: 24 * 60)) } == "internal 105")
  }
}
