import BelayCommands
import BelayModel
import BelayPipeline
import BelayPolicy
import BelaySettings

/// Decides on the events of many projects, each by the policy that holds in its folder now.
struct HistoryJudges {
  /// A class, because what cannot be copied has no place in a dictionary.
  private final class Project {
    var judge: SteadyJudge

    init(_ judge: consuming SteadyJudge) {
      self.judge = judge
    }
  }

  private let places: UserPlaces
  private let policyFile: String?
  private var projects: [String: Project] = [:]
  /// Each keeps a scanner of its own, which is a few megabytes.
  private static let most = 16

  /// `policyFile`: one more policy; it can tighten, never loosen.
  init(places: UserPlaces, policyFile: String?) {
    self.places = places
    self.policyFile = policyFile
  }

  /// The decision on an event.
  mutating func decide(_ event: HookEvent, now: Int64) -> Decision {
    if let known = projects[event.cwd] { return known.judge.decide(event, now: now) }
    let context = CommandContext(event: event, places: places)
    let settings = SettingsLoader.load(
      .discover(places: places, context: context, added: policyFile), checks: .engines)
    let project = Project(SteadyJudge(settings: settings, context: context))
    if projects.count >= Self.most { projects = [:] }
    projects[event.cwd] = project
    return project.judge.decide(event, now: now)
  }
}
