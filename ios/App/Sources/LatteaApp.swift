import LatteaPhone
import LatteaUI
import SwiftUI

/// The app: one window over the phone's own services.
@main struct LatteaApp: App {
  @State private var phone = try? PhoneApp()

  var body: some Scene {
    WindowGroup {
      if let phone { RootScreen(screens: phone.screens) }
    }
  }
}
