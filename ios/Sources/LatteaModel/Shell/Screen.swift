import LatteaCore

/// One screen: a view of the core, and what the person does on it.
@MainActor public protocol Screen: AnyObject {
  var shell: Shell { get }
  /// Asks for the view again.
  func load() async
}

extension Screen {
  public var words: Words { shell.words }

  /// Calls the core; when the screen is out of date, its view is asked for again, once.
  func ask<T: Sendable>(_ work: @escaping @Sendable (LatteaApp, Moment) throws -> T) async -> T? {
    await shell.ask(again: { [weak self] in await self?.load() }, work)
  }

  public func act(_ work: @escaping @MainActor () async -> Void) { shell.act(work) }
}
