// swift-tools-version: 6.0
// The core as a Swift package. bindings/swift/build (Linux) and bindings/build-ios (Mac) put the rest beside this file:
// sources are generated and never committed.
import PackageDescription

#if os(Linux)
  // The linker that Debian's Swift takes by itself can't read what its own libraries hold.
  let linking: [LinkerSetting] = [
    .linkedLibrary("lattea_ffi"),
    .unsafeFlags(["-L\(Context.packageDirectory)/lib", "-use-ld=lld"]),
  ]
  let library: Target = .target(name: "LatteaCoreFFI", linkerSettings: linking)
#else
  let library: Target = .binaryTarget(name: "LatteaCoreFFI", path: "LatteaCoreFFI.xcframework")
#endif

let package = Package(
  name: "LatteaCore",
  platforms: [.iOS(.v17), .macOS(.v14)],
  products: [.library(name: "LatteaCore", targets: ["LatteaCore"])],
  targets: [
    library,
    .target(name: "LatteaCore", dependencies: ["LatteaCoreFFI"]),
  ],
  swiftLanguageModes: [.v6]
)
