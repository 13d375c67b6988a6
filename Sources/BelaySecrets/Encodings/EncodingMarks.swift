import BelayModel

/// What stands in text that is written in percent signs, escape sequences or entities: searched
/// for together with the rules' keywords, so that other text pays nothing.
enum EncodingMarks {
  /// The number of their group, far behind those of the catalogue.
  static var group: Int { 0xFF00 }

  /// One a form, in the order of `forms`.
  static let all: [SecretRule] = [
    SecretRule(
      id: "percent", title: "", severity: .low, form: .encoded,
      keywords: "%3A%2F%2F|%3D|%25|%21|%2B|%2F|%40|%3A|%22|%5F|%2D|%0A", pattern: "", advice: "",
      finds: "",
      ignores: ""),
    SecretRule(
      id: "escapes", title: "", severity: .low, form: .encoded, keywords: #"\u00|\x3|\x5|\x6|\x7"#,
      pattern: "", advice: "", finds: "", ignores: ""),
    SecretRule(
      id: "entities", title: "", severity: .low, form: .encoded,
      keywords: "&quot;|&#x|&#10|&#11|&#34|&#39|&#6|&#5|&#9", pattern: "", advice: "", finds: "",
      ignores: ""),
  ]

  /// The form that a mark belongs to.
  static func form(_ index: Int) -> EncodedForm {
    switch index {
    case 0: .percent
    case 1: .escapes
    default: .entities
    }
  }
}
