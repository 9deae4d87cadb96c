import LatteaCore
import Observation

/// The summary: what is in it, the page as it will be sent, and the file for the share sheet.
@Observable @MainActor public final class SummaryModel: Screen {
  public let shell: Shell
  public private(set) var preview: SummaryPreview?
  /// The form that is chosen, and what is in it.
  public private(set) var chosen: Chosen?
  /// The file that the share sheet may take.
  public private(set) var shared: Shared?
  public private(set) var shares: [ShareLineView] = []
  /// Locks the file, when something is typed.
  public var passphrase = ""
  public private(set) var problem = ""
  /// Without a phone lock nothing else here would stay private, so the page is sent instead.
  public private(set) var hasNoLock = false

  /// A form, line by line as it will be sent.
  public struct Chosen: Sendable, Equatable {
    public let form: SummaryForm
    public let lines: [String]
  }

  public init(_ shell: Shell) { self.shell = shell }

  public func load() async { await show(preview?.request) }

  private func show(_ request: Request?) async {
    guard let shown = await ask({ try $0.summary(request: request, now: $1) }) else { return }
    preview = shown
    if let form = chosen?.form { await look(form) }
  }

  /// What this form of it holds. Nothing is written.
  public func look(_ form: SummaryForm) async {
    guard let request = preview?.request else { return }
    let lines = await ask { try $0.summaryShown(request: request, form: form, now: $1) }
    chosen = lines.map { Chosen(form: form, lines: $0) }
  }

  public func choose(_ form: SummaryForm) async {
    shared = nil
    await look(form)
  }

  public func toggle(_ section: SectionId) async { await change { $0.sections.toggle(section) } }

  /// From where on the page reads.
  public func begin(with stretch: StretchView) async { await change { $0.from = stretch.from } }

  public func ask(_ question: String) async { await change { $0.question = question.isEmpty ? nil : question } }

  public func name(_ name: String) async { await change { $0.name = name.isEmpty ? nil : name } }

  private func change(_ change: (inout Request) -> Void) async {
    guard var request = preview?.request else { return }
    change(&request)
    // A file of what was in it before is not what is shown now.
    shared = nil
    await show(request)
  }

  public func share(_ form: SummaryForm) async {
    guard let request = preview?.request else { return }
    let passphrase = passphrase
    let step = await ask { app, now in
      guard !passphrase.isEmpty else { return ShareStep.done(try app.share(request: request, form: form, now: now)) }
      return try app.shareLocked(request: request, form: form, passphrase: passphrase, now: now)
    }
    switch step {
    case .done(let file): (shared, problem, self.passphrase) = (file, "", "")
    case .problem(let text): (shared, problem) = (nil, text)
    case nil: break
    }
    await loadShares()
  }

  public func loadShares() async {
    if let lines = await ask({ try $0.shares(now: $1) }) { shares = lines }
  }

  public func forgetShares() async {
    _ = await ask { try $0.forgetShares(now: $1) }
    await loadShares()
  }

  public func handOver() async {
    hasNoLock = await !shell.services.credential.isSet()
    if !hasNoLock { shell.flow = .handOver }
  }
}
