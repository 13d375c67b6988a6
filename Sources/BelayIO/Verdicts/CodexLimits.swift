/// Sizes at which Codex changes what a hook says.
package enum CodexLimits {
  /// The most bytes of a reason or an added context.
  ///
  /// Codex cuts them in the middle at about 10,000 bytes (2,500 tokens of four bytes) and saves the
  /// whole to a file whose name it tells the model. The rest is margin for its way of counting.
  package static let reasonBytes = 9_000
}
