import LatteaCore
import Observation

/// What rings next, and what is done about it.
@Observable @MainActor public final class RemindersModel: Screen {
  public let shell: Shell
  public private(set) var view: RemindersView?
  /// What the reminder that was opened is about, or that it is settled.
  public private(set) var opened: OpenedView?
  /// When one that was put off rings now.
  public private(set) var said = ""

  public init(_ shell: Shell) { self.shell = shell }

  public func load() async { await load(hours: Shell.horizonHours) }

  public func load(hours: UInt32) async { view = await ask { try $0.reminders(horizonH: hours, now: $1) } }

  public func open(_ id: String) async { opened = await ask { try $0.openReminder(id: id, now: $1) } }

  /// One of its ways, as the core offers them.
  public func putOff(_ id: String, _ way: String) async {
    guard let told = await ask({ try $0.putOff(id: id, way: way, now: $1) }) else { return }
    said = told
    await load()
  }

  public func close() { (opened, said) = (nil, "") }
}
