import Foundation
import LatteaCore
import LatteaModel
import LatteaUI

/// The app on a real phone: every service is the phone's own.
@available(iOSApplicationExtension, unavailable)
@MainActor public final class PhoneApp {
  public let screens: Screens
  private let taps: NotificationTaps
  private let interruptions: Interruptions

  /// Without a folder for the journal it is as if it couldn't be opened: the check and the numbers work.
  public init(folder: JournalFolder? = try? JournalFolder()) {
    let time = PhoneTime()
    let config = Config(
      journal: folder?.journal ?? JournalFolder.nowhere, language: nil, country: nil, seed: nil,
      systemLanguage: Locale.preferredLanguages.first)
    let core = Core(
      config: config, vault: KeychainVault(service: "app.lattea.journal"), boot: PhoneBootClock(), time: time)
    let services = Services(
      time: time, credential: PhoneCredential(), reminders: NotificationBoard(), senses: PhoneSenses(),
      preferences: StoredPreferences(), lockScreen: LiveTimer(), light: PhoneLight())
    let screens = Screens(Shell(core: core, services: services))
    self.screens = screens
    LiveTimer.stop = { await screens.massage.stopFromOutside() }
    interruptions = Interruptions { await screens.massage.interrupted() }
    taps = NotificationTaps { id in await screens.open(reminder: id) }
  }
}
