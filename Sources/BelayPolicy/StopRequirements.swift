package import BelayModel

/// What the end of a run has to show (`[stop]`); nothing is required by default.
package struct StopRequirements: Sendable, Equatable {
  /// A last message with a `Risk:` line where there is risk.
  package var note = false
  /// A run log that is whole: every record written, the chain unbroken.
  package var log = false
  /// Tests that passed after the last edit.
  package var tests = false
  /// A subagent's last message with an `Evidence:` line.
  package var evidence = false
  /// Commands that each must have ended with status 0 after the last edit.
  package var formats: [FormatRequirement] = []

  package init() {}

  /// Whether nothing is required.
  package var isEmpty: Bool { self == StopRequirements() }
}

/// A command that checks the form of the code.
package struct FormatRequirement: Sendable, Equatable {
  /// The words it begins with, alternatives at each place.
  package let command: [[String]]
  package let origin: RuleOrigin

  package init(command: [[String]], origin: RuleOrigin) {
    self.command = command
    self.origin = origin
  }

  /// The command as a person would type it: the first of the alternatives.
  package var text: String { command.map { $0.first ?? "" }.joined(separator: " ") }

  /// Whether a command begins with the words.
  package func covers(_ words: [String]) -> Bool {
    words.count >= command.count && zip(command, words).allSatisfy { $0.contains($1) }
  }
}
