import ArgumentParser

/// `belay scan`: secrets in files, standard input, diffs, the next commit, history.
struct ScanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "Find secrets in files, standard input, diffs, the next commit, or all history.",
    discussion: """
      The secrets themselves are never printed. Binary files and archives are counted and skipped, \
      links are not followed, and what .gitignore or .belayignore names is left out.

      A comment in the line allows a finding: belay:allow RULE-ID, gitleaks:allow, or pragma: \
      allowlist secret. A baseline allows all that it lists: see belay scan baseline --help. From \
      gitleaks it takes .gitleaks.toml (--config), .gitleaksignore and a JSON report (--baseline).

      EXAMPLES
        belay scan .
        belay scan --staged
        belay scan --history main..HEAD --format sarif > belay.sarif
        belay scan --config .gitleaks.toml .
        git log -p | belay scan --diff
        git ls-files -z | belay scan --files-from - --shard 2/8 --format jsonl

      Exit status: 0 nothing found, 1 findings, 2 it could not be scanned.
      """)

  @OptionGroup(title: "What is scanned")
  var sources: ScanSources
  @OptionGroup(title: "How")
  var rules: ScanRules
  @Option(help: "text, json, jsonl, sarif, csv, junit or github.")
  var format = ScanFormat.text

  func run() throws {
    var job = ScanJob()
    job.target = sources.target
    job.format = format
    job.severity = rules.severity
    job.baseline = rules.baseline
    job.configuration = rules.config
    job.ignoresComments = rules.ignoreComments
    job.includesSamples = rules.includeSamples
    job.showsInvalid = rules.showInvalid
    let status = job.run()
    if status != 0 { throw ExitCode(status) }
  }
}
