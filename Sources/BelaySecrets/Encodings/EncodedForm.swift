/// The ways a text may be written inside another.
enum EncodedForm {
  case base64
  case hexadecimal
  /// `%3A`
  case percent
  /// `\u003a`, `\x3a`, and the escapes of string literals.
  case escapes
  /// `&quot;`, `&#58;`, `&#x3a;`
  case entities
}
