import BelayModel
import BelayPolicy

/// Joins the policies of all layers: rules unite, the least phase holds, exceptions need authority.
struct LayerJoin {
  private let files: [PolicyFile]
  private let checks: PolicyChecks

  /// Takes what was read, in descending authority.
  init(_ files: [PolicyFile], checks: PolicyChecks) {
    self.files = files
    self.checks = checks
  }

  /// The policy in force.
  func settings() -> Settings {
    let inForce = files.filter { $0.isInForce }
    var settings = Settings(digest: PolicyDigest.digest(of: inForce))
    for file in files { settings.problems += file.problems }
    for file in inForce {
      settings.sources.append(file.origin)
      settings.commandRules += file.commandRules
      settings.pathRules += file.pathRules
      settings.toolRules += file.toolRules
      settings.secretRules += file.secretRules
      settings.gates += file.gates
      // The layer with more authority comes first.
      if settings.team == nil { settings.team = file.team }
      settings.scriptApprovals += file.scriptApprovals
      settings.owners = settings.owners.completed(by: file.owners)
      join(file.stop, to: &settings.stop)
      if let phase = file.phase { settings.phase = min(settings.phase ?? phase, phase) }
    }
    settings.secretThresholds = SecretThresholds.join(
      inForce.map { ($0.origin.layer, $0.secretThresholds) })
    for file in inForce { join(file.exceptions, of: file, to: &settings) }
    return settings
  }

  /// Adds what a file requires: what one layer asks for, no other takes back.
  private func join(_ file: StopRequirements, to stop: inout StopRequirements) {
    stop.note = stop.note || file.note
    stop.log = stop.log || file.log
    stop.tests = stop.tests || file.tests
    stop.evidence = stop.evidence || file.evidence
    for format in file.formats where !stop.formats.contains(where: { $0.command == format.command })
    {
      stop.formats.append(format)
    }
  }

  /// Adds the exceptions that hold, and why the others do not.
  private func join(
    _ exceptions: [PolicyException], of file: PolicyFile, to settings: inout Settings
  ) {
    var ignored = 0
    for exception in exceptions {
      let owners = layers(definingRule: exception.rule)
      if owners.contains(where: {
        ExceptionAuthority.mayLift(exception.rule, of: $0, by: exception.origin.layer)
      }) {
        settings.exceptions.append(exception)
        continue
      }
      ignored += 1
      if ignored <= PolicyLimits.problems {
        settings.problems.append(problem(of: exception, owners: owners, path: file.path))
      }
    }
    if ignored > PolicyLimits.problems {
      let more = ignored - PolicyLimits.problems
      settings.problems.append(
        PolicyProblem(
          weight: .warning, layer: file.origin.layer, file: file.path, line: nil,
          message: "and \(more) more exceptions without effect"))
    }
  }

  /// Why an exception does not hold.
  ///
  /// One that may lift at least one rule of its name holds; the decision looks at the layer of every
  /// piece of evidence again.
  private func problem(
    of exception: PolicyException, owners: [PolicyLayer], path: String
  ) -> PolicyProblem {
    let rule = exception.rule
    let layer = exception.origin.layer
    let name = Excerpt.of(rule)
    guard let owner = owners.first else {
      return warning(
        "no rule is called `\(name)`, so the exception has no effect",
        suggestion: nearest(to: rule).map { "did you mean `\($0)`?" }
          ?? "`belay rules` lists the names", exception, path)
    }
    let whose = owner == .builtin ? "the built-in rule" : "the rule of the \(owner.name) layer"
    let home: PolicyLayer =
      ExceptionAuthority.isProtected(rule) || owner == .managed ? .managed : .user
    return warning(
      "the \(layer.name) policy has no authority over `\(name)`, \(whose), so the exception is"
        + " ignored",
      suggestion: "only the \(home.name) policy can lift it", exception, path)
  }

  /// The layers that have a rule of that name.
  private func layers(definingRule rule: String) -> [PolicyLayer] {
    var layers: [PolicyLayer] = checks.isBuiltInRule(rule) ? [.builtin] : []
    for file in files where file.isInForce {
      let isDefined =
        file.commandRules.contains { $0.id == rule } || file.pathRules.contains { $0.id == rule }
        || file.toolRules.contains { $0.id == rule }
        || (rule.hasPrefix("secret.")
          && file.secretRules.contains { "secret." + $0.id == rule })
      if isDefined { layers.append(file.origin.layer) }
    }
    return layers
  }

  /// The rule that was probably meant; the name of an own secret format without its prefix above all.
  private func nearest(to rule: String) -> String? {
    var names = checks.builtInRuleIDs()
    for file in files where file.isInForce {
      names += file.commandRules.map { $0.id } + file.pathRules.map { $0.id }
      names += file.toolRules.map { $0.id }
      names += file.secretRules.map { "secret." + $0.id }
    }
    if names.contains("secret." + rule) { return "secret." + rule }
    return Spelling.nearest(to: rule, among: names)
  }

  private func warning(
    _ message: String, suggestion: String, _ exception: PolicyException, _ path: String
  ) -> PolicyProblem {
    PolicyProblem(
      weight: .warning, layer: exception.origin.layer, file: path, line: exception.origin.line,
      message: message, suggestion: suggestion)
  }
}
