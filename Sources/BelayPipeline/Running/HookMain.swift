import BelayIO
import BelayModel

/// The body of every hook executable.
enum HookMain {
  /// Runs a hook on the process's own descriptors.
  ///
  /// - Returns: the exit status for Codex.
  static func run(_ program: HookProgram, arguments: [String]) -> Int32 {
    ProcessEnvironment.ignoreWriteSignals()
    let options: HookOptions
    do {
      options = try HookOptions(arguments)
    } catch {
      return HookPipeline.answer(
        HookFailure.options(error).message, program: program, output: 1, error: 2)
    }
    switch options.request {
    case .version:
      return print("\(program.rawValue) \(BelayVersion.string)\n")
    case .help:
      return print(HookHelp.text(for: program))
    case .judge:
      let surroundings = HookSurroundings(
        input: 0, output: 1, error: 2, places: .current(stateFolder: options.stateFolder),
        now: SystemClock.now, microseconds: SystemClock.monotonicMicroseconds)
      return HookPipeline.run(program, options: options, surroundings: surroundings)
    }
  }

  private static func print(_ text: String) -> Int32 {
    DescriptorOutput.writeAll(Array(text.utf8), to: 1) ? 0 : 1
  }
}
