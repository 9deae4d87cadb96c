import LatteaCore
import Observation

/// Erasing everything: asked twice, the second time by the phone's own lock.
@Observable @MainActor public final class EraseModel: Screen {
  public let shell: Shell
  public private(set) var view: EraseView?
  public private(set) var erased: ErasedView?

  public init(_ shell: Shell) { self.shell = shell }

  public func load() async { view = await ask { try $0.eraseLook(now: $1) } }

  public func erase() async {
    guard let view else { return }
    let credential = shell.services.credential
    if await credential.isSet() {
      guard await credential.confirm(view.title) else { return }
    }
    let token = view.token
    erased = await ask { try $0.erase(token: token, now: $1) }
    if erased != nil { await shell.forget() }
  }

  /// Begins anew, as on the first day.
  public func close() async {
    shell.todayPages = []
    shell.renew?()
    await shell.start()
  }
}
