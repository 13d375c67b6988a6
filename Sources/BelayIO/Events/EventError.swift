/// Why a JSON text is no event of Codex.
///
/// It names fields, never what stands in them.
package enum EventError: Error, Equatable, Sendable {
  /// The text is not a JSON object.
  case notAnObject
  /// A field that every such event has is not there.
  case missing(field: String)
  /// A field is there, but not of the type it has in every such event.
  case wrongType(field: String, expected: String)
  /// `hook_event_name` is none that Codex `BelayVersion.testedCodex` knows.
  case unknownEvent
}
