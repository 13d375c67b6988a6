import BelayIO
import BelaySettings

/// Reads gitleaks configurations, with those that they extend.
package enum GitleaksReader {
  /// How many configurations may extend one another; gitleaks stops at two as well.
  private static let depth = 2
  private static let limit = 1 << 20

  /// Reads a file.
  ///
  /// Unknown keys are passed over, as gitleaks does. An expression that does not compile is found when
  /// the rules are made ready: `GitleaksScanner.check`.
  ///
  /// - Throws: what is wrong, in which file and line.
  package static func read(_ file: String) throws(ScanError) -> GitleaksConfiguration {
    try read(file, depth: 0)
  }

  private static func read(_ file: String, depth: Int) throws(ScanError) -> GitleaksConfiguration {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try RegularFile.read(file, limit: limit, following: true)
    } catch {
      throw .configuration(file: file, line: 0, error.description)
    }
    var configuration = try parse(bytes, file: file)
    guard let extended = configuration.extended else { return configuration.value }
    guard depth < Self.depth else {
      throw .configuration(
        file: file, line: 0, "more than \(Self.depth) configurations extend one another")
    }
    // gitleaks starts from where it runs; beside the file is what people mean.
    let beside = (file.lastIndex(of: "/").map { String(file[...$0]) } ?? "") + extended
    let path = !extended.hasPrefix("/") && PathStatus.exists(beside) ? beside : extended
    configuration.value.extend(try read(path, depth: depth + 1))
    return configuration.value
  }

  /// Reads a text; what it extends is left to the caller.
  static func parse(
    _ bytes: [UInt8], file: String
  ) throws(ScanError) -> (value: GitleaksConfiguration, extended: String?) {
    let root: TOMLValue
    do throws(TOMLValue.Fault) {
      root = try TOMLValue.parse(bytes)
    } catch {
      throw .configuration(file: file, line: error.line, error.message)
    }
    var configuration = GitleaksConfiguration()
    configuration.file = file
    let table = GitleaksTable(file: file)
    configuration.allowlists = try table.allowlists(of: root)
    for rule in try table.tables("rules", of: root) {
      configuration.rules.append(try self.rule(rule, table))
    }
    guard let extend = root["extend"] else { return (configuration, nil) }
    configuration.usesBuiltIn = extend["useDefault"]?.isTrue ?? false
    configuration.disabled = Set(try table.texts("disabledRules", of: extend))
    let path = extend["path"]?.text ?? ""
    return (configuration, path.isEmpty ? nil : path)
  }

  private static func rule(
    _ value: TOMLValue, _ table: GitleaksTable
  ) throws(ScanError) -> GitleaksRule {
    guard let id = value["id"]?.text, !id.isEmpty else {
      throw table.fault(value, "a rule has no `id`; give it one")
    }
    var rule = GitleaksRule(id: id)
    rule.line = value.line
    rule.description = value["description"]?.text ?? ""
    rule.regex = value["regex"]?.text
    rule.path = value["path"]?.text
    rule.entropy = value["entropy"]?.number ?? 0
    rule.secretGroup = Int(value["secretGroup"]?.number ?? 0)
    rule.keywords = try table.texts("keywords", of: value).map { $0.lowercased() }
    rule.allowlists = try table.allowlists(of: value)
    guard (0...99).contains(rule.secretGroup) else {
      throw table.fault(value, "`secretGroup` of \(id) is no group; use a number from 0 to 99")
    }
    return rule
  }
}
