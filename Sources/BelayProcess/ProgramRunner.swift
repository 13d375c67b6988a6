import BelayIO

/// Runs a program to its end.
///
/// With `CodexAppServer` the only place in Belay that starts programs. No shell is involved unless the
/// program is one.
package enum ProgramRunner {
  /// Starts a program, hands it its input, and waits for its end.
  ///
  /// The program is over when it has ended *and* nobody holds its output open any more, which is how
  /// Codex sees a hook. When time is over it is killed with all that it started in its process group.
  ///
  /// - Parameters:
  ///   - program: what to start.
  ///   - input: all of its standard input.
  ///   - milliseconds: how long it may take.
  ///   - limit: how many bytes of each of its outputs are wanted.
  /// - Returns: how it ended and what it wrote.
  /// - Throws: why it did not run to its end.
  package static func run(
    _ program: Program, input: [UInt8] = [], milliseconds: Int = 10_000, limit: Int = 8 << 20
  ) throws(ProgramError) -> ProgramOutcome {
    let start = SystemClock.monotonicMicroseconds()
    let deadline = start + Int64(max(1, milliseconds)) * 1000
    var child = try ChildProcess(starting: program, limit: limit)
    child.queue(input)
    child.closeInputWhenWritten()
    do throws(ChildProcess.Failure) {
      while child.isTalking { try child.step(until: deadline) }
      let ending = try child.waitForEnd(until: deadline)
      return ProgramOutcome(
        ending: ending, output: child.output, errors: child.errors, isCut: child.isCut,
        microseconds: SystemClock.monotonicMicroseconds() - start)
    } catch {
      throw error.asProgramError(program.name, milliseconds: milliseconds)
    }
  }
}
