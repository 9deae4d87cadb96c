import Foundation
import LatteaCore

/// The phone's clock and time zone. What the boundary asks for is worked out here and nowhere else.
public struct PhoneTime: Time {
  public init() {}

  public func now() -> Moment {
    let now = Date.now
    return Moment(instant: now, offsetMin: Int16(clamping: TimeZone.current.secondsFromGMT(for: now) / 60))
  }

  public func wait(until moment: Moment) async throws {
    try await Task.sleep(for: .seconds(max(0, moment.instant.timeIntervalSinceNow)))
  }
}
