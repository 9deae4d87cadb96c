// swift-tools-version: 6.0
// The app without its platform: models over the core, views over the models. ios/App makes an iPhone app of it on a Mac.
// On Linux the models run against the real core, and the views are type-checked and drawn with stand-ins for SwiftUI.
import PackageDescription

let core: Target.Dependency = .product(name: "LatteaCore", package: "LatteaCore")

#if os(Linux)
  // bindings/swift/build self-test makes it.
  let made = "../target/bindings/swift/self-test/LatteaCore"
  let other = ["Resources", "UITests", "colours.toml", "make-assets", "project.yml"]
  let stubs: [Target] = [
    .target(name: "Accessibility", path: "Stubs/Accessibility"),
    .target(name: "SwiftUI", dependencies: ["Accessibility"], path: "Stubs/SwiftUI"),
    .target(name: "Charts", dependencies: ["SwiftUI"], path: "Stubs/Charts"),
    .target(name: "Security", path: "Stubs/Security"),
    .target(name: "LocalAuthentication", path: "Stubs/LocalAuthentication"),
    .target(name: "UserNotifications", path: "Stubs/UserNotifications"),
    .target(name: "AVFoundation", path: "Stubs/AVFoundation"),
    .target(name: "CoreHaptics", path: "Stubs/CoreHaptics"),
    .target(name: "UIKit", path: "Stubs/UIKit"),
    .target(name: "ActivityKit", path: "Stubs/ActivityKit"),
    .target(name: "AppIntents", dependencies: ["SwiftUI"], path: "Stubs/AppIntents"),
    .target(name: "WidgetKit", dependencies: ["SwiftUI", "ActivityKit"], path: "Stubs/WidgetKit"),
    // Nobody runs these two: they are there to be type-checked. Xcode builds them from App/project.yml.
    .executableTarget(
      name: "TimerWidget", dependencies: ["LatteaPhone", "AppIntents", "WidgetKit", "SwiftUI", "ActivityKit"],
      path: "App", exclude: other + ["Sources", "Widget/Info.plist"], sources: ["Widget", "Shared"]),
    .executableTarget(
      name: "LatteaApp", dependencies: ["LatteaPhone", "LatteaUI", "SwiftUI"],
      path: "App", exclude: other + ["Widget", "Shared"], sources: ["Sources"]),
  ]
  let drawing: [Target.Dependency] = ["SwiftUI", "Charts", "Accessibility"]
  let phone: [Target.Dependency] = [
    "Security", "LocalAuthentication", "UserNotifications", "AVFoundation", "CoreHaptics", "UIKit", "ActivityKit",
  ]
  let tests: [Target] = [
    .testTarget(
      name: "LatteaUITests",
      dependencies: ["PhoneForTests", "LatteaUI", "LatteaModel", "SwiftUI", "Accessibility", core]),
    .testTarget(name: "LatteaPhoneTests", dependencies: ["LatteaPhone", "AVFoundation", "UserNotifications", core]),
  ]
#else
  // bindings/build-ios makes it; for tests, bindings/build-ios self-test.
  let made = "../target/bindings/ios/LatteaCore"
  let stubs: [Target] = []
  let drawing: [Target.Dependency] = []
  let phone: [Target.Dependency] = []
  let tests: [Target] = []
#endif

// These run on a phone too, over a core that bindings/build-ios self-test made.
let models: [Target] = [
  .target(name: "PhoneForTests", dependencies: ["LatteaModel", core], path: "Tests/PhoneForTests"),
  .testTarget(name: "LatteaModelTests", dependencies: ["PhoneForTests", "LatteaModel", core]),
]

let targets: [Target] = [
  .target(name: "LatteaModel", dependencies: [core]),
  .target(name: "LatteaUI", dependencies: ["LatteaModel", core] + drawing),
  .target(name: "LatteaPhone", dependencies: ["LatteaUI", "LatteaModel", core] + phone),
]

let package = Package(
  name: "LatteaApp",
  platforms: [.iOS(.v17)],
  products: [
    .library(name: "LatteaUI", targets: ["LatteaUI"]),
    .library(name: "LatteaModel", targets: ["LatteaModel"]),
    .library(name: "LatteaPhone", targets: ["LatteaPhone"]),
  ],
  dependencies: [.package(path: made)],
  targets: targets + models + stubs + tests,
  swiftLanguageModes: [.v6]
)
