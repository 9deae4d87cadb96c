import LatteaCore
import Observation

/// Trends: better, the same, or worse.
@Observable @MainActor public final class TrendsModel: Screen {
  /// So many days back.
  public static let ranges: [UInt32] = [3, 14, 90]

  public let shell: Shell
  public private(set) var view: TrendView?
  public private(set) var days = ranges[0]
  /// What each range is called.
  public private(set) var names: [UInt32: String] = [:]
  /// Once chosen, tables stay.
  public var showsTables = false

  public init(_ shell: Shell) { self.shell = shell }

  public func load() async {
    let days = days
    for range in Self.ranges { names[range] = await shell.say(.period, ["days": .number(Int64(range))]) }
    view = await ask { try $0.trend(days: days, now: $1) }
  }

  public func show(_ days: UInt32) async {
    self.days = days
    await load()
  }
}
