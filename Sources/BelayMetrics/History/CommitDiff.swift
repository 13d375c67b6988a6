import BelayModel
import BelayProcess

/// What one commit changes: lines added by file, and what became of tests.
struct CommitDiff {
  /// How many lines are added to each file, by its path.
  private(set) var added: [String: Int] = [:]
  /// Test files added less test files removed.
  private(set) var testFiles = 0
  /// Lines with assertions added less those removed, in test files.
  private(set) var assertions = 0

  /// What begins an assertion in the common test libraries.
  private static let words = [
    "assert", "expect", "#require", "XCT", "require.", "should", "t.Error", "t.Fatal", "REQUIRE",
    "CHECK",
  ]

  /// Reads a commit; a merge changes nothing of its own.
  init(
    _ commit: String, in repository: String, environment: ProgramEnvironment
  ) throws(GitError) {
    let text = try GitProgram.output(
      of: [
        "diff-tree", "-p", "-U0", "--root", "--no-commit-id", "-r", "--no-renames", "--no-ext-diff",
        "--no-textconv", "--no-color", "--src-prefix=a/", "--dst-prefix=b/", "--end-of-options",
        commit,
      ], in: repository, environment: environment, readsWorkTree: false)
    var old: String?
    var path: String?
    var isInHunk = false
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: "diff --git ".utf8) {
        isInHunk = false
        old = nil
        path = nil
      } else if line.starts(with: "@@ ".utf8) {
        isInHunk = true
      } else if !isInHunk, line.starts(with: "--- ".utf8) {
        old = Self.path(line, side: "a/")
      } else if !isInHunk, line.starts(with: "+++ ".utf8) {
        path = Self.path(line, side: "b/")
        countFile(old: old, new: path)
      } else if isInHunk, let first = line.first, first == 0x2B || first == 0x2D {
        count(line.dropFirst(), isAdded: first == 0x2B, path: path ?? old)
      }
    }
  }

  private mutating func countFile(old: String?, new: String?) {
    if old == nil, let new, Self.isTest(new) { testFiles += 1 }
    if new == nil, let old, Self.isTest(old) { testFiles -= 1 }
  }

  private mutating func count(_ line: ArraySlice<UInt8>, isAdded: Bool, path: String?) {
    guard let path else { return }
    if isAdded { added[path, default: 0] += 1 }
    guard Self.isTest(path) else { return }
    let text = String(decoding: line, as: UTF8.self)
    if Self.words.contains(where: { text.holds($0) }) { assertions += isAdded ? 1 : -1 }
  }

  /// The path in a header line; `nil` for `/dev/null`, and for names that git has to quote.
  private static func path(_ line: ArraySlice<UInt8>, side: String) -> String? {
    let name = String(decoding: line.dropFirst(4), as: UTF8.self)
    guard name.hasPrefix(side) else { return nil }
    // git ends a name that holds a space by a tab.
    return String(name.dropFirst(2).prefix { $0 != "\t" })
  }

  /// Whether a path is that of a test, by the customs of the common languages.
  static func isTest(_ path: String) -> Bool {
    let parts = path.lowercased().split(separator: "/")
    guard let name = parts.last else { return false }
    if parts.dropLast().contains(where: { ["test", "tests", "__tests__", "spec"].contains($0) }) {
      return true
    }
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    return stem.hasPrefix("test_") || stem.hasSuffix("_test") || stem.hasSuffix("tests")
      || stem.hasSuffix(".test") || stem.hasSuffix(".spec") || stem.hasSuffix("_spec")
  }
}
