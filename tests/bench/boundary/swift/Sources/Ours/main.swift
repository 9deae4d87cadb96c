// Today through the binding, from the encrypted journal.

import Foundation
import LatteaCore
import Shown

/// The key of the benchmark's journal: no secret.
final class BenchVault: KeyVault {
  func load() throws -> Data? { Data(repeating: 7, count: 32) }
  func store(key: Data) throws { throw VaultError.Failed }
  func forget() throws { throw VaultError.Failed }
}

struct Journal {
  let app: LatteaApp
  let now: Moment
}

func open(_ folder: String, _ now: String) throws -> Journal {
  let instant = try Date(now, strategy: .iso8601)
  let offset = now.suffix(5).split(separator: ":").compactMap { Int16($0) }
  let minutes = (offset[0] * 60 + offset[1]) * (now.suffix(6).hasPrefix("-") ? -1 : 1)
  let moment = Moment(instant: instant, offsetMin: minutes)
  let config = Config(journal: folder + "/lattea.db", language: nil, country: "GB", seed: nil)
  let app = try LatteaApp.open(config: config, vault: BenchVault(), listener: nil, now: moment)
  return Journal(app: app, now: moment)
}

func shown(_ view: TodayView) -> Today {
  func level(_ view: TierView) -> Level { Level(tier: "\(view.tier)", word: view.word, sentence: view.sentence) }
  let status = view.status.map { status in
    Status(
      person: level(status.person), baby: status.baby.map(level), babyFirst: status.babyFirst, checked: status.checked,
      recheck: status.recheck, changed: status.changed)
  }
  let latest = view.latest.map { Latest(label: $0.label, value: $0.value, when: $0.when, ago: $0.ago) }
  return Today(
    notices: view.notices.map(\.text), status: status, empty: view.empty, followUps: view.followUps, latest: latest,
    check: view.check, massage: view.massage, rules: view.rules)
}

try run(open: open, today: { try $0.app.today(now: $0.now) }, shown: shown)
