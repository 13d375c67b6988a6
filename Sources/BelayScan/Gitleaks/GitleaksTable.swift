import BelaySettings

/// Reads values of a gitleaks configuration and says in which line one is wrong.
struct GitleaksTable {
  let file: String

  /// An error at a value.
  func fault(_ value: TOMLValue, _ message: String) -> ScanError {
    .configuration(file: file, line: value.line, message)
  }

  /// A list of texts, or one text; empty if it is missing.
  func texts(_ key: String, of table: TOMLValue) throws(ScanError) -> [String] {
    guard let value = table[key] else { return [] }
    if let text = value.text { return [text] }
    guard let elements = value.elements else {
      throw fault(value, "`\(key)` is not a list of strings")
    }
    var texts: [String] = []
    for element in elements {
      guard let text = element.text else {
        throw fault(element, "`\(key)` holds something that is no string")
      }
      texts.append(text)
    }
    return texts
  }

  /// A list of tables; empty if it is missing.
  func tables(_ key: String, of table: TOMLValue) throws(ScanError) -> [TOMLValue] {
    guard let value = table[key] else { return [] }
    guard let elements = value.elements else {
      throw fault(value, "`\(key)` is written with two brackets: [[\(key)]]")
    }
    return elements
  }

  /// `[allowlist]` and `[[allowlists]]` of the root or of a rule.
  func allowlists(of table: TOMLValue) throws(ScanError) -> [GitleaksAllowlist] {
    var values: [TOMLValue] = []
    if let one = table["allowlist"] { values += one.elements ?? [one] }
    values += try tables("allowlists", of: table)
    var lists: [GitleaksAllowlist] = []
    for value in values { lists.append(try allowlist(value)) }
    return lists
  }

  private func allowlist(_ value: TOMLValue) throws(ScanError) -> GitleaksAllowlist {
    var list = GitleaksAllowlist()
    switch value["condition"]?.text?.uppercased() {
    case nil, "", "OR", "||": list.needsAll = false
    case "AND", "&&": list.needsAll = true
    case let other?:
      throw fault(value["condition"] ?? value, "the condition \"\(other)\" is neither AND nor OR")
    }
    switch value["regexTarget"]?.text {
    case nil, "", "secret": list.target = .secret
    case "match": list.target = .match
    case "line": list.target = .line
    case let other?:
      throw fault(
        value["regexTarget"] ?? value, "regexTarget \"\(other)\" is none of secret, match, line")
    }
    list.commits = try texts("commits", of: value).map { $0.lowercased() }
    list.paths = try texts("paths", of: value)
    list.regexes = try texts("regexes", of: value)
    list.stopwords = try texts("stopwords", of: value).map { $0.lowercased() }
    list.rules = try texts("targetRules", of: value)
    if list.commits.isEmpty, list.paths.isEmpty, list.regexes.isEmpty, list.stopwords.isEmpty {
      throw fault(
        value, "an allowlist allows nothing; give it commits, paths, regexes or stopwords")
    }
    return list
  }
}
