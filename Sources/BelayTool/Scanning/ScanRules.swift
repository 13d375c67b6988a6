import ArgumentParser
import BelayModel

/// With what it is scanned, and which findings count.
struct ScanRules: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Report only findings of at least this severity: low, medium, high or critical.",
      valueName: "severity"))
  var severity: Severity = .low
  @Option(
    help: ArgumentHelp(
      "Leave out the findings that a baseline, or a JSON report of gitleaks, lists.",
      valueName: "file"))
  var baseline: String?
  @Option(
    help: ArgumentHelp(
      "Use the rules of a gitleaks configuration in place of Belay's own.",
      discussion: "With [extend] useDefault = true: beside Belay's own.", valueName: "file"))
  var config: String?
  @Flag(help: "Report also what a comment in the line allows.")
  var ignoreComments = false
  @Flag(help: "Report also tokens that cannot work because their checksum is wrong, as low.")
  var showInvalid = false
  @Flag(
    help: """
      Report also what looks like a credential only by its name and stands in documentation: in docstrings \
      of Python and in reStructuredText.
      """)
  var includeSamples = false
}

extension Severity: ExpressibleByArgument {
  /// The severity of that name.
  package init?(argument: String) { self.init(name: argument) }

  /// The word that stands for it in the help.
  package var defaultValueDescription: String { name }
}
