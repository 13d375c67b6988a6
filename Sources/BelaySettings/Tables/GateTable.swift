import BelayModel
import BelayPolicy

/// A `[[gate]]` table: what has to hold before a policy goes on to the next phase.
///
/// Hooks do not act on it; `belay gate` does.
enum GateTable {
  private static let keys: [StaticString] = [
    "to", "false_action_max", "rollback_mean_max_s", "violations_per_1k_max", "in_scope",
    "approval_precision", "task_completion", "min_n",
  ]

  /// The gate, if nothing is wrong with it.
  static func read(_ node: Int, in reader: inout PolicyReader) -> PolicyGate? {
    let table = TableReader(node, title: "[[gate]]", keys: keys, in: &reader)
    guard table.has("to", example: "3", in: &reader),
      let to = table.value("to", .integer, in: &reader)
    else { return nil }
    let phase = reader.document.integer(of: to)
    guard (2...4).contains(phase) else {
      reader.fault(
        "`to` in [[gate]] must be the phase 2, 3 or 4; found \(phase)",
        at: table.line(of: "to", in: reader))
      return nil
    }
    var gate = PolicyGate(phase: Int(phase), origin: reader.origin(at: table.line))
    gate.falseActionMax = table.amount("false_action_max", upTo: 1, in: &reader)
    gate.rollbackMeanMax = table.amount("rollback_mean_max_s", upTo: 1e9, in: &reader)
    gate.violationsMax = table.amount("violations_per_1k_max", upTo: 1000, in: &reader)
    gate.inScope = table.amount("in_scope", upTo: 1, in: &reader)
    gate.approvalPrecision = table.amount("approval_precision", upTo: 1, in: &reader)
    gate.taskCompletion = table.amount("task_completion", upTo: 1, in: &reader)
    if let least = table.amount("min_n", upTo: 1e9, in: &reader) { gate.minimumCount = Int(least) }
    let isEmpty = reader.document.children(of: node).allSatisfy {
      reader.document.hasKey($0, among: ["to", "min_n"])
    }
    if isEmpty {
      reader.fault(
        "[[gate]] asks for nothing and would always pass", at: table.line,
        suggestion: "add in_scope = 0.95")
      return nil
    }
    return gate
  }
}
