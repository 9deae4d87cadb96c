import AVFoundation
import Foundation

/// Who speaks: words are said in their own language, whatever language the phone is in.
enum PhoneVoice {
  /// The phone's voice for this language; else any that speaks it in another country. Without one the phone says the words as it
  /// can: nothing here ever waits for a voice that lies elsewhere.
  static func chosen(for language: String?) -> AVSpeechSynthesisVoice? {
    guard let language else { return nil }
    let place = best(for: language, of: AVSpeechSynthesisVoice.speechVoices().map(\.language))
    return AVSpeechSynthesisVoice(language: language) ?? place.flatMap { AVSpeechSynthesisVoice(language: $0) }
  }

  /// The one of these tags that is the language, or else the first that shares it.
  static func best(for language: String, of tags: [String]) -> String? {
    tags.first { $0 == language } ?? tags.first { spoken($0) == spoken(language) }
  }

  private static func spoken(_ tag: String) -> String? { Locale.Language(identifier: tag).languageCode?.identifier }
}
