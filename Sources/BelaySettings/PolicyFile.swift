import BelayModel
import BelayPolicy

/// What one policy file says, before the layers are joined.
struct PolicyFile {
  /// The file and whose it is.
  let origin: RuleOrigin
  let bytes: [UInt8]
  var phase: Int?
  var commandRules: [CommandRule] = []
  var secretRules: [SecretPatternRule] = []
  var secretThresholds = SecretThresholds.Choice()
  var pathRules: [PathRule] = []
  var toolRules: [ToolRule] = []
  var exceptions: [PolicyException] = []
  var gates: [PolicyGate] = []
  var team: String?
  /// Scripts that the file approves.
  var scriptApprovals: [ScriptApproval] = []
  /// Whether the file asks for Codex's own rules files.
  var readsCodexRules = false
  var owners = PolicyOwners()
  var stop = StopRequirements()
  var problems: [PolicyProblem] = []
  /// Whether the file counts: one fault, and none of it does.
  var isInForce = true

  init(origin: RuleOrigin, bytes: [UInt8]) {
    self.origin = origin
    self.bytes = bytes
  }

  /// The file's path as it was opened.
  var path: String { origin.file ?? "" }

  /// What a fault in this file means: a repository's policy is ignored and reported, any other has to
  /// be obeyed, so that calls are denied until it is mended.
  var weightOfFaults: PolicyProblem.Weight {
    origin.layer == .repository ? .warning : .error
  }

  /// Takes note that the file as a whole cannot be used.
  mutating func fail(with error: SettingsError) {
    isInForce = false
    var line: Int?
    let message: String
    let suggestion: String?
    switch error {
    case .missing:
      message = "there is no such file"
      suggestion = "mend the path behind --policy"
    case .unreadable(let what, let remedy):
      message = what
      suggestion = remedy
    case .malformed(let place, let what, let remedy):
      line = place
      message = what
      suggestion = remedy
    }
    problems.append(
      PolicyProblem(
        weight: weightOfFaults, layer: origin.layer, file: path, line: line, message: message,
        suggestion: suggestion))
  }

  /// Forgets everything but the problems.
  mutating func dropRules() {
    phase = nil
    commandRules = []
    secretRules = []
    secretThresholds = SecretThresholds.Choice()
    pathRules = []
    toolRules = []
    exceptions = []
    gates = []
    team = nil
    scriptApprovals = []
    readsCodexRules = false
    owners = PolicyOwners()
    stop = StopRequirements()
  }
}
