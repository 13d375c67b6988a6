/// What running a program came to.
package struct ProgramResult: Sendable {
  /// How a program ended.
  package enum Ending: Sendable, Equatable {
    case exited(Int32)
    case signalled(Int32)
    /// It had to be killed.
    case timedOut
  }

  package let ending: Ending
  package let output: [UInt8]
  package let error: [UInt8]
  /// Seconds from before the start until the program ended and its pipes were closed, which is when
  /// Codex takes a hook to be over.
  package let seconds: Double

  package init(ending: Ending, output: [UInt8], error: [UInt8], seconds: Double) {
    self.ending = ending
    self.output = output
    self.error = error
    self.seconds = seconds
  }

  package var outputText: String { String(decoding: output, as: UTF8.self) }

  package var errorText: String { String(decoding: error, as: UTF8.self) }

  /// The exit status; `nil` if the program did not get as far.
  package var status: Int32? {
    if case .exited(let status) = ending { return status }
    return nil
  }
}

extension ProgramResult: CustomStringConvertible {
  package var description: String {
    """
    \(ending) after \(Int(seconds * 1000)) ms
    stdout: \(String(outputText.prefix(2000)))
    stderr: \(String(errorText.prefix(2000)))
    """
  }
}
