// Opening and closing again and again takes neither memory nor files.

#if os(Linux)
  import Foundation
  import LatteaCore
  import Testing

  @Suite struct Leaks {
    /// A leak of half a kilobyte in each of the 9,000 rounds that are measured would be more.
    static let mostGrowth = 4 * 1_024 * 1_024

    @Test func tenThousandOpensLeaveNoMemoryAndNoFile() throws {
      let (folder, vault) = (try Folder(), MemoryVault())
      func rounds(_ count: Int) throws {
        for _ in 1...count {
          let app = try folder.open(vault: vault, listener: Ear())
          _ = try app.today(now: now)
        }
      }
      try rounds(1_000)  // what is kept once, such as the content, is there
      let before = try residentBytes()
      try rounds(9_000)
      let growth = try residentBytes() - before
      print("memory after 1,000 rounds: \(before) bytes; growth in 9,000 more: \(growth) bytes")
      #expect(growth <= Self.mostGrowth)
      #expect(try openFiles(in: folder) == 0)
      let app = try folder.open(vault: vault)
      #expect(try openFiles(in: folder) > 0, "an open journal is seen by this count")
      _ = try app.today(now: now)
    }

    private func openFiles(in folder: Folder) throws -> Int {
      let files = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
      let open = files.compactMap { try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)") }
      return open.count { $0.hasPrefix(folder.path) }
    }

    private func residentBytes() throws -> Int {
      let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .ascii).split(separator: " ")
      return try #require(Int(pages[1])) * sysconf(Int32(_SC_PAGESIZE))
    }
  }
#endif
