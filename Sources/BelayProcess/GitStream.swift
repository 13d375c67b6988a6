import BelayIO

/// A git command whose answer is taken piece by piece, so that it may be of any length.
///
/// git is run as `GitProgram` runs it: nothing that a repository configures is executed. It must not
/// be a command that reads the work tree.
package struct GitStream: ~Copyable {
  private var child: ChildProcess
  private let command: String
  /// How long git may be silent.
  private static let patience = 600_000

  /// Starts git.
  ///
  /// - Parameters:
  ///   - arguments: the command and its arguments.
  ///   - input: all of its standard input.
  ///   - folder: where it runs; `nil` for the folder of this process.
  ///   - environment: its variables `GIT_…` are not handed on.
  ///   - kept: those that are nevertheless.
  /// - Throws: why git did not start.
  package init(
    _ arguments: [String], input: [UInt8] = [], in folder: String? = nil,
    environment: ProgramEnvironment, keeping kept: [String] = []
  ) throws(GitError) {
    command = arguments.first ?? ""
    let program = GitProgram.program(arguments, folder, environment, keeping: kept)
    do throws(ProgramError) {
      child = try ChildProcess(starting: program, limit: 1 << 22)
    } catch {
      throw .program(error)
    }
    child.queue(input)
    child.closeInputWhenWritten()
  }

  /// The next piece of the answer; `nil` at its end.
  ///
  /// - Throws: why there is no more, also if git ended with a complaint.
  package mutating func next() throws(GitError) -> [UInt8]? {
    let patience = Self.patience
    do throws(ChildProcess.Failure) {
      while child.isTalking {
        try child.step(until: SystemClock.monotonicMicroseconds() + Int64(patience) * 1000)
        let piece = child.takeOutput()
        if !piece.isEmpty { return piece }
      }
      let ending = try child.waitForEnd(
        until: SystemClock.monotonicMicroseconds() + Int64(patience) * 1000)
      if ending == .exited(0) { return nil }
    } catch {
      throw .program(error.asProgramError("git", milliseconds: patience))
    }
    throw GitProgram.failure(command, child.errors)
  }
}
