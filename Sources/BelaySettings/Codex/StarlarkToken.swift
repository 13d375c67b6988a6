/// A piece of a rules file: a word, a string, a sign or the end of a statement.
struct StarlarkToken {
  /// What it is.
  enum Kind {
    /// A name; its text is `StarlarkToken.text`.
    case name
    /// A string; its value is `StarlarkToken.text`.
    case string
    /// `(`, `)`, `[`, `]`, `,`, `=`, `+`; which one is the only byte of `StarlarkToken.text`.
    case sign
    /// `+=`
    case addition
    /// The end of a line outside brackets, or `;`.
    case separator
    /// The end of the file.
    case end
  }

  let kind: Kind
  let text: [UInt8]
  /// The line it begins in, from 1.
  let line: Int

  /// Whether it is that sign.
  func isSign(_ sign: Unicode.Scalar) -> Bool {
    kind == .sign && text[0] == UInt8(truncatingIfNeeded: sign.value)
  }

  /// What messages call it.
  var name: String {
    switch kind {
    case .name, .sign: "`\(Excerpt.of(String(decoding: text, as: UTF8.self)))`"
    case .string: "a string"
    case .addition: "`+=`"
    case .separator: "the end of the statement"
    case .end: "the end of the file"
    }
  }
}
