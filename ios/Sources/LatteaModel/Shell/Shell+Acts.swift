// What a tap starts. A second tap while the first still works is left out; stopping never is.

extension Shell {
  public func act(_ work: @escaping @MainActor () async -> Void) {
    guard !isBusy else { return }
    isBusy = true
    task = Task {
      await work()
      isBusy = false
    }
  }

  /// Never left out: it waits for what still works.
  public func actNow(_ work: @escaping @MainActor () async -> Void) {
    let before = task
    task = Task {
      await before?.value
      await work()
    }
  }

  /// Waits until what was tapped is done, and what follows from it.
  public func settle() async {
    await task?.value
    await ringing?.value
    await locking?.value
  }

  /// Tries again what was in trouble.
  public func tryAgain() {
    guard let again = trouble?.again else { return }
    dismissTrouble()
    act { await again() }
  }
}
