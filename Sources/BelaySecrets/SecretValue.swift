/// What can be said of a value that is known to stand where a secret goes.
package enum SecretValue {
  /// Whether it stands in a password's place: a dummy, a template, something crossed out.
  package static func isDummy(_ value: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(value)
    return !Password.isReal(bytes.span)
  }
}
