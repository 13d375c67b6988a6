import BelayTestSupport
import Testing

@Suite(
  "belay scan and git",
  .enabled(if: BuiltExecutables.haveTool, "\(BuiltExecutables.hint)"))
struct ScanGitTests {
  @Test("--staged takes the index, and only the lines that are new in it")
  func staged() throws {
    let call = try ScanCall()
    try call.git("init")
    try call.scratch.file("work/old", "\(call.token)\nsecond\n")
    try call.git("add", "old")
    try call.git("commit", "-m", "one")
    try call.scratch.file("work/old", "\(call.token)\nsecond\nthird \(call.token)\n")
    try call.scratch.file("work/näme \"x\"", "a\n\(call.token)\n")
    try call.scratch.file("work/partly", "nothing\n")
    try call.git("add", ".")
    // Only in the work tree: not part of the commit.
    try call.scratch.file("work/partly", "\(call.token)\n")
    #expect(try call.places(["--staged"]) == ["näme \"x\":2", "old:3"])
    #expect(try call.places(["--staged", "--whole-files"]) == ["näme \"x\":2", "old:1", "old:3"])
    try call.git("commit", "-m", "two")
    let nothing = try call.scan(["--staged"])
    #expect(nothing.status == 0, "\(nothing)")
  }

  @Test("--staged works before the first commit, in a subfolder, and on a file that became a link")
  func oddStates() throws {
    let call = try ScanCall()
    try call.git("init")
    try call.scratch.file("work/sub/a", call.token)
    try call.git("add", ".")
    #expect(try call.places(["--staged"]) == ["sub/a:1"])
    try call.git("commit", "-m", "one")
    _ = try ProgramRun("/bin/rm", [call.work + "/sub/a"]).run()
    _ = try ProgramRun("/bin/ln", ["-s", "/etc", call.work + "/sub/a"]).run()
    try call.scratch.file("work/b", call.token)
    try call.git("add", ".")
    #expect(try call.places(["--staged"]) == ["b:1"])
  }

  @Test("--staged reads UTF-16 files, which git calls binary")
  func wideText() throws {
    let call = try ScanCall()
    try call.git("init")
    let text = "line one\nvalue \(call.token)\n".utf16.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
    }
    try call.scratch.file("work/wide.txt", [0xFF, 0xFE] + text)
    try call.git("add", ".")
    #expect(try call.places(["--staged"]) == ["wide.txt:2"])
  }

  @Test("--staged obeys no program that the repository configures")
  func hostileRepository() throws {
    let call = try ScanCall()
    try call.git("init")
    try call.scratch.file("work/.gitattributes", "* diff=evil filter=evil\n")
    try call.scratch.file("work/a", call.token)
    try call.git("add", ".")
    for (key, value) in [
      ("diff.evil.textconv", "touch ../executed; cat"), ("diff.external", "touch ../executed"),
      ("core.fsmonitor", "touch ../executed"), ("core.pager", "touch ../executed"),
      ("diff.noprefix", "true"), ("diff.mnemonicPrefix", "true"), ("color.ui", "always"),
      ("diff.context", "9"), ("core.quotePath", "false"),
    ] {
      try call.git("config", key, value)
    }
    #expect(try call.places(["--staged"]) == ["a:1"])
    #expect(call.scratch.bytes(of: "executed").isEmpty)
    #expect(!call.scratch.files().contains("executed"))
  }

  @Test("--history finds what was removed again, once, with its first commit")
  func history() throws {
    let call = try ScanCall()
    try call.git("init")
    try call.scratch.file("work/a", "\(call.token)\n")
    try call.git("add", ".")
    try call.git("commit", "-m", "one")
    let first = try call.git("rev-parse", "HEAD").outputText.dropLast()
    try call.scratch.file("work/a", "\(call.token)\nmore\n")
    try call.git("commit", "-a", "-m", "two")
    try call.scratch.file("work/a", "gone\n")
    try call.git("commit", "-a", "-m", "three")
    let findings = try call.findings(["--history"])
    #expect(findings.count == 1)
    #expect(findings.first?["commit"]?.string == String(first))
    #expect(findings.first?["author"] == "An Author")
    #expect(findings.first?["date"] == "2024-02-03T04:05:06+01:00")
    #expect(try call.findings(["--history", "HEAD~1..HEAD"]).isEmpty)
    #expect(try call.findings(["--history", "HEAD~2..HEAD"]).count == 1)
    let log = try call.git("log", "-p")
    #expect(try call.findings(["--diff"], input: log.output).count == 1)
    let wrong = try call.scan(["--history", "--", "--output=x"])
    #expect(wrong.status == 2 && wrong.errorText.contains("no range"), "\(wrong)")
    #expect(try call.scan(["--history", "nonsense"]).status == 2)
  }

  @Test("--history looks at merges: what only the merge itself brought in is found")
  func mergeHistory() throws {
    let call = try ScanCall()
    try call.git("init")
    try call.scratch.file("work/a", "a\n")
    try call.git("add", ".")
    try call.git("commit", "-m", "one")
    try call.git("checkout", "-b", "side")
    try call.scratch.file("work/b", "b\n")
    try call.git("add", ".")
    try call.git("commit", "-m", "side")
    try call.git("checkout", "main")
    try call.git("merge", "--no-commit", "--no-ff", "side")
    try call.scratch.file("work/evil", call.token)
    try call.git("add", ".")
    try call.git("commit", "-m", "merge")
    #expect(try call.places(["--history"]) == ["evil:1"])
  }

  @Test("outside a repository, and without a diff, it says so")
  func noRepository() throws {
    let call = try ScanCall()
    for arguments in [["--staged"], ["--history"]] {
      let result = try call.scan(arguments)
      #expect(
        result.status == 2 && result.errorText.contains("inside a git repository"), "\(result)")
    }
    let text = try call.scan(["--diff"], input: Array("no diff\n".utf8))
    #expect(text.status == 2 && text.errorText.contains("holds no diff"), "\(text)")
    #expect(try call.scan(["--diff"]).status == 0)
  }
}
