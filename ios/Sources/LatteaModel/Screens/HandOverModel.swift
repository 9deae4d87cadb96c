import LatteaCore
import Observation

/// The page for somebody else's eyes. The journal is closed meanwhile: whoever holds the phone sees nothing else.
@Observable @MainActor public final class HandOverModel: Screen {
  /// So long it can be read; then it is gone by itself.
  private static let reading = Duration.seconds(15 * 60)

  public let shell: Shell
  public private(set) var view: SummaryView?
  private let summary: SummaryModel
  private let journal: JournalModel
  /// It was in somebody's hands, and what they said is neither noted nor left.
  private var wasHeld = false

  public init(_ shell: Shell, _ summary: SummaryModel, _ journal: JournalModel) {
    (self.shell, self.summary, self.journal) = (shell, summary, journal)
  }

  /// Under the page there is the lock from now on, and the screen stays on.
  public func load() async {
    guard view == nil else { return }
    shell.place = .lock
    let asked = summary.preview?.request
    view = await ask { app, now in
      let request = try asked ?? app.summary(request: nil, now: now).request
      return try app.handOver(request: request, now: now)
    }
    guard view != nil else { return }
    wasHeld = true
    shell.services.light.stay(on: true)
  }

  /// Until it was there long enough, or the task is cancelled.
  public func watch() async {
    let time = shell.services.time
    guard view != nil, (try? await time.wait(until: time.after(Self.reading))) != nil else { return }
    await end()
  }

  /// Back into the person's own hands: through the lock.
  public func end() async {
    leave()
    shell.go(.lock)
  }

  /// The page is not in sight any more, whatever took its place.
  public func leave() {
    view = nil
    shell.services.light.stay(on: false)
  }

  /// Whether to ask if what they said is to be noted: once the lock is open again.
  public var asks: Bool { wasHeld && shell.place == .home && shell.flow == nil }

  public func note() {
    wasHeld = false
    journal.open(.contact)
  }

  public func close() { wasHeld = false }
}
