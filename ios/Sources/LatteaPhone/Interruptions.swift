import AVFoundation
import Foundation

/// Says when a call, or another app's sound, takes the sound away from this one.
@MainActor public final class Interruptions {
  private let observer: any NSObjectProtocol

  public init(from center: NotificationCenter = .default, began: @escaping @MainActor @Sendable () async -> Void) {
    observer = center.addObserver(forName: AVAudioSession.interruptionNotification, object: nil, queue: nil) { told in
      let kind = told.userInfo?[AVAudioSessionInterruptionTypeKey] as? UInt
      guard kind == AVAudioSession.InterruptionType.began.rawValue else { return }
      Task { await began() }
    }
  }
}
