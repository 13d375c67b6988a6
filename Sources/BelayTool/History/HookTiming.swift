import BelayIO
import BelayModel
import BelayProcess

/// How long a hook takes on this machine, from its start to its end.
struct HookTiming {
  /// The median in microseconds.
  let median: Int64
  /// How many runs it is of.
  let runs: Int

  /// Runs the hook that stands beside this program on a harmless event.
  ///
  /// Its records go into a folder that is removed. `nil` if there is no hook beside it, or it does not
  /// run.
  static func measure(runs: Int = 20) -> HookTiming? {
    let environment = ProgramEnvironment.inherited()
    guard
      let own = ExecutableLocation.path(
        startedAs: CommandLine.arguments.first ?? "belay", environment: environment),
      let slash = own.lastIndex(of: "/")
    else { return nil }
    let hook = own[..<slash] + "/" + HookProgram.preToolUse.rawValue
    guard PathStatus.isExecutable(String(hook)), let scratch = TemporaryFolder(prefix: "belay")
    else { return nil }
    let folder = scratch.path
    let program = Program(
      String(hook), arguments: ["--state", folder + "/state"], environment: environment,
      workingDirectory: folder)
    let event = Array(
      (#"{"hook_event_name":"PreToolUse","session_id":"timing","cwd":"\#(folder)","#
        + #""tool_name":"Bash","tool_use_id":"call","tool_input":{"command":"ls -l"}}"#).utf8)
    var times: [Int64] = []
    for _ in 0..<runs {
      guard
        let outcome = try? ProgramRunner.run(program, input: event, milliseconds: 2000),
        outcome.ending == .exited(0)
      else { return nil }
      times.append(outcome.microseconds)
    }
    times.sort()
    return HookTiming(median: times[times.count / 2], runs: runs)
  }
}
