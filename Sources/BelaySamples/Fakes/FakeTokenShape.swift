/// How tokens of one format are generated, and the least context in which such a token can be
/// recognised.
struct FakeTokenShape: Sendable {
  /// Id of the rule that finds them.
  let id: String
  /// Literal text with fields such as `{b62:36}`, or `@name` of a structured form.
  let shape: String
  /// A text in which `{}` stands for the token.
  let context: String

  init(_ id: String, _ shape: String, in context: String = "{}") {
    self.id = id
    self.shape = shape
    self.context = context
  }
}
