import LatteaCore
import Observation

/// One model a screen, all over one shell.
@Observable @MainActor public final class Screens {
  public let shell: Shell
  public let today: TodayModel
  public let check: CheckModel
  public let result: ResultModel
  public let massage: MassageModel
  public let journal: JournalModel
  public let babies: BabiesModel
  public let feed: FeedModel
  public let trends: TrendsModel
  public let summary: SummaryModel
  public let learn: LearnModel
  public let help: HelpModel
  public let settings: SettingsModel
  public let onboarding: OnboardingModel
  public let lock: LockModel
  public let recovery: RecoveryModel
  public let plan: PlanModel
  public let reminders: RemindersModel
  public let backup: BackupModel
  public let files: FilesModel
  public let erase: EraseModel
  public let handOver: HandOverModel

  public init(_ shell: Shell) {
    self.shell = shell
    (today, check, result) = (TodayModel(shell), CheckModel(shell), ResultModel(shell))
    (massage, journal, feed) = (MassageModel(shell), JournalModel(shell), FeedModel(shell))
    babies = journal.babies
    (trends, summary, learn) = (TrendsModel(shell), SummaryModel(shell), LearnModel(shell))
    (help, settings, onboarding) = (HelpModel(shell), SettingsModel(shell), OnboardingModel(shell))
    (lock, recovery, plan) = (LockModel(shell), RecoveryModel(shell), PlanModel(shell))
    (reminders, files) = (RemindersModel(shell), FilesModel(shell))
    (backup, erase, handOver) = (BackupModel(shell), EraseModel(shell), HandOverModel(shell, summary))
    shell.follow = { [weak self] id, leads in await self?.follow(reminder: id, leads: leads) }
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
