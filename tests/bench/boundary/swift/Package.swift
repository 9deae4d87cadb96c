// swift-tools-version: 6.0
// Today through the binding beside Swift on the C API of SQLite. Two programs, because the core holds SQLCipher, whose
// functions have the names of SQLite's.
import PackageDescription

let package = Package(
  name: "BoundaryBench",
  dependencies: [.package(path: "../../../../target/bindings/swift/shipped/LatteaCore")],
  targets: [
    .target(name: "Shown"),
    .systemLibrary(name: "CSQLite"),
    .executableTarget(name: "Ours", dependencies: ["Shown", .product(name: "LatteaCore", package: "LatteaCore")]),
    .executableTarget(name: "Plain", dependencies: ["Shown", "CSQLite"]),
    .executableTarget(name: "Compare", dependencies: ["Shown"]),
  ],
  swiftLanguageModes: [.v6]
)
