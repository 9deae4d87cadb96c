/// How bright the screen is, by the person's choice. Without one it follows the phone.
public enum Look: String, Hashable, Sendable, CaseIterable {
  case light, dark, night
}
