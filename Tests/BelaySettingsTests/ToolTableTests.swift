import BelayModel
import BelayPolicy
import BelaySettings
import Testing

@Suite("A rule on tools")
struct ToolTableTests {
  private static let merge = """
    version = 1
    [[tool]]
    id = "merge-main"
    match = "mcp__github__merge_*"
    where = { branch = ["main", "release/*"], dry_run = false }
    verdict = "ask"
    reason = "merges into a protected branch"
    alternative = "open a pull request"
    owner = "@release-managers"
    examples = ['mcp__github__merge_pull_request {"branch":"main","dry_run":false}']
    not_match = [
      'mcp__github__merge_pull_request {"branch":"topic","dry_run":false}',
      'mcp__github__merge_pull_request {"branch":"main"}',
      'mcp__github__get_pull_request',
    ]
    """

  @Test("is read with all its keys")
  func everyKey() throws {
    let settings = try PolicyFolder.load(Self.merge)
    #expect(settings.problems == [])
    let rule = try #require(settings.toolRules.first)
    #expect(rule.id == "merge-main")
    #expect(rule.tools == ["mcp__github__merge_*"])
    #expect(rule.arguments.map(\.name) == ["branch", "dry_run"])
    #expect(rule.arguments.map(\.values) == [["main", "release/*"], ["false"]])
    #expect(rule.ruling == .ask)
    #expect(rule.alternative == "open a pull request")
    #expect(rule.owner == "@release-managers")
    #expect(rule.origin.line == 2)
  }

  @Test("unites over the layers, and an exception of the user lifts the repository's")
  func layers() throws {
    let folder = try PolicyFolder()
    try folder.write(Self.merge, .repository)
    try folder.write(
      """
      version = 1
      [[tool]]
      id = "no-delete"
      match = ["mcp__*__delete_*", "mcp__*__remove_*"]
      verdict = "deny"
      reason = "deletes"
      [[except]]
      rule = "merge-main"
      reason = "a scratch repository"
      where = { command = ["mcp__github__merge_pull_request", "branch=main"] }
      """, .user)
    let settings = folder.load()
    #expect(settings.problems == [])
    #expect(settings.toolRules.map(\.id) == ["no-delete", "merge-main"])
    #expect(settings.exceptions.map(\.rule) == ["merge-main"])
  }

  @Test(
    "with a fault is reported with line and remedy",
    arguments: [
      (
        "match = 1\nverdict = \"ask\"",
        "`match` in [[tool]] must be a string or an array of strings; found an integer"
      ),
      ("verdict = \"ask\"", "[[tool]] needs `match`"),
      (
        "match = \"x\"\nverdict = \"ask\"\nwhere = {}",
        "`where` in [[tool]] is empty"
      ),
      (
        "match = \"x\"\nverdict = \"ask\"\nwhere = { a = 1.5 }",
        "`a` in `where` of [[tool]] must be a string"
      ),
      (
        "match = \"x\"\nverdict = \"ask\"\nexamples = [\"y\"]",
        "the example `y` is not matched by the rule"
      ),
      (
        "match = \"x*\"\nverdict = \"ask\"\nnot_match = [\"xy\"]",
        "the not_match example `xy` is matched by the rule"
      ),
      (
        "match = \"x\"\nverdict = \"ask\"\nexamples = [\"x {\"]",
        "must be a tool's name, then a JSON object"
      ),
      ("match = \"x\"\nverdict = \"ask\"\nmtach = \"y\"", "unknown key `mtach` in [[tool]]"),
    ])
  func faults(text: String, complaint: String) throws {
    let settings = try PolicyFolder.load(
      "version = 1\n[[tool]]\nid = \"a\"\nreason = \"r\"\n" + text + "\n")
    #expect(settings.toolRules.isEmpty)
    #expect(settings.problems.contains { $0.text.contains(complaint) }, "\(settings.problems)")
  }

  @Test("must not share its name with a command rule")
  func names() throws {
    let text = """
      version = 1
      [[command]]
      id = "a"
      prefix = ["x"]
      verdict = "ask"
      reason = "r"
      [[tool]]
      id = "a"
      match = "y"
      verdict = "ask"
      reason = "r"
      """
    let settings = try PolicyFolder.load(text)
    #expect(settings.problems.contains { $0.text.contains("with the `id` \"a\"") })
  }
}
