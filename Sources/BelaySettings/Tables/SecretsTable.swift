import BelayModel
import BelayPolicy

/// The `[secrets]` table: from which severity on a secret counts, by where it stands.
enum SecretsTable {
  private static let keys: [StaticString] = ["prompt", "tool", "output", "patch"]

  /// What the table says.
  static func read(_ node: Int, in reader: inout PolicyReader) -> SecretThresholds.Choice {
    let table = TableReader(node, title: "[secrets]", keys: keys, in: &reader)
    var choice = SecretThresholds.Choice()
    choice.prompt = severity("prompt", of: table, in: &reader)
    choice.tool = severity("tool", of: table, in: &reader)
    choice.output = severity("output", of: table, in: &reader)
    choice.patch = severity("patch", of: table, in: &reader)
    return choice
  }

  /// The severity under a key; `nil` where there is none, or none that would change anything.
  private static func severity(
    _ key: StaticString, of table: TableReader, in reader: inout PolicyReader
  ) -> Severity? {
    guard reader.document.member(key, of: table.node) != nil,
      let severity = table.requiredChoice(
        key, of: ["low", "medium", "high", "critical"], example: "\"medium\"", in: &reader,
        make: Severity.init(name:))
    else { return nil }
    let layer = reader.file.origin.layer
    if severity > SecretThresholds.usual, !SecretThresholds.mayRaise(layer) {
      reader.warn(
        "the \(layer.name) policy cannot let secrets pass, so `\(key)` in [secrets] has no effect",
        at: table.line(of: key, in: reader),
        suggestion: "only the managed and the user policy can raise it above \"medium\"")
      return nil
    }
    return severity
  }
}
