import BelayIO
import BelayModel
import BelayProcess
import BelaySamples

/// Shows what the hooks answer to the samples of one session, and then the session's summary.
enum DemoRun {
  static func show(_ cases: [SampleCase], executables: String) throws(SampleError) {
    guard let state = TemporaryFolder(prefix: "belay-demo") else {
      throw SampleError(path: "/tmp", problem: "no temporary folder can be made")
    }
    var table = DemoTable()
    var answers: [SampleRun] = []
    for sample in cases {
      let run = try SampleRun(sample, executables: executables, stateHome: state.path)
      table.add(sample, run)
      answers.append(run)
    }
    write(table.text())
    write("\n")
    showSummary(of: cases, executables: executables, stateHome: state.path)
  }

  /// The end-of-run summary, as `belay summary` prints it.
  private static func showSummary(of cases: [SampleCase], executables: String, stateHome: String) {
    let program = Program(
      "\(executables)/belay", arguments: ["summary"],
      environment: ProgramEnvironment(
        entries: SampleSurroundings.environment(stateHome: stateHome)))
    guard let outcome = try? ProgramRunner.run(program) else { return }
    write("End of the run, as `belay summary` prints it:\n\n")
    _ = DescriptorOutput.writeAll(outcome.output, to: 1)
    _ = DescriptorOutput.writeAll(outcome.errors, to: 2)
  }

  private static func write(_ text: String) {
    _ = DescriptorOutput.writeAll(Array(text.utf8), to: 1)
  }
}
