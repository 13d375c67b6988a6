import BelayCommands
import BelayDigest
import BelayIO
import BelayModel
import BelayPolicy

/// Compares scripts that put something into service with what a person approved.
enum ScriptApprovals {
  /// Exceptions for the scripts that are what was approved; says of the others that they were changed.
  ///
  /// A script is read only if a policy approves one at its path and a rule asks about it.
  static func exceptions(
    for facts: inout GatheredFacts, settings: Settings, context: CommandContext
  ) -> [PolicyException] {
    if settings.scriptApprovals.isEmpty { return [] }
    var exceptions: [PolicyException] = []
    for index in facts.evidence.indices {
      let evidence = facts.evidence[index]
      guard evidence.rule.hasPrefix(BuiltInRules.scriptRulePrefix), let path = evidence.path else {
        continue
      }
      let approvals = settings.scriptApprovals.filter {
        absolute($0.path, context) == Array(path.utf8)
      }
      guard let first = approvals.first else { continue }
      if let analysis = facts.analysis, ScriptCompany.mayChange(path, in: analysis, context) {
        facts.evidence[index] = evidence.because(
          "\(evidence.reason), and the same command may change it first",
          advice: "run the approved script by itself")
      } else if let digest = digest(of: path),
        let approval = approvals.first(where: { $0.sha256 == digest })
      {
        exceptions.append(
          PolicyException(
            rule: evidence.rule, reason: "the script is what was approved",
            path: PathGlob.literal(path), origin: approval.origin))
      } else {
        let place = (first.origin.file ?? "") + (first.origin.line.map { ":\($0)" } ?? "")
        facts.evidence[index] = evidence.because(
          "\(evidence.reason) and is not what was approved in \(place)",
          advice: "a person reads it and renews the entry with `belay rules deploy-hash`")
      }
    }
    return exceptions
  }

  /// The digest of a script; `nil` for what is no regular file of a script's size.
  private static func digest(of path: String) -> String? {
    guard let bytes = try? RegularFile.read(path, limit: ScriptApproval.sizeLimit) else {
      return nil
    }
    return SHA256.hexadecimal(bytes)
  }

  /// The absolute path of an entry.
  private static func absolute(_ path: String, _ context: CommandContext) -> [UInt8] {
    let bytes = Array(path.utf8)
    let slash = UInt8(ascii: "/")
    if bytes.first == slash { return ProgramPath.normalized(bytes) }
    if bytes.first == UInt8(ascii: "~"), bytes.count > 1, bytes[1] == slash {
      return ProgramPath.normalized(Array(context.home.utf8) + bytes.dropFirst())
    }
    return ProgramPath.normalized(Array(context.projectRoot.utf8) + [slash] + bytes)
  }
}
