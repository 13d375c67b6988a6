/// How much a policy file may ask for.
///
/// A repository's file is hostile input: within these limits reading it and running its rules stays
/// far below a hook's deadline.
enum PolicyLimits {
  /// Bytes of a file.
  static let fileSize = 1 << 20
  /// Tables of one kind.
  static let tables = 500
  /// Elements of one array.
  static let elements = 100
  /// Elements of all `match` and `not_match` lists of a file; each is run by an engine.
  static let examples = 1000
  /// Bytes of one string.
  static let textLength = 4096
  /// Rules of all rules files of Codex together.
  static let codexRules = 5000
  /// Rules files of Codex.
  static let codexRulesFiles = 100
  /// Problems reported for one file.
  static let problems = 20
  /// Bytes of the shortest keyword: shorter ones would be found everywhere.
  static let shortestKeyword = 4
}
