import LatteaCore
import Observation

/// The course of each side as a plan.
@Observable @MainActor public final class PlanModel: Screen {
  public let shell: Shell
  public private(set) var view: PlanView?

  public init(_ shell: Shell) { self.shell = shell }

  public func load() async { view = await ask { try $0.coursePlan(now: $1) } }
}
