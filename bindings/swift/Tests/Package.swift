// swift-tools-version: 6.0
// The core from Swift's side: the stories of tests/scenarios, and what may go wrong between the two. It needs the package
// that `bindings/swift/build test` makes, which has the exports that fail on purpose.
import PackageDescription

let package = Package(
  name: "LatteaCoreTests",
  platforms: [.iOS(.v18), .macOS(.v15)],
  dependencies: [.package(path: "../../../target/bindings/swift/self-test/LatteaCore")],
  targets: [.testTarget(name: "LatteaCoreTests", dependencies: [.product(name: "LatteaCore", package: "LatteaCore")])],
  swiftLanguageModes: [.v6]
)
