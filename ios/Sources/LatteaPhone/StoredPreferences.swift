import Foundation
import LatteaModel

/// The few choices that are kept outside the journal. None of them says anything about a person.
@MainActor public final class StoredPreferences: Preferences {
  private let store: UserDefaults

  public init(store: UserDefaults = .standard) { self.store = store }

  public var wasWelcomed: Bool {
    get { store.bool(forKey: "wasWelcomed") }
    set { store.set(newValue, forKey: "wasWelcomed") }
  }

  public var hasVoice: Bool {
    get { store.bool(forKey: "hasVoice") }
    set { store.set(newValue, forKey: "hasVoice") }
  }

  public var hasBuzz: Bool {
    get { store.bool(forKey: "hasBuzz") }
    set { store.set(newValue, forKey: "hasBuzz") }
  }

  public var look: Look? {
    get { store.string(forKey: "look").flatMap(Look.init) }
    set { store.set(newValue?.rawValue, forKey: "look") }
  }

  public func forget() {
    for key in ["wasWelcomed", "hasVoice", "hasBuzz", "look"] { store.removeObject(forKey: key) }
  }
}
