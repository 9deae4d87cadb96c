// One app object in many hands: threads, a listener that calls back, and nothing that outlives its use.

import Foundation
import LatteaCore
import Synchronization
import Testing

@Suite struct Sharing {
  @Test func aHundredThreadsShareOneAppAndLoseNothing() throws {
    let app = try Folder().open()
    let failures = Mutex<[String]>([])
    let (start, ended) = (DispatchSemaphore(value: 0), DispatchGroup())
    for number in 1...100 {
      ended.enter()
      Thread {
        start.wait()  // all at once
        do {
          try keep("note \(number)", in: app)
          _ = try app.today(now: now)
          _ = try app.checkStart(now: now)
          _ = try app.journalPage(older: nil, kinds: [], now: now)
          _ = try app.help()
        } catch { failures.withLock { $0.append("\(error)") } }
        ended.leave()
      }.start()
    }
    for _ in 1...100 { start.signal() }
    ended.wait()
    #expect(failures.withLock { $0 } == [])
    let first = try app.journalPage(older: nil, kinds: [], now: now)
    let second = try app.journalPage(older: first.older, kinds: [], now: now)
    let rows = (first.days + second.days).flatMap(\.rows)
    #expect(Set(rows.map(\.id)).count == 100)
    #expect(second.older == nil)
  }

  @Test func aHundredTasksShareOneApp() async throws {
    let app = try Folder().open()
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 1...100 { group.addTask { try app.help().calls.count } }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(counts.count == 1)
  }

  @Test func aListenerMayCallTheAppItIsToldAbout() throws {
    let seen = Mutex(0)
    let shared = Shared()
    let ear = Ear {
      let rows = try shared.app.withLock { $0 }?.journalPage(older: nil, kinds: [], now: now).days[0].rows.count
      seen.withLock { $0 = rows ?? 0 }
    }
    let app = try Folder().open(listener: ear)
    shared.app.withLock { $0 = app }
    try keep("seen at once", in: app)
    #expect(seen.withLock { $0 } == 1)
    shared.app.withLock { $0 = nil }
  }

  @Test func whatTheShellGaveGoesWithTheApp() throws {
    weak var vault: MemoryVault?
    weak var ear: Ear?
    var app: LatteaApp?
    do {
      let (ours, heard) = (MemoryVault(), Ear())
      (vault, ear) = (ours, heard)
      app = try Folder().open(vault: ours, listener: heard)
    }
    #expect(ear != nil, "the app holds its listener")
    _ = try app?.today(now: now)
    app = nil
    #expect(vault == nil && ear == nil)
  }
}

private final class Shared: Sendable {
  let app = Mutex<LatteaApp?>(nil)
}
