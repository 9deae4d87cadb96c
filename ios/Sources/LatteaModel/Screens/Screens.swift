import LatteaCore
import Observation

/// One model a screen, all over one shell.
@Observable @MainActor public final class Screens {
  public let shell: Shell
  public private(set) var today: TodayModel
  public private(set) var check: CheckModel
  public private(set) var result: ResultModel
  public private(set) var massage: MassageModel
  public private(set) var journal: JournalModel
  public private(set) var babies: BabiesModel
  public private(set) var feed: FeedModel
  public private(set) var trends: TrendsModel
  public private(set) var summary: SummaryModel
  public private(set) var learn: LearnModel
  public private(set) var help: HelpModel
  public private(set) var settings: SettingsModel
  public private(set) var onboarding: OnboardingModel
  public private(set) var lock: LockModel
  public private(set) var recovery: RecoveryModel
  public private(set) var plan: PlanModel
  public private(set) var reminders: RemindersModel
  public private(set) var bin: BinModel
  public private(set) var backup: BackupModel
  public private(set) var files: FilesModel
  public private(set) var erase: EraseModel
  public private(set) var handOver: HandOverModel

  public init(_ shell: Shell) {
    self.shell = shell
    let (journal, summary) = (JournalModel(shell), SummaryModel(shell))
    (today, check, result) = (TodayModel(shell), CheckModel(shell), ResultModel(shell))
    (massage, feed) = (MassageModel(shell), FeedModel(shell))
    (self.journal, babies, self.summary) = (journal, journal.babies, summary)
    (trends, learn) = (TrendsModel(shell), LearnModel(shell))
    (help, settings, onboarding) = (HelpModel(shell), SettingsModel(shell), OnboardingModel(shell))
    (lock, recovery, plan) = (LockModel(shell), RecoveryModel(shell), PlanModel(shell))
    (reminders, bin, files) = (RemindersModel(shell), BinModel(shell), FilesModel(shell))
    (backup, erase, handOver) = (BackupModel(shell), EraseModel(shell), HandOverModel(shell, summary, journal))
    listen()
  }

  private func listen() {
    shell.follow = { [weak self] id, leads in await self?.follow(reminder: id, leads: leads) }
    shell.renew = { [weak self] in self?.renew() }
  }

  /// Nothing that was shown, typed or made before is known to any of them.
  private func renew() {
    let fresh = Screens(shell)
    (today, check, result) = (fresh.today, fresh.check, fresh.result)
    (massage, journal, feed, babies) = (fresh.massage, fresh.journal, fresh.feed, fresh.babies)
    (trends, summary, learn, help) = (fresh.trends, fresh.summary, fresh.learn, fresh.help)
    (settings, onboarding, lock, recovery) = (fresh.settings, fresh.onboarding, fresh.lock, fresh.recovery)
    (plan, reminders, backup, files) = (fresh.plan, fresh.reminders, fresh.backup, fresh.files)
    (bin, erase, handOver) = (fresh.bin, fresh.erase, fresh.handOver)
    listen()
  }

  /// Where a reminder leads, once the app is open; the words say what it is about, or that it is settled.
  public func open(reminder id: String) async { await follow(reminder: id, leads: true) }

  private func follow(reminder id: String, leads: Bool) async {
    if shell.place == .home { await reminders.open(id) }
    // Behind the lock it waits; the core may have locked just now.
    shell.awaited = shell.place == .home ? nil : id
    guard shell.awaited == nil, leads, let opened = reminders.opened else { return }
    shell.tab = .today
    switch opened.route {
    case .today: shell.flow = nil
    case .check: shell.flow = .check
    case .massage: shell.flow = .massage
    case .noteContact: note(.contact)
    case .noteTemperature: note(.temperature)
    case .noteFeed: note(.feed)
    }
  }

  private func note(_ kind: Kind) {
    shell.tab = .journal
    journal.open(kind)
  }
}
