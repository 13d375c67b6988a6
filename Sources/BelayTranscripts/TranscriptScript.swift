/// A script that the model wrote to call tools from (code mode).
///
/// Of a call inside it that was refused or cut off, Codex keeps no trace under the call's own id.
package struct TranscriptScript: Sendable {
  package var callID: String
  /// JavaScript.
  package var source: [UInt8]
  package var started: Int64?
  package var ended: Int64?
  /// Whether it was cut off.
  package var isAborted = false
  /// Whether its output has the words of a person's refusal.
  package var tellsRejection = false
}
