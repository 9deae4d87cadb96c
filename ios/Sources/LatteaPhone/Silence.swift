import AVFoundation

/// A sound that nobody hears. The system suspends an app from which no sound comes; a session's voice has pauses.
@MainActor final class Silence {
  private let engine = AVAudioEngine()
  private let player = AVAudioPlayerNode()
  private var isReady = false

  func start() {
    let session = AVAudioSession.sharedInstance()
    do {
      try session.setCategory(.playback, options: [.mixWithOthers])
      try session.setActive(true)
      if !isReady {
        engine.attach(player)
        engine.connect(player, to: engine.mainMixerNode, format: nil)
        isReady = true
      }
      try engine.start()
      player.play()
    } catch {
      stop()
    }
  }

  func stop() {
    guard engine.isRunning else { return }
    engine.stop()
    try? AVAudioSession.sharedInstance().setActive(false, options: .notifyOthersOnDeactivation)
  }
}
