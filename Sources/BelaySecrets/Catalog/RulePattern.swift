/// Makes a rule's compiled pattern.
enum RulePattern {
  /// What may stand between a name and the value assigned to it.
  ///
  /// The rest of the name, closing quotes, a separator, opening quotes; all possessive, so it is
  /// linear.
  static let assignment: StaticString = """
    [A-Za-z0-9_.\\-]{0,40}+(?![A-Za-z0-9_.\\-])[\\\\"'`\\])\\s]{0,6}+\
    [:=>,|]{0,3}+[\\\\"'`(\\[\\s]{0,8}+
    """

  /// The pattern of a built-in rule.
  static func compile(_ rule: SecretRule, limits: PatternLimits) throws(SecretsError) -> Pattern {
    switch rule.form {
    case .token, .following, .address, .nearby, .credited, .run, .generic, .table, .encoded:
      let source = unsafe UnsafeBufferPointer(
        start: rule.pattern.utf8Start, count: rule.pattern.utf8CodeUnitCount)
      return try unsafe Pattern(source, caseless: rule.caseless, anchored: true, limits: limits)
    case .search:
      let source = unsafe UnsafeBufferPointer(
        start: rule.pattern.utf8Start, count: rule.pattern.utf8CodeUnitCount)
      return try unsafe Pattern(source, caseless: rule.caseless, limits: limits)
    case .assigned:
      var text: [UInt8] = []
      text.reserveCapacity(160 + rule.pattern.utf8CodeUnitCount)
      append(assignment, to: &text)
      text.append(UInt8(ascii: "("))
      append(rule.pattern, to: &text)
      text.append(UInt8(ascii: ")"))
      return try compile(text, caseless: rule.caseless, anchored: true, .last, limits)
    }
  }

  /// The pattern of a policy's own rule.
  static func compile(custom pattern: String, limits: PatternLimits) throws(SecretsError) -> Pattern
  {
    try compile(Array(pattern.utf8), caseless: false, anchored: false, .named, limits)
  }

  private static func compile(
    _ text: [UInt8], caseless: Bool, anchored: Bool, _ group: Pattern.SecretGroup,
    _ limits: PatternLimits
  ) throws(SecretsError) -> Pattern {
    // Typed throws do not pass through `withUnsafeBufferPointer` for noncopyable results.
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
    defer { unsafe buffer.deallocate() }
    _ = unsafe buffer.initialize(from: text)
    return try unsafe Pattern(
      UnsafeBufferPointer(buffer), caseless: caseless, anchored: anchored, secretGroup: group,
      limits: limits)
  }

  private static func append(_ text: StaticString, to bytes: inout [UInt8]) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }
}
