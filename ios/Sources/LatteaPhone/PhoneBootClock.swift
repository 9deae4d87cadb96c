import Foundation
import LatteaCore

/// How long the phone has been up, its sleep included, so that a changed clock moves nothing in a session.
public final class PhoneBootClock: BootClock {
  private static let nanosecondsInMillisecond: UInt64 = 1_000_000

  public init() {}

  public func sinceBootMs() throws -> UInt64 {
    #if canImport(Darwin)
      // Unlike the other clocks it goes on while the phone sleeps, as mach_continuous_time does.
      return clock_gettime_nsec_np(CLOCK_MONOTONIC_RAW) / Self.nanosecondsInMillisecond
    #else
      var time = timespec()
      guard clock_gettime(CLOCK_BOOTTIME, &time) == 0 else { throw ClockError.Failed }
      return UInt64(time.tv_sec) * 1_000 + UInt64(time.tv_nsec) / Self.nanosecondsInMillisecond
    #endif
  }
}
