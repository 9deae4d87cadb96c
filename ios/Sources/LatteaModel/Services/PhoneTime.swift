import Foundation
import LatteaCore

/// The phone's clock and time zone. What the boundary asks for is worked out here and nowhere else.
public struct PhoneTime: Time {
  private let zone: TimeZone

  /// Wherever the phone is, unless a test says where.
  public init(zone: TimeZone = .autoupdatingCurrent) { self.zone = zone }

  public func now() -> Moment { moment(of: .now) }

  public func moment(of instant: Date) -> Moment {
    Moment(instant: instant, offsetMin: Int16(clamping: zone.secondsFromGMT(for: instant) / 60))
  }

  /// A clock that was set back holds nobody up.
  public func hasPassed(_ pause: Duration, since moment: Moment) -> Bool {
    let passed = Duration.seconds(Date.now.timeIntervalSince(moment.instant))
    return passed < .zero || passed >= pause
  }

  public func after(_ pause: Duration) -> Moment {
    moment(of: .now.addingTimeInterval(TimeInterval(pause.components.seconds)))
  }

  public func wait(until moment: Moment) async throws {
    try await Task.sleep(for: .seconds(max(0, moment.instant.timeIntervalSinceNow)))
  }
}
