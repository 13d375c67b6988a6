import BelayModel
import BelayProcess
import BelaySamples

/// One sample fed to the executable that serves it.
struct SampleRun {
  let answer: SampleAnswer
  /// Wall time of the whole process, from its start to its end.
  let microseconds: Int64

  init(_ sample: SampleCase, executables: String, stateHome: String) throws(SampleError) {
    let program = Program(
      "\(executables)/\(sample.program.rawValue)",
      environment: ProgramEnvironment(
        entries: SampleSurroundings.environment(stateHome: stateHome)),
      workingDirectory: nil)
    let outcome: ProgramOutcome
    do { outcome = try ProgramRunner.run(program, input: sample.event) } catch {
      throw SampleError(path: sample.name, problem: "\(error.description); run `make build` first")
    }
    guard case .exited(let code) = outcome.ending else {
      throw SampleError(path: sample.name, problem: "the hook was killed by a signal")
    }
    answer = SampleAnswer(
      program: sample.program.rawValue, exitCode: code, standardOutput: outcome.output,
      standardError: outcome.errors)
    microseconds = outcome.microseconds
  }
}
