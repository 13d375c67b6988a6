import BelayModel
import BelayOutcomes
import Testing

@Suite struct ReceiptTests {
  @Test(arguments: ReceiptSamples.all)
  func `an output proves what was made and how it is undone`(sample: ReceiptSamples.Sample) {
    #expect(sample.run.outcome.receipts == sample.expected, "\(sample.run.output)")
    #expect(OutcomeWords.mayMatter(Array(sample.run.script.utf8)[...]), "\(sample.run.script)")
  }

  @Test(arguments: ReceiptSamples.all)
  func `the same words from another command prove nothing`(sample: ReceiptSamples.Sample) {
    for script in ["cat notes.txt", "git log -1", "gh pr list", "kubectl get all", "npm view x"] {
      #expect(outcome(script, sample.run.output, exitCode: 0).receipts.isEmpty, "\(script)")
    }
  }

  @Test(arguments: ReceiptSamples.all.filter { $0.run.exitCode == nil })
  func `an echo of the line proves nothing`(sample: ReceiptSamples.Sample) {
    let lines = sample.run.output.split(separator: "\n").map(String.init)
    let echoes = lines.map { "echo '\($0.replacing("'", with: "’"))'" }.joined(separator: "; ")
    let script = "\(echoes); \(sample.run.script)"
    let found = outcome(script, lines.joined(separator: "\n"), exitCode: 0).receipts
    if !sample.run.output.contains("'") { #expect(found.isEmpty, "\(script)\n\(found)") }
  }

  @Test func `a tag is proved by the exit status alone, and only of a plain command`() {
    #expect(
      outcome("git tag -a v1.2 -m 'First'", "", exitCode: 0).receipts
        == [Receipt(kind: .tag, id: "v1.2", undo: "git tag -d v1.2")])
    #expect(
      outcome("git -C lib tag v1.2", "", exitCode: 0).receipts
        == [Receipt(kind: .tag, id: "v1.2", undo: "git -C lib tag -d v1.2")])
    #expect(outcome("git tag v1.2", "", exitCode: 128).receipts.isEmpty)
    #expect(outcome("git tag v1.2", "").receipts.isEmpty)
    #expect(outcome("git tag v1.2 || true", "", exitCode: 0).receipts.isEmpty)
    #expect(outcome("git tag", "", exitCode: 0).receipts.isEmpty)
    #expect(outcome("git tag --list 'v*'", "", exitCode: 0).receipts.isEmpty)
  }

  @Test(arguments: [
    "$(touch${IFS}x)", "a;b", "`id`", "-rf", "a|b", "a&&b", "x\u{202e}y", "a'b", "a\"b", "é",
  ])
  func `a name that would mean something to a shell never reaches the undo command`(name: String) {
    let outputs = [
      ("npm publish", "+ \(name)@1.0.0\n"), ("npm publish", "+ \(name)\n"),
      ("gem push x.gem", "Successfully registered gem: \(name) (1.0)\n"),
      ("kubectl apply -f x", "deployment.apps/\(name) configured\n"),
      ("helm upgrade web .", "NAME: \(name)\nREVISION: 3\n"),
      ("alembic upgrade head", "INFO Running upgrade \(name) -> abc\n"),
      ("gh pr create", "https://github.com/\(name)/pull/1\n"),
    ]
    // What looks like an option does harm only where it begins a word.
    let hostile = name.hasPrefix("-") ? " " + name : name
    for (script, output) in outputs {
      for receipt in outcome(script, output).receipts {
        #expect(receipt.undo?.contains(hostile) != true, "\(receipt)")
      }
    }
  }

  @Test func `results of MCP tools prove what they made`() {
    let issue =
      #"{"content":[{"type":"text","text":"{\"url\":\"https://api.github.com/repos/o/r/issues/12\",\"html_url\":\"https://github.com/o/r/issues/12\"}"}]}"#
    #expect(
      CallOutcome.ofTool("mcp__github__create_issue", result: Array(issue.utf8)[...]).receipts
        == [
          Receipt(
            kind: .issue, id: "https://github.com/o/r/issues/12",
            undo: "gh issue close https://github.com/o/r/issues/12")
        ])
    let pull = "Created https://github.com/o/r/pull/7 for you"
    #expect(
      CallOutcome.ofTool("mcp__github__create_pull_request", result: Array(pull.utf8)[...])
        .receipts.map(\.kind) == [.pullRequest])
    let jira = "REL-12 https://acme.atlassian.net/browse/REL-12"
    #expect(
      CallOutcome.ofTool("mcp__atlassian__createJiraIssue", result: Array(jira.utf8)[...])
        .receipts.isEmpty == false)
    for reading in ["mcp__github__get_issue", "mcp__github__list_issues", "create_issue"] {
      #expect(CallOutcome.ofTool(reading, result: Array(issue.utf8)[...]).receipts.isEmpty)
    }
  }
}
