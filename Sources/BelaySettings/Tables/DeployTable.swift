import BelayModel
import BelayPolicy

/// The `[deploy]` table: scripts that a person has read and approved.
enum DeployTable {
  private static let keys: [StaticString] = ["scripts"]
  private static let scriptKeys: [StaticString] = ["path", "sha256"]
  private static let example = "{ path = \"deploy.sh\", sha256 = \"...\" }"

  /// The approvals, if nothing is wrong with them and the layer may give any.
  static func read(_ node: Int, in reader: inout PolicyReader) -> [ScriptApproval] {
    let table = TableReader(node, title: "[deploy]", keys: keys, in: &reader)
    guard let array = table.value("scripts", .array, in: &reader) else { return [] }
    let line = reader.document.line(of: array)
    guard reader.document.count(of: array) <= PolicyLimits.tables else {
      reader.fault("`scripts` in [deploy] has more than \(PolicyLimits.tables) elements", at: line)
      return []
    }
    var approvals: [ScriptApproval] = []
    for element in reader.document.children(of: array) {
      if let approval = script(element, in: &reader) { approvals.append(approval) }
    }
    let layer = reader.file.origin.layer
    if layer == .managed || layer == .user { return approvals }
    reader.warn(
      "the \(layer.name) policy has no authority to approve scripts, so [deploy] is ignored",
      at: table.line, suggestion: "only the managed and the user policy can approve them")
    return []
  }

  private static func script(_ node: Int, in reader: inout PolicyReader) -> ScriptApproval? {
    let line = reader.document.line(of: node)
    guard reader.document.kind(of: node) == .table else {
      reader.fault(
        "an element of `scripts` in [deploy] must be a table;"
          + " found \(reader.document.kind(of: node).name)",
        at: line, suggestion: "write \(example); `belay rules deploy-hash FILE` prints it")
      return nil
    }
    let table = TableReader(node, title: "`scripts` of [deploy]", keys: scriptKeys, in: &reader)
    let path = table.requiredText("path", example: "\"deploy.sh\"", in: &reader)
    let digest = table.requiredText("sha256", example: "\"<64 hex digits>\"", in: &reader)
    guard let path, let digest else { return nil }
    guard digest.utf8.count == 64, digest.utf8.allSatisfy(isHexadecimal) else {
      reader.fault(
        "`sha256` in `scripts` of [deploy] must be 64 hexadecimal digits in lower case", at: line,
        suggestion: "`belay rules deploy-hash FILE` prints the entry")
      return nil
    }
    return ScriptApproval(path: path, sha256: digest, origin: reader.origin(at: line))
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
