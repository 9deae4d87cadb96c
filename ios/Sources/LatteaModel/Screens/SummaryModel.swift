import LatteaCore
import Observation

/// The summary: what is in it, the page as it will be sent, and the file for the share sheet.
@Observable @MainActor public final class SummaryModel: Screen {
  public let shell: Shell
  public private(set) var preview: SummaryPreview?
  /// The file that the share sheet may take.
  public var shared: Shared?
  public private(set) var shares: [ShareLineView] = []

  public init(_ shell: Shell) { self.shell = shell }

  public func load() async { await show(preview?.request) }

  private func show(_ request: Request?) async {
    if let shown = await ask({ try $0.summary(request: request, now: $1) }) { preview = shown }
  }

  public func toggle(_ section: SectionId) async {
    await change { request in
      if let at = request.sections.firstIndex(of: section) {
        request.sections.remove(at: at)
      } else {
        request.sections.append(section)
      }
    }
  }

  public func ask(_ question: String) async { await change { $0.question = question.isEmpty ? nil : question } }

  public func name(_ name: String) async { await change { $0.name = name.isEmpty ? nil : name } }

  private func change(_ change: (inout Request) -> Void) async {
    guard var request = preview?.request else { return }
    change(&request)
    await show(request)
  }

  public func share(_ form: SummaryForm) async {
    guard let request = preview?.request else { return }
    shared = await ask { try $0.share(request: request, form: form, now: $1) }
    await loadShares()
  }

  public func loadShares() async {
    if let lines = await ask({ try $0.shares(now: $1) }) { shares = lines }
  }

  public func forgetShares() async {
    _ = await ask { try $0.forgetShares(now: $1) }
    await loadShares()
  }

  public func handOver() { shell.flow = .handOver }
}
