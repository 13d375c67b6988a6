/// A verdict as a hook process gives it to Codex.
package struct EncodedVerdict: Sendable, Equatable {
  /// Empty, or one JSON object and a newline.
  package let standardOutput: [UInt8]
  /// Empty, or the reason of a refusal and a newline.
  package let standardError: [UInt8]
  /// 0, or 2 for a refusal.
  ///
  /// Codex takes any other for a broken hook, and lets the call run.
  package let exitCode: Int32

  /// No opinion.
  package static let silent = EncodedVerdict(standardOutput: [], standardError: [], exitCode: 0)
}
