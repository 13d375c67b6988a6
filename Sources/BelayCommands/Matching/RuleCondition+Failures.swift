extension RuleCondition {
  /// For each line of `when` the conditions that do not hold; a line without any holds.
  static func failures(
    of when: String, invocation: Invocation, commandWords: Int, scene: RuleScene,
    subject: inout RuleSubject?
  ) -> [[String]] {
    var failures: [[String]] = []
    for line in when.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      var failed: [String] = []
      for condition in line.split(separator: UInt8(ascii: " ")) {
        let bytes = Array(condition)
        if !holds(bytes.span, invocation, commandWords, scene, &subject) {
          failed.append(String(decoding: bytes, as: UTF8.self))
        }
      }
      failures.append(failed)
    }
    return failures
  }
}
