import BelayScan
import Testing

@Suite("Ignore files")
struct IgnoreRulesTests {
  /// Lines, a path, and whether git ignores the file there (checked with `git check-ignore`).
  static let cases: [(lines: String, path: String, isIgnored: Bool)] = [
    ("*.log", "a.log", true), ("*.log", "a/b/c.log", true), ("*.log", "a.logs", false),
    ("/a.log", "a.log", true), ("/a.log", "b/a.log", false),
    ("build/", "build/x", true), ("build/", "a/build/x", true), ("build/", "build", false),
    ("a/b", "a/b", true), ("a/b", "x/a/b", false), ("a/b", "a/b/c", true),
    ("**/foo", "foo", true), ("**/foo", "a/b/foo", true),
    ("a/**/b", "a/b", true), ("a/**/b", "a/x/y/b", true), ("a/**/b", "a/x/y/c", false),
    ("a/**", "a/x", true), ("a/**", "a/x/y", true), ("a/**", "b/a/x", false),
    ("*.log\n!keep.log", "keep.log", false), ("*.log\n!keep.log", "a/keep.log", false),
    ("dir\n!dir/keep", "dir/keep", true), ("# a\n\n", "a", false), ("\\#a", "#a", true),
    ("\\!a", "!a", true), ("a?c", "abc", true), ("a?c", "a/c", false), ("a[b-d]e", "ace", true),
    ("a[!b-d]e", "ace", false), ("a[]]e", "a]e", true), ("a\\*b", "a*b", true),
    ("a\\*b", "axb", false), ("trailing ", "trailing", true), ("a*b*c*d", "a__b_c___d", true),
    ("/*\n!/keep", "other/x", true), ("/*\n!/keep", "keep/x", false), ("foo/*", "foo/a/b", true),
    ("foo/*.c", "foo/bar/a.c", false), ("a/**/b/**/c", "a/1/b/2/3/c", true),
  ]

  @Test("paths are matched as git matches them", arguments: cases.indices)
  func matches(index: Int) {
    let (lines, path, isIgnored) = Self.cases[index]
    var rules = IgnoreRules()
    rules.add(text: ArraySlice(lines.utf8))
    #expect(rules.ignores(file: Array(path.utf8)) == isIgnored, "\(lines) on \(path)")
  }

  @Test("a pattern of many stars does not take for ever")
  func hostilePattern() {
    var rules = IgnoreRules()
    rules.add(text: ArraySlice(String(repeating: "*a", count: 200).utf8))
    rules.add(text: ArraySlice(String(repeating: "**/a/", count: 200).utf8))
    let path = [UInt8](repeating: UInt8(ascii: "a"), count: 4000)
    #expect(rules.ignores(file: path + [UInt8(ascii: "b")]) == false)
  }
}
