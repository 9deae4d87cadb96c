import LatteaModel
import SwiftUI

/// Everything: the place, what covers it, and the plain surface that the app switcher shows instead.
public struct RootScreen: View {
  @Environment(\.scenePhase) private var phase
  @SceneStorage("whereabouts") private var kept = ""
  let screens: Screens

  public init(screens: Screens) { self.screens = screens }

  public var body: some View {
    let shell = screens.shell
    ZStack {
      PlaceScreen(screens: screens).accessibilityHidden(shell.flow != nil)
      if let flow = shell.flow { FlowScreen(screens: screens, flow: flow) }
    }
    .covered(by: shell)
    .environment(\.look, shell.look)
    .environment(\.layoutDirection, shell.words.areFromTheRight ? .rightToLeft : .leftToRight)
    .preferredColorScheme(shell.look?.scheme)
    .task {
      shell.kept = Whereabouts(kept: kept)
      await shell.start()
    }
    .onChange(of: shell.whereabouts) { _, here in
      if let here { kept = here.kept }
    }
    .onChange(of: phase) { _, phase in follow(phase) }
  }

  /// Out of sight the screen is plain; gone, the app locks and a session knows it.
  private func follow(_ phase: ScenePhase) {
    let shell = screens.shell
    // What the phone asks over stays to be read.
    shell.isCovered = phase == .background || (phase == .inactive && !shell.isAsking)
    switch phase {
    case .background:
      shell.actNow {
        await screens.massage.goOutOfSight()
        await shell.hide()
      }
    case .active:
      shell.actNow {
        // It may have ended meanwhile: then nothing keeps the app open.
        await screens.massage.comeIntoSight()
        await shell.wake()
      }
    default: break
    }
  }
}

/// What fills the screen when nothing covers it.
private struct PlaceScreen: View {
  let screens: Screens

  var body: some View {
    switch screens.shell.place {
    case .opening: OpeningScreen(shell: screens.shell)
    case .lock: LockScreen(model: screens.lock)
    case .recovery: RecoveryScreen(model: screens.recovery, backup: screens.backup)
    case .onboarding: OnboardingScreen(model: screens.onboarding)
    case .home: HomeScreen(screens: screens)
    }
  }
}

/// Before the journal is open.
private struct OpeningScreen: View {
  let shell: Shell

  var body: some View {
    Page {
      TroubleCard(shell: shell)
      Line(text: shell.words[.opening])
    } bottom: {
    } fixed: {
      HelpButton(shell: shell)
    }
  }
}
