import BelayModel
import BelayPolicy
import BelaySettings
import Testing

/// A policy with a fault and what is said of it, without the file's name.
struct BadPolicy: Sendable, CustomTestStringConvertible {
  let text: String
  let complaint: String
  var layer = PolicyLayer.user

  init(_ text: String, _ complaint: String, layer: PolicyLayer = .user) {
    self.text = text
    self.complaint = complaint
    self.layer = layer
  }

  var testDescription: String { complaint }
}

@Suite("A policy with a fault")
struct BadPolicyTests {
  @Test("is not used, and the message names line, fault and remedy", arguments: all)
  func isReported(policy: BadPolicy) throws {
    let folder = try PolicyFolder()
    try folder.write(policy.text, policy.layer)
    let settings = folder.load()
    let texts = settings.problems.map {
      String($0.text.dropFirst(folder.file(policy.layer).count + 1))
    }
    #expect(texts == [policy.complaint])
    #expect(settings.problems.map(\.weight) == [.error])
    #expect(settings.problems.map(\.layer) == [policy.layer])
    #expect(settings.sources == [])
    #expect(settings.commandRules.isEmpty && settings.secretRules.isEmpty)
    #expect(settings.pathRules.isEmpty && settings.exceptions.isEmpty)
    #expect(settings.phase == nil)
  }

  @Test("in a repository is ignored and reported as a warning", arguments: all)
  func isOnlyAWarningInARepository(policy: BadPolicy) throws {
    if policy.layer == .managed { return }
    let settings = try PolicyFolder.load(policy.text, as: .repository)
    #expect(settings.problems.map(\.weight) == [.warning])
    #expect(settings.sources == [])
    #expect(settings.commandRules.isEmpty && settings.pathRules.isEmpty)
  }

  @Test("shows all its faults at once, at most twenty of them")
  func allFaults() throws {
    let settings = try PolicyFolder.load(
      """
      version = 1
      colour = "red"
      [[command]]
      id = "a"
      verdict = "maybe"
      [paths]
      deny_reed = ["a"]
      """)
    #expect(settings.problems.map(\.line) == [2, 3, 5, 3, 7])

    let many = (0..<50).map { "key\($0) = 1" }.joined(separator: "\n")
    let limited = try PolicyFolder.load("version = 1\n" + many)
    #expect(limited.problems.count == 21)
    #expect(limited.problems.last?.message == "and 30 more problems")
    #expect(limited.problems.allSatisfy { $0.weight == .error })
  }

  @Test("is quoted in messages without control characters and cut short")
  func hostileText() throws {
    let key = "\\u001b]0;x\\u0007\\u202e" + String(repeating: "k", count: 5000)
    let settings = try PolicyFolder.load("version = 1\n\"\(key)\" = 1", as: .repository)
    let problem = try #require(settings.problems.first)
    #expect(problem.message.hasPrefix("unknown key `?]0;x??kkk"))
    #expect(problem.text.utf8.count < 400)
    #expect(problem.text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
  }

  /// A command rule with one line replaced or removed.
  private static func command(_ key: String, _ value: String?) -> String {
    var lines = ["version = 1", "[[command]]"]
    let defaults = [
      ("id", "\"a\""), ("prefix", "[\"a\", \"b\"]"), ("verdict", "\"ask\""), ("reason", "\"r\""),
    ]
    for (name, standard) in defaults {
      if name != key { lines.append("\(name) = \(standard)") }
      if name == key, let value { lines.append("\(name) = \(value)") }
    }
    if !defaults.contains(where: { $0.0 == key }), let value { lines.append("\(key) = \(value)") }
    return lines.joined(separator: "\n")
  }

  /// A secret rule with one line replaced or removed.
  private static func secret(_ key: String, _ value: String?) -> String {
    var lines = ["version = 1", "[[secret]]"]
    let defaults = [
      ("id", "\"a\""), ("keywords", "[\"acme_\"]"), ("pattern", "'acme_[a-z]+'"),
      ("severity", "\"high\""),
    ]
    for (name, standard) in defaults {
      if name != key { lines.append("\(name) = \(standard)") }
      if name == key, let value { lines.append("\(name) = \(value)") }
    }
    return lines.joined(separator: "\n")
  }

  /// An exception with one line replaced or removed.
  private static func except(_ key: String, _ value: String?) -> String {
    var lines = ["version = 1", "[[except]]"]
    let defaults = [
      ("rule", "\"git.reset-hard\""), ("reason", "\"r\""), ("where", "{ cwd = \"~/a\" }"),
    ]
    for (name, standard) in defaults {
      if name != key { lines.append("\(name) = \(standard)") }
      if name == key, let value { lines.append("\(name) = \(value)") }
    }
    if !defaults.contains(where: { $0.0 == key }), let value { lines.append("\(key) = \(value)") }
    return lines.joined(separator: "\n")
  }

