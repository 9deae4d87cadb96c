import LatteaPhone
import LatteaUI
import SwiftUI

/// The app: one window over the phone's own services.
@main struct LatteaApp: App {
  @State private var phone = PhoneApp()

  var body: some Scene {
    WindowGroup {
      RootScreen(screens: phone.screens)
    }
  }
}
