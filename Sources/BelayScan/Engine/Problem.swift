import BelayIO

/// What is said of something that could not be read or judged.
package enum Problem {
  /// `path: reason`, harmless on a terminal.
  package static func text(_ path: [UInt8], _ reason: String) -> String {
    "\(TerminalText.sanitize(path)): \(reason)"
  }
}
