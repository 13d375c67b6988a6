import BelayIO
import BelayModel
import BelaySecrets

/// Findings as SARIF 2.1.0 (OASIS), which code hosts show beside the code.
package enum SARIFReport {
  /// The log of one run; `problems` are what could not be scanned.
  package static func log(_ findings: [ScanFinding], problems: [String]) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("$schema")
    writer.string("https://json.schemastore.org/sarif-2.1.0.json")
    writer.key("version")
    writer.string("2.1.0")
    writer.key("runs")
    writer.beginArray()
    writer.beginObject()
    let rules = distinctRules(findings)
    writeTool(rules, to: &writer)
    writeInvocation(problems, to: &writer)
    writer.key("columnKind")
    writer.string("unicodeCodePoints")
    writer.key("results")
    writer.beginArray()
    for finding in findings {
      let place = rules.firstIndex { $0.rule == finding.rule } ?? 0
      write(finding, ruleIndex: place, to: &writer)
    }
    writer.endArray()
    writer.endObject()
    writer.endArray()
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// One finding for each rule, in the order of the rules' names.
  private static func distinctRules(_ findings: [ScanFinding]) -> [ScanFinding] {
    var rules: [ScanFinding] = []
    var seen: Set<String> = []
    for finding in findings where seen.insert(finding.rule).inserted { rules.append(finding) }
    return rules.sorted { $0.rule < $1.rule }
  }

  private static func writeTool(_ rules: [ScanFinding], to writer: inout JSONWriter) {
    writer.key("tool")
    writer.beginObject()
    writer.key("driver")
    writer.beginObject()
    writer.key("name")
    writer.string("belay")
    writer.key("semanticVersion")
    writer.string(BelayVersion.string)
    writer.key("rules")
    writer.beginArray()
    for rule in rules {
      writer.beginObject()
      writer.key("id")
      writer.string(rule.rule)
      writer.key("shortDescription")
      text(rule.title, to: &writer)
      if let advice = rule.advice, !advice.isEmpty {
        writer.key("help")
        text(advice, to: &writer)
      }
      writer.key("defaultConfiguration")
      writer.beginObject()
      writer.key("level")
      level(of: rule.severity, to: &writer)
      writer.endObject()
      writer.key("properties")
      writer.beginObject()
      writer.key("tags")
      writer.beginArray()
      writer.string("security")
      writer.string("secret")
      writer.endArray()
      writer.key("security-severity")
      writer.string(score(of: rule.severity))
      writer.endObject()
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.endObject()
  }

  private static func writeInvocation(_ problems: [String], to writer: inout JSONWriter) {
    writer.key("invocations")
    writer.beginArray()
    writer.beginObject()
    writer.key("executionSuccessful")
    writer.bool(problems.isEmpty)
    writer.key("toolExecutionNotifications")
    writer.beginArray()
    for problem in problems {
      writer.beginObject()
      writer.key("level")
      writer.string("warning")
      writer.key("message")
      text(problem, to: &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.endArray()
  }

  private static func write(
    _ finding: ScanFinding, ruleIndex: Int, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.key("ruleId")
    writer.string(finding.rule)
    writer.key("ruleIndex")
    writer.integer(Int64(ruleIndex))
    writer.key("level")
    level(of: finding.severity, to: &writer)
    writer.key("message")
    text("\(finding.title): \(finding.redacted)", to: &writer)
    writer.key("locations")
    writer.beginArray()
    writer.beginObject()
    writer.key("physicalLocation")
    writer.beginObject()
    writer.key("artifactLocation")
    writer.beginObject()
    writer.key("uri")
    writer.string(uri(of: finding.file))
    writer.endObject()
    writer.key("region")
    writer.beginObject()
    writer.key("startLine")
    writer.integer(Int64(finding.line))
    writer.key("startColumn")
    writer.integer(Int64(finding.column))
    if finding.endLine >= finding.line {
      writer.key("endLine")
      writer.integer(Int64(finding.endLine))
      // The end is behind the last character.
      writer.key("endColumn")
      writer.integer(Int64(finding.endColumn + 1))
    }
    writer.endObject()
    writer.endObject()
    writer.endObject()
    writer.endArray()
    writer.key("partialFingerprints")
    writer.beginObject()
    writer.key("belay/v1")
    writer.string(finding.fingerprint)
    writer.endObject()
    writer.key("properties")
    writer.beginObject()
    writer.key("verified")
    writer.string(finding.verification.name)
    if let commit = finding.commit {
      writer.key("commit")
      writer.string(commit.id)
      writer.key("author")
      writer.string(commit.author)
      writer.key("date")
      writer.string(commit.date)
    }
    writer.endObject()
    writer.endObject()
  }

  private static func text(_ text: String, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("text")
    writer.string(text)
    writer.endObject()
  }

  private static func level(of severity: Severity, to writer: inout JSONWriter) {
    switch severity {
    case .critical, .high: writer.string("error")
    case .medium: writer.string("warning")
    case .low: writer.string("note")
    }
  }

  /// The score by which code hosts sort.
  private static func score(of severity: Severity) -> String {
    switch severity {
    case .critical: "9.5"
    case .high: "8.0"
    case .medium: "5.0"
    case .low: "2.0"
    }
  }

  /// The path as a URI reference (RFC 3986): everything but unreserved characters and `/` in percent
  /// form, so that no name can become a scheme, a query or markup.
  static func uri(of path: [UInt8]) -> String {
    var uri = ""
    if path.first == UInt8(ascii: "/") { uri = "file://" }
    let digits = Array("0123456789ABCDEF".utf8)
    var output: [UInt8] = []
    // Code hosts compare the reference with paths from the root of the repository.
    for byte in path.starts(with: "./".utf8) ? path[2...] : path[...] {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "~"), UInt8(ascii: "/"):
        output.append(byte)
      default: output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return uri + String(decoding: output, as: UTF8.self)
  }
}
