import Foundation

/// Where the person was. The system keeps it unencrypted while the app is away: so it holds names of screens and the id of a
/// card, and never a word of hers.
public struct Whereabouts: Codable, Equatable, Sendable {
  public var tab = Tab.today
  public var subpages: [Subpage] = []
  public var card: String?
  public var flow: Flow?

  public init(tab: Tab = .today, subpages: [Subpage] = [], card: String? = nil, flow: Flow? = nil) {
    (self.tab, self.subpages, self.card, self.flow) = (tab, subpages, card, flow)
  }

  /// What was kept by another version and can't be read is nowhere.
  public init?(kept: String) {
    guard let here = try? JSONDecoder().decode(Self.self, from: Data(kept.utf8)) else { return nil }
    self = here
  }

  public var kept: String {
    (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}

extension Shell {
  /// Where the person is; nothing while she can't be anywhere, and the beginning while nothing is there to come back to.
  public var whereabouts: Whereabouts? {
    switch place {
    case .home: Whereabouts(tab: tab, subpages: subpages, card: card, flow: flow == .handOver ? nil : flow)
    case .onboarding: Whereabouts()
    case .opening, .lock, .recovery: nil
    }
  }

  private var subpages: [Subpage] {
    switch tab {
    case .today: todayPages
    case .journal: journalPages
    case .summary, .learn, .help: []
    }
  }

  func go(to here: Whereabouts) {
    (tab, card, flow) = (here.tab, here.card, here.flow)
    switch here.tab {
    case .today: todayPages = here.subpages
    case .journal: journalPages = here.subpages
    case .summary, .learn, .help: break
    }
  }
}
