import BelayModel
import BelaySettings
import Testing

/// A rules file and the patterns it comes to, each as words joined by blanks, alternatives by `|`.
struct RulesText: Sendable, CustomTestStringConvertible {
  let text: String
  let patterns: [String]

  init(_ text: String, _ patterns: String...) {
    self.text = text
    self.patterns = patterns
  }

  var testDescription: String { text }
}

/// A rules file with a fault, and what is said of it.
struct BadRules: Sendable, CustomTestStringConvertible {
  let text: String
  let line: Int
  let message: String

  init(_ text: String, _ line: Int, _ message: String) {
    self.text = text
    self.line = line
    self.message = message
  }

  var testDescription: String { text }
}

/// What Codex 0.163.0 says of every text here was seen (`codex execpolicy check`).
@Suite("Rules files of Codex")
struct CodexRulesTests {
  @Test("are read as Codex reads them", arguments: texts)
  func patterns(file: RulesText) throws {
    let rules = try Self.read(file.text)
    #expect(
      rules.rules.map { rule in
        rule.prefix.map { $0.joined(separator: "|") }.joined(separator: " ")
      } == file.patterns)
  }

  @Test("with anything else are refused, with line and reason", arguments: bad)
  func faults(file: BadRules) {
    #expect {
      try Self.read(file.text)
    } throws: { error in
      guard let error = error as? CodexRulesError else { return false }
      #expect(error.message.contains(file.message), "\(error)")
      #expect(error.line == file.line, "\(error)")
      return true
    }
  }

  @Test("say what becomes of a command")
  func decisions() throws {
    let rules = try Self.read(
      """
      prefix_rule(["a"])
      prefix_rule(["b"], "prompt", justification = "why")
      prefix_rule(["c"], decision = "forbidden")
      """)
    #expect(rules.rules.map(\.ruling) == [.allow, .ask, .deny])
    #expect(rules.rules.map(\.justification) == [nil, "why", nil])
    #expect(rules.rules.map(\.line) == [1, 2, 3])
  }

  @Test(
    "resolve programs that are called by a path",
    arguments: [
      ("/usr/bin/git", true), ("/usr//bin/../bin/git", true), ("/opt/git", false),
      ("./git", false), ("/opt/hg", true), ("./hg", true), ("~/hg", true), ("/opt/svn", false),
      ("/opt/..", false),
    ])
  func programs(path: String, matches: Bool) throws {
    var rules = CodexRules()
    try rules.add(Array("prefix_rule([[\"git\", \"hg\"], \"x\"])".utf8), file: "a")
    try rules.add(
      Array("host_executable(\"git\", [\"/usr/bin/git\"])".utf8), file: "b")
    let words = [path, "x"].map { Array($0.utf8) }
    let all = rules.commandRules(layer: .user)
    let found = CodexRuleMatch.matching(all, words: words, places: ("/home/u/p", "/home/u"))
    #expect(!found.isEmpty == matches)
    // Without places the words count as they are.
    #expect(CodexRuleMatch.matching(all, words: words, places: nil).isEmpty)
  }

  @Test("for a path come before those for its program's name")
  func exactRulesComeFirst() throws {
    let rules = try Self.read(
      """
      prefix_rule(["git", "a"], "forbidden")
      prefix_rule(["/usr/bin/git"], "allow")
      """
    ).commandRules(layer: .user)
    let words = ["/usr/bin/git", "a"].map { Array($0.utf8) }
    let found = CodexRuleMatch.matching(rules, words: words, places: ("/", "/"))
    #expect(found.map { rules[$0].ruling } == [.allow])
  }

  @Test("have ids made of their words")
  func names() throws {
    let rules = try Self.read(
      """
      prefix_rule(["git", ["push", "fetch"]])
      prefix_rule(["git", "push", "fetch"])
      prefix_rule(["--"])
      prefix_rule(["Äx", "a b"])
      """)
    #expect(
      rules.commandRules(layer: .user).map(\.id) == [
        "codex.git-push-fetch", "codex.git-push-fetch.2", "codex.rule", "codex.x-a-b",
      ])
  }

  private static func read(_ text: String) throws -> CodexRules {
    var rules = CodexRules()
    try rules.add(Array(text.utf8), file: "test.rules")
    return rules
  }

  private static let texts = [
    RulesText(""), RulesText("# nothing\n\n   # here\n"),
    RulesText(#"prefix_rule(pattern=["a", 'b', """c""", '''d'''])"#, "a b c d"),
    RulesText(#"prefix_rule(["a", ["b", "c"],],)"#, "a b|c"),
    RulesText(#"prefix_rule(["\x41\u00e9\U0001F600\1012\q\8"])"#, "Aé😀A2\\q\\8"),
    RulesText(#"prefix_rule([r"a\nb\"c", r'\\'])"#, "a\\nb\"c \\\\"),
    RulesText("prefix_rule(['''a\nb\\\nc'''])", "a\nbc"),
    RulesText("X = '''a\r\nb'''\r\nprefix_rule([X])\r\n", "a\nb"),
    RulesText(#"A = "x" + "y"; A += "z"; prefix_rule([A] + ["q"])"#, "xyz q"),
    RulesText("A = [\"x\"]\nB = A\nA += [\"y\"]\nprefix_rule(B)", "x y"),
    RulesText("A = \"a\" \\\n  + \"b\"\nprefix_rule([(A)])", "ab"),
    RulesText("\"a text\"\npass\nprefix_rule([\n  # c\n  \"a\", # d\n])", "a"),
    RulesText(#"prefix_rule(["a", ""])"#, "a "),
    RulesText(#"prefix_rule(["a"], "prompt", ["a"], ["b"], "why")"#, "a"),
    RulesText(#"prefix_rule(["git", "a#x"], match = ["git a#x", "git 'a#'x # y"])"#, "git a#x"),
    RulesText(##"prefix_rule(["a"], match = ["#x\na", ["a", "b c"]], not_match = ["b"])"##, "a"),
    RulesText(#"prefix_rule(["git"], match = ["/opt/git x", "./git"])"#, "git"),
    RulesText(#"network_rule("a.b", "https", "deny", justification = "x")"#),
    RulesText(#"host_executable(name = "git", paths = ["/usr/bin/../bin/git"])"#),
  ]

  private static let bad = [
    BadRules("\n\ndef f(): pass", 3, "`def` is Starlark"),
    BadRules("load(\"a\", \"b\")", 1, "`load`"), BadRules("x = 1", 1, "a number"),
    BadRules("x = {}", 1, "`{`"), BadRules("x = (\"a\", \"b\")", 1, "a tuple"),
    BadRules("prefix_rule([f\"a\"])", 1, "prefix `f`"),
    BadRules("prefix_rule([\"a\" if x else \"b\"])", 1, "`if`"),
    BadRules("prefix_rule([\"a\"[0]])", 1, "element"),
    BadRules("x = \"a\".upper()", 1, "`.`"), BadRules("print(\"a\")", 1, "function `print`"),
    BadRules("prefix_rule(\n  pattern = [\"a\"],\n  decison = \"allow\")", 3, "`decison`"),
    BadRules("prefix_rule([\"a\"], decision = \"ask\")", 1, "`decision` must be"),
    BadRules("prefix_rule([])", 1, "`pattern` is empty"),
    BadRules("prefix_rule([\"a\", []])", 1, "is empty"),
    BadRules("prefix_rule([[\"a\", [\"b\"]]])", 1, "must be a string"),
    BadRules("prefix_rule(\"a\")", 1, "must be a list"),
    BadRules("prefix_rule()", 1, "needs `pattern`"),
    BadRules("prefix_rule([\"a\"], pattern = [\"b\"])", 1, "twice"),
    BadRules("prefix_rule([\"a\"], justification = \" \")", 1, "is empty"),
    BadRules("prefix_rule([\"a\"], match = [\"b\"])", 1, "is not matched"),
    BadRules("prefix_rule([\"a\"], not_match = [\"a b\"])", 1, "is matched"),
    BadRules("prefix_rule([\"a\"], match = [\"a 'b\"])", 1, "without end"),
    BadRules("prefix_rule([\"a\"], match = [\"\"])", 1, "no words"),
    BadRules("\nprefix_rule([\"a])", 2, "no end"), BadRules("x = '''a\n\n", 1, "no end"),
    BadRules("prefix_rule([\"a\" \"b\"])", 1, "missing before a string"),
    BadRules("prefix_rule([\"a\"", 1, "end of the file"),
    BadRules("prefix_rule([\"a\"]) prefix_rule([\"b\"])", 1, "new line"),
    BadRules("  prefix_rule([\"a\"])", 1, "indented"), BadRules("\tx = \"a\"", 1, "tabs"),
    BadRules("prefix_rule([\"\\ud800\"])", 1, "no character"),
    BadRules("prefix_rule([\"\\xg1\"])", 1, "hexadecimal"),
    BadRules("x = y", 1, "not set"), BadRules("x += \"a\"", 1, "not set"),
    BadRules("x = \"a\" + [\"b\"]", 1, "between a string and a list"),
    BadRules("prefix_rule = \"a\"", 1, "is a function"),
    BadRules("x = [\"a\"]\n" + String(repeating: "x += x\n", count: 30), 24, "more text"),
    BadRules("x = " + String(repeating: "[", count: 100), 1, "nested deeper"),
    BadRules("host_executable(\"git\", [\"bin/git\"])", 1, "absolute"),
    BadRules("host_executable(\"git\", [\"/bin/hg\"])", 1, "must end in `git`"),
    BadRules("host_executable(\"a/b\", [])", 1, "bare name"),
    BadRules("network_rule(\"*.b\", \"https\", \"allow\")", 1, "one host"),
    BadRules("network_rule(\"a.b\", \"ftp\", \"allow\")", 1, "`protocol`"),
    BadRules("prefix_rule([\"a\"])\rprefix_rule([\"b\"])", 1, "carriage return"),
  ]
}
