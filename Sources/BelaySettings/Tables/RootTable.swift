import BelayModel

/// The top level of a policy file.
enum RootTable {
  private static let keys: [StaticString] = [
    "version", "phase", "owners", "team", "command", "tool", "except", "secret", "secrets", "paths",
    "rules", "deploy", "stop", "gate",
  ]

  /// Reads the whole file.
  static func read(from reader: inout PolicyReader) {
    guard hasKnownVersion(&reader) else { return }
    let table = TableReader(
      TOMLDocument.root, title: "the policy", keys: keys, others: LaterTables.keys, in: &reader)
    LaterTables.refuse(in: &reader)
    if let phase = PhaseKey.read(table, in: &reader) { reader.file.phase = phase }
    if let team = TeamKey.read(table, in: &reader) { reader.file.team = team }
    if let owners = table.value("owners", .table, in: &reader) {
      reader.file.owners = OwnersTable.read(owners, in: &reader)
    }
    if let stop = table.value("stop", .table, in: &reader) {
      reader.file.stop = StopTable.read(stop, in: &reader)
    }
    for node in tables("command", of: table, in: &reader) {
      if let rule = CommandTable.read(node, in: &reader) { reader.file.commandRules.append(rule) }
    }
    for node in tables("tool", of: table, in: &reader) {
      if let rule = ToolTable.read(node, in: &reader) { reader.file.toolRules.append(rule) }
    }
    for node in tables("secret", of: table, in: &reader) {
      if let rule = SecretTable.read(node, in: &reader) { reader.file.secretRules.append(rule) }
    }
    if let secrets = table.value("secrets", .table, in: &reader) {
      reader.file.secretThresholds = SecretsTable.read(secrets, in: &reader)
    }
    for node in tables("except", of: table, in: &reader) {
      if let exception = ExceptTable.read(node, in: &reader) {
        reader.file.exceptions.append(exception)
      }
    }
    for node in tables("gate", of: table, in: &reader) {
      if let gate = GateTable.read(node, in: &reader) { reader.file.gates.append(gate) }
    }
    if let paths = table.value("paths", .table, in: &reader) {
      reader.file.pathRules = PathsTable.read(paths, in: &reader)
    }
    if let rules = table.value("rules", .table, in: &reader) {
      reader.file.readsCodexRules = RulesTable.read(rules, in: &reader)
    }
    if let deploy = table.value("deploy", .table, in: &reader) {
      reader.file.scriptApprovals = DeployTable.read(deploy, in: &reader)
    }
  }

  /// Whether the file is written for this schema; anything else in it would be misread.
  private static func hasKnownVersion(_ reader: inout PolicyReader) -> Bool {
    let suggestion = "begin the file with version = 1"
    guard let node = reader.document.member("version", of: TOMLDocument.root) else {
      for child in reader.document.children(of: TOMLDocument.root) {
        let key = reader.document.key(of: child)
        if Spelling.nearest(to: key, among: ["version"]) == nil { continue }
        reader.fault(
          "unknown key `\(Excerpt.of(key))`, and `version` is missing",
          at: reader.document.line(of: child), suggestion: "did you mean `version`?")
        return false
      }
      reader.fault("`version` is missing", at: 1, suggestion: suggestion)
      return false
    }
    let line = reader.document.line(of: node)
    guard reader.document.kind(of: node) == .integer else {
      let found = reader.document.kind(of: node).name
      reader.fault(
        "`version` must be the integer 1; found \(found)", at: line, suggestion: suggestion)
      return false
    }
    let version = reader.document.integer(of: node)
    guard version == 1 else {
      reader.fault(
        "policy version \(version) is not known to Belay \(BelayVersion.string)", at: line,
        suggestion: "write version = 1, or update Belay")
      return false
    }
    return true
  }

  /// The elements of an array of tables.
  private static func tables(
    _ key: StaticString, of table: TableReader, in reader: inout PolicyReader
  ) -> [Int] {
    guard let array = reader.document.member(key, of: table.node) else { return [] }
    let line = reader.document.line(of: array)
    let nodes = reader.document.children(of: array)
    let isArrayOfTables =
      reader.document.kind(of: array) == .array
      && nodes.allSatisfy { reader.document.kind(of: $0) == .table }
    guard isArrayOfTables else {
      reader.fault(
        "`\(key)` must be an array of tables", at: line, suggestion: "write [[\(key)]]")
      return []
    }
    guard nodes.count <= PolicyLimits.tables else {
      reader.fault("there are more than \(PolicyLimits.tables) [[\(key)]] tables", at: line)
      return []
    }
    return nodes
  }
}
