/// Why a template cannot be filled.
package enum FakeTokenError: Error, Equatable {
  /// The text between double braces is none of the known kinds or names no known format.
  case unknownPlaceholder(String)
}