  static let all: [BadPolicy] = syntax + top + commands + secrets + exceptions + paths

  private static let syntax = [
    BadPolicy(
      "version = ", "1: not valid TOML at column 11: in key-value pair: encountered end-of-file"),
    BadPolicy(
      "version = 1\nversion = 1",
      "2: not valid TOML at column 11: in key-value pair: cannot redefine existing integer 'version' (write it once)"
    ),
    BadPolicy(
      "version = 1\n[command]]",
      "2: not valid TOML at column 10: in table header: expected a comment or whitespace, saw ']'"),
    BadPolicy(
      "version = 1\n[[secret]]\npattern = \"\\d+\"",
      "3: not valid TOML at column 13: in string: unknown escape sequence '\\d' (write text with backslashes in single quotes, such as 'a\\d+')"
    ),
    BadPolicy(
      "version = 1\n[paths]\ndeny_read = [\"a\" \"b\"]",
      "3: not valid TOML at column 18: in array: expected comma or closing ']', saw '\"'"),
    BadPolicy(
      "version = 1\n[[command]]\nid = deploy",
      "3: not valid TOML at column 6: in value: could not determine value type (text needs quotes)"),
    BadPolicy(
      "version = 1\n[[command]]\nid = \"never closed",
      "3: not valid TOML at column 19: in string: encountered end-of-file"),
    BadPolicy(
      "version = 1\n[paths]\n[paths]",
      "3: not valid TOML at column 1: in table header: cannot redefine existing table 'paths' (write it once)"
    ),
    BadPolicy(
      "version = 1\n[a]\n[[a]]",
      "3: not valid TOML at column 1: in table header: cannot redefine existing table 'a' as array-of-tables (write it once)"
    ),
    BadPolicy(
      "version = 1\nphase = 99999999999999999999",
      "2: not valid TOML at column 29: in decimal integer: '99999999999999999999' is not representable in 64 bits"
    ),
    BadPolicy(
      "version = 1\n\u{0}",
      "2: not valid TOML at column 1: in root table: expected keys, tables, whitespace or comments, saw '\\u0000'"
    ),
    BadPolicy(
      "version = 1\nx = \(String(repeating: "[", count: 17))",
      "2: not valid TOML at column 21: values are nested more than 16 deep"),
    BadPolicy(
      "version = 1\n\(Array(repeating: "a", count: 17).joined(separator: ".")) = 1",
      "2: not valid TOML at column 32: a key has more than 16 parts"),
  ]

  private static let top = [
    BadPolicy("", "1: `version` is missing (begin the file with version = 1)"),
    BadPolicy("phase = 2", "1: `version` is missing (begin the file with version = 1)"),
    BadPolicy(
      "version = 2",
      "1: policy version 2 is not known to Belay 0.1.0 (write version = 1, or update Belay)"),
    BadPolicy(
      "version = \"1\"",
      "1: `version` must be the integer 1; found a string (begin the file with version = 1)"),
    BadPolicy(
      "version = 1\nphase = 0",
      "2: `phase` must be 1 (shadow), 2 (draft), 3 (scoped) or 4 (production); found 0"),
    BadPolicy(
      "version = 1\nphase = 5",
      "2: `phase` must be 1 (shadow), 2 (draft), 3 (scoped) or 4 (production); found 5"),
    BadPolicy(
      "version = 1\nphase = \"draft\"",
      "2: `phase` in the policy must be an integer; found a string"),
    BadPolicy(
      "version = 1\n[[comand]]\nid = \"a\"",
      "2: unknown key `comand` in the policy (did you mean `command`?)"),
    BadPolicy(
      "version = 1\n[command]\nid = \"a\"",
      "2: `command` must be an array of tables (write [[command]])"),
    BadPolicy(
      "version = 1\ncommand = [1]", "2: `command` must be an array of tables (write [[command]])"),
    BadPolicy(
      "version = 1\npaths = 3", "2: `paths` in the policy must be a table; found an integer"),
    BadPolicy(
      "version = 1\n[role.reviewer]\ntools = [\"Bash\"]",
      "2: `role` is not supported by Belay 0.1.0 yet and would not be enforced (remove it until Belay supports it)"
    ),
    BadPolicy(
      "version = 1\n[tier.read]\nverdict = \"allow\"",
      "2: `tier` is not supported by Belay 0.1.0 yet and would not be enforced (remove it until Belay supports it)"
    ),
    BadPolicy(
      "version = 1\n[contract.rel-42]\nretries = 2",
      "2: `contract` is not supported by Belay 0.1.0 yet and would not be enforced (remove it until Belay supports it)"
    ),
    BadPolicy(
      "version = 1\n[integration.github]\nconcurrent = 2",
      "2: `integration` is not supported by Belay 0.1.0 yet and would not be enforced (remove it until Belay supports it)"
    ),
    BadPolicy(
      "version = 1\n[[gate]]\nto = 3",
      "2: [[gate]] asks for nothing and would always pass (add in_scope = 0.95)"),
    BadPolicy("version = 1\n[[gate]]\nin_scope = 0.9", "2: [[gate]] needs `to` (add to = 3)"),
    BadPolicy(
      "version = 1\n[[gate]]\nto = 1\nin_scope = 0.9",
      "3: `to` in [[gate]] must be the phase 2, 3 or 4; found 1"),
    BadPolicy(
      "version = 1\n[[gate]]\nto = 3\nin_scope = 95",
      "4: `in_scope` in [[gate]] must be from 0 to 1"),
    BadPolicy(
      "version = 1\n[[gate]]\nto = 3\nfalse_action_max = nan",
      "4: `false_action_max` in [[gate]] must be from 0 to 1"),
    BadPolicy(
      "version = 1\n[[gate]]\nto = 3\nviolations_per_1k_max = \"5\"",
      "4: `violations_per_1k_max` in [[gate]] must be a number; found a string"),
    BadPolicy(
      "version = 1\n[[gate]]\nto = 3\nmin_count = 3\nin_scope = 0.9",
      "4: unknown key `min_count` in [[gate]] (known are to, false_action_max, rollback_mean_max_s, violations_per_1k_max, in_scope, approval_precision, task_completion, min_n)"
    ),
    BadPolicy(
      "version = 1\nteam = \"\(String(repeating: "x", count: 65))\"",
      "2: `team` is longer than 64 bytes"),
    BadPolicy(
      "version = 1\n[stop]\nrequire_notes = true",
      "3: unknown key `require_notes` in [stop] (did you mean `require_note`?)"),
    BadPolicy(
      "version = 1\n[stop]\nrequire_tests = \"yes\"",
      "3: `require_tests` in [stop] must be a boolean; found a string"),
    BadPolicy(
      "version = 1\n[stop]\nrequire_format = \"swift format\"",
      "3: `require_format` in [stop] must be an array; found a string (write [\"...\"])"),
    BadPolicy(
      "version = 1\n[owners]\npolicies = \"a\"",
      "3: unknown key `policies` in [owners] (did you mean `policy`?)"),
    BadPolicy(
      "version = 1\n[owners]\npolicy = 1",
      "3: `policy` in [owners] must be a string; found an integer"),
    BadPolicy(
      "version = 1\n[completely_unknown]",
      "2: unknown key `completely_unknown` in the policy (known are version, phase, owners, team, command, tool, except, secret, secrets, paths, rules, deploy, stop, gate)"
    ),
    BadPolicy(
      "version = 1\n" + String(repeating: "[[owners.x]]\n", count: 1),
      "2: unknown key `x` in [owners] (known are policy, runtime, contracts, attest)"),
  ]

  private static let commands = [
    BadPolicy(
      command("verdit", "\"ask\""),
      "7: unknown key `verdit` in [[command]] (did you mean `verdict`?)"),
    BadPolicy(
      command("verdict", "\"alow\""),
      "5: `verdict` in [[command]] must be one of allow, ask, deny; found \"alow\" (did you mean \"allow\"?)"
    ),
    BadPolicy(
      command("verdict", "\"block\""),
      "5: `verdict` in [[command]] must be one of allow, ask, deny; found \"block\""),
    BadPolicy(
      command("verdict", "true"), "5: `verdict` in [[command]] must be a string; found a boolean"),
    BadPolicy(command("verdict", nil), "2: [[command]] needs `verdict` (add verdict = \"ask\")"),
    BadPolicy(command("id", nil), "2: [[command]] needs `id` (add id = \"my-rule\")"),
    BadPolicy(command("id", "7"), "3: `id` in [[command]] must be a string; found an integer"),
    BadPolicy(
      command("id", "\"Deploy Prod\""),
      "3: `id` in [[command]] must consist of a-z, 0-9, `.`, `_` and `-`, begin with a letter or digit and have at most 64 characters; found \"Deploy Prod\" (for example \"my-rule\")"
    ),
    BadPolicy(
      command("id", "\"-a\""),
      "3: `id` in [[command]] must consist of a-z, 0-9, `.`, `_` and `-`, begin with a letter or digit and have at most 64 characters; found \"-a\" (for example \"my-rule\")"
    ),
    BadPolicy(
      command("id", "\"belay.mine\""),
      "3: `id` \"belay.mine\" begins with `belay.`, which is reserved for Belay's own rules (choose another name)"
    ),
    BadPolicy(
      command("id", "\"self.mine\""),
      "3: `id` \"self.mine\" begins with `self.`, which is reserved for Belay's own rules (choose another name)"
    ),
    BadPolicy(
      command("id", "\"secret.mine\""),
      "3: `id` \"secret.mine\" begins with `secret.`, which is reserved for Belay's own rules (choose another name)"
    ),
    BadPolicy(
      command("id", "\"paths.mine\""),
      "3: `id` \"paths.mine\" begins with `paths.`, which is reserved for Belay's own rules (choose another name)"
    ),
    BadPolicy(
      command("id", "\"git.reset-hard\""),
      "3: `id` \"git.reset-hard\" is the name of a built-in rule (choose another name; a built-in rule is lifted by [[except]])"
    ),
    BadPolicy(
      command("prefix", nil), "2: [[command]] needs `prefix` (add prefix = [\"make\", \"deploy\"])"),
    BadPolicy(
      command("prefix", "\"git push\""),
      "4: `prefix` in [[command]] must be an array; found a string (write [\"...\"])"),
    BadPolicy(
      command("prefix", "[]"), "4: `prefix` in [[command]] is empty (remove it, or fill it in)"),
    BadPolicy(
      command("prefix", "[\"git\", []]"),
      "4: a list in `prefix` in [[command]] is empty (remove it, or fill it in)"),
    BadPolicy(
      command("prefix", "[\"git\", \"\"]"),
      "4: a word of `prefix` in [[command]] is empty (remove it, or fill it in)"),
    BadPolicy(
      command("prefix", "[\"git\", 1]"),
      "4: an element of `prefix` in [[command]] must be a string or an array of strings; found an integer"
    ),
    BadPolicy(
      command("prefix", "[\"git\", [\"a\", [\"b\"]]]"),
      "4: an element of a list in `prefix` in [[command]] must be a string; found an array"),
    BadPolicy(
      command("prefix", "[\"a\\u0000b\"]"),
      "4: a word of `prefix` in [[command]] holds a NUL character"),
    BadPolicy(command("reason", nil), "2: [[command]] needs `reason` (add reason = \"why\")"),
    BadPolicy(
      command("reason", "\"  \""), "6: `reason` in [[command]] is empty (remove it, or fill it in)"),
    BadPolicy(
      command("reason", "\"\(String(repeating: "r", count: 4097))\""),
      "6: `reason` in [[command]] is longer than 4096 bytes"),
    BadPolicy(
      command("match", "[\"b a\"]"),
      "2: [[command]] \"a\": `match` example \"b a\" does not match (mend `prefix` or the example)"),
    BadPolicy(
      command("not_match", "[\"a b c\"]"),
      "2: [[command]] \"a\": `not_match` example \"a b c\" matches (mend `prefix` or the example)"),
    BadPolicy(
      command("match", "\"a b\""),
      "7: `match` in [[command]] must be an array; found a string (write [\"...\"])"),
    BadPolicy(
      command("id", "\"a\"")
        + "\n[[command]]\nid = \"a\"\nprefix = [\"c\"]\nverdict = \"deny\"\nreason = \"r\"",
      "8: there are two [[command]] tables with the `id` \"a\" (rename or join them)"),
    BadPolicy(
      command("prefix", "[\(Array(repeating: "\"a\"", count: 101).joined(separator: ","))]"),
      "4: `prefix` in [[command]] has more than 100 elements"),
  ]

  private static let secrets = [
    BadPolicy(
      secret("keywords", "[\"abc\"]"),
      "4: the keyword \"abc\" in [[secret]] is shorter than 4 bytes and would be found everywhere (name a longer text that every secret of this kind holds)"
    ),
    BadPolicy(
      secret("keywords", nil), "2: [[secret]] needs `keywords` (add keywords = [\"acme_\"])"),
    BadPolicy(
      secret("keywords", "[]"), "4: `keywords` in [[secret]] is empty (remove it, or fill it in)"),
    BadPolicy(
      secret("pattern", "'acme_('"),
      "2: [[secret]] \"a\": the pattern is not valid: missing closing parenthesis (mend `pattern`, `keywords` or the example)"
    ),
    BadPolicy(
      secret("pattern", nil), "2: [[secret]] needs `pattern` (add pattern = 'acme_[0-9a-z]{32}')"),
    BadPolicy(
      secret("severity", "\"hihg\""),
      "6: `severity` in [[secret]] must be one of low, medium, high, critical; found \"hihg\" (did you mean \"high\"?)"
    ),
    BadPolicy(
      secret("id", "\"github-pat\""),
      "3: `id` \"github-pat\" is the name of a built-in rule (choose another name; a built-in rule is lifted by [[except]])"
    ),
  ]

  private static let exceptions = [
    BadPolicy(except("rule", nil), "2: [[except]] needs `rule` (add rule = \"git.reset-hard\")"),
    BadPolicy(
      except("reason", nil), "2: [[except]] needs `reason` (add reason = \"why this is fine\")"),
    BadPolicy(
      except("where", nil),
      "2: [[except]] needs `where` (add where = { command = [\"git\", \"push\"] })"),
    BadPolicy(
      except("where", "{}"), "5: `where` in [[except]] is empty (narrow it by command, path or cwd)"
    ),
    BadPolicy(
      except("where", "\"~/a\""), "5: `where` in [[except]] must be a table; found a string"),
    BadPolicy(
      except("where", "{ comand = [\"a\"] }"),
      "5: unknown key `comand` in `where` of [[except]] (did you mean `command`?)"),
    BadPolicy(
      except("where", "{ cwd = \"**\" }"),
      "5: `cwd` in `where` matches everything and narrows nothing (name a folder, such as \"~/bench/**\")"
    ),
    BadPolicy(
      except("where", "{ path = \"/**/*\" }"),
      "5: `path` in `where` matches everything and narrows nothing (name a folder, such as \"~/bench/**\")"
    ),
    BadPolicy(
      except("where", "{ path = \"~bob/a\" }"),
      "5: `path` in `where`: \"~bob/a\" names another user's home folder (write an absolute path; `~/` is the home folder of whoever runs Belay)"
    ),
    BadPolicy(
      except("where", "{ command = \"git push\" }"),
      "5: `command` in `where` of [[except]] must be an array; found a string (write [\"...\"])"),
    BadPolicy(
      except("expires", "\"soon\""),
      "6: `expires` in [[except]] is no date from 1970 on (write a day, such as expires = 2027-12-31)"
    ),
    BadPolicy(
      except("expires", "\"2027-02-29\""),
      "6: `expires` in [[except]] is no date from 1970 on (write a day, such as expires = 2027-12-31)"
    ),
    BadPolicy(
      except("expires", "1969-12-31"),
      "6: `expires` in [[except]] is no date from 1970 on (write a day, such as expires = 2027-12-31)"
    ),
    BadPolicy(
      except("expires", "2027-01-01T00:00:00Z"),
      "6: `expires` in [[except]] must be a date; found a date with a time (write a day, such as expires = 2027-12-31)"
    ),
    BadPolicy(
      except("expires", "2027-13-01"),
      "6: not valid TOML at column 18: in date: expected month between 1 and 12 (inclusive), saw 13"
    ),
    BadPolicy(
      except("expires", "2027-01-01"), "2: [[except]] needs `owner` (add owner = \"@team\")",
      layer: .managed),
    BadPolicy(
      except("owner", "\"@a\""), "2: [[except]] needs `expires` (add expires = 2027-12-31)",
      layer: .managed),
  ]

  private static let paths = [
    BadPolicy(
      "version = 1\n[paths]\nallow_write = [\"a\"]",
      "3: unknown key `allow_write` in [paths] (did you mean `ask_write`?)"),
    BadPolicy(
      "version = 1\n[paths]\ndeny_write = \"a\"",
      "3: `deny_write` in [paths] must be an array; found a string (write [\"...\"])"),
    BadPolicy(
      "version = 1\n[paths]\ndeny_write = [\"\"]",
      "3: an element of `deny_write` in [paths] is empty (remove it, or fill it in)"),
    BadPolicy(
      "version = 1\n[paths]\ndeny_write = [1]",
      "3: an element of `deny_write` in [paths] must be a string; found an integer"),
    BadPolicy(
      "version = 1\n[paths]\nask_read = [\"./a\"]",
      "3: `ask_read` in [paths]: \"./a\" can match nothing (globs without a leading `/` or `~/` already begin at the project root)"
    ),
    BadPolicy(
      "version = 1\n[paths]\nask_read = [\"~root/a\"]",
      "3: `ask_read` in [paths]: \"~root/a\" names another user's home folder (write an absolute path; `~/` is the home folder of whoever runs Belay)"
    ),
  ]
}
