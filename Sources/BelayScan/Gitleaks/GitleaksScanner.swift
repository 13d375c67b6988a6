import BelayModel
import BelaySecrets

/// Finds what the rules of a gitleaks configuration find, as gitleaks does it: keyword, expression,
/// group, entropy, allowlists.
///
/// A class, because expressions are classes; it belongs to one thread.
final class GitleaksScanner {
  /// A rule with its expressions, compiled when its keyword is first seen.
  private final class Ready {
    let rule: GitleaksRule
    lazy var regex = rule.regex.flatMap { try? Expression(RE2Pattern.translated($0)) }
    lazy var path = rule.path.flatMap { try? Expression(RE2Pattern.translated($0)) }
    let filters: [GitleaksFilter]

    init(_ rule: GitleaksRule) {
      self.rule = rule
      filters = rule.allowlists.map(GitleaksFilter.init)
    }
  }

  private let rules: [Ready]
  private let filters: [GitleaksFilter]
  private let finder: KeywordFinder
  private var file: [UInt8]?
  private var isFileAllowed = false

  init(_ configuration: GitleaksConfiguration) {
    rules = configuration.rules.map(Ready.init)
    filters = configuration.allowlists.map(GitleaksFilter.init)
    finder = KeywordFinder(configuration.rules.map(\.keywords))
  }

  /// Compiles every expression of a configuration.
  ///
  /// - Throws: the first that does not compile, with file, line and rule.
  static func check(_ configuration: GitleaksConfiguration) throws(ScanError) {
    for rule in configuration.rules {
      var patterns = [rule.regex, rule.path].compactMap { $0 }
      for list in rule.allowlists { patterns += list.regexes + list.paths }
      try check(patterns, of: "rule \(rule.id)", line: rule.line, configuration.file)
      if rule.regex == nil && rule.path == nil {
        throw .configuration(
          file: configuration.file, line: rule.line,
          "rule \(rule.id) has neither `regex` nor `path`; give it one")
      }
    }
    for list in configuration.allowlists {
      try check(list.regexes + list.paths, of: "the allowlist", line: 0, configuration.file)
    }
  }

  private static func check(
    _ patterns: [String], of owner: String, line: Int, _ file: String
  ) throws(ScanError) {
    for pattern in patterns {
      do throws(ExpressionError) {
        _ = try Expression(RE2Pattern.translated(pattern))
      } catch {
        throw .configuration(
          file: file, line: line,
          "an expression of \(owner) does not compile: \(error.message) at byte \(error.offset)")
      }
    }
  }

  /// The findings in a range, by position.
  func scan(
    _ bytes: [UInt8], _ range: Range<Int>, file: [UInt8], commit: String?, isCutBefore: Bool,
    isCutAfter: Bool
  ) -> SecretScanResult {
    if self.file != file {
      self.file = file
      isFileAllowed = filters.contains { $0.allows(file: file) }
    }
    var result = SecretScanResult()
    if isFileAllowed { return result }
    for number in finder.owners(in: bytes, range).sorted() {
      let ready = rules[number]
      if let path = ready.path, !path.matches(file) { continue }
      guard let regex = ready.regex else { continue }
      var place = range.lowerBound
      search: while place <= range.upperBound {
        switch regex.firstMatch(
          in: bytes, range, from: place, isCutBefore: isCutBefore, isCutAfter: isCutAfter)
        {
        case .none: break search
        case .undecided:
          result.undecided.append(ready.rule.id)
          break search
        case .found(let groups):
          guard let match = groups[0] else { break search }
          place = max(match.upperBound, match.lowerBound + 1)
          if let finding = judge(ready, groups, match, bytes, range, commit) {
            result.findings.append(finding)
          }
        }
      }
    }
    result.findings = Self.withoutGeneric(result.findings).sorted {
      ($0.range.lowerBound, $0.rule) < ($1.range.lowerBound, $1.rule)
    }
    return result
  }

  /// The rules that judge paths only and find this one.
  func rules(forPath file: [UInt8]) -> [GitleaksRule] {
    rules.filter { ready in
      ready.rule.regex == nil && (ready.path?.matches(file) ?? false)
        && !filters.contains { $0.allows(file: file) }
        && !ready.filters.contains { $0.allows(file: file) }
    }.map(\.rule)
  }

  private func judge(
    _ ready: Ready, _ groups: [Range<Int>?], _ match: Range<Int>, _ bytes: [UInt8],
    _ range: Range<Int>, _ commit: String?
  ) -> SecretFinding? {
    let rule = ready.rule
    var secret = Self.trimmed(match, bytes)
    if rule.secretGroup > 0 {
      guard rule.secretGroup < groups.count, let group = groups[rule.secretGroup] else {
        return nil
      }
      secret = group
    } else if let group = groups.dropFirst().first(where: { !($0?.isEmpty ?? true) }) ?? nil {
      secret = group
    }
    guard !secret.isEmpty else { return nil }
    if rule.entropy > 0, TextEntropy.bits(bytes[secret]) <= rule.entropy { return nil }
    let question = GitleaksFilter.Question(
      rule: rule.id, secret: Array(bytes[secret]), match: Array(bytes[match]),
      line: Array(bytes[Self.line(around: match, bytes, range)]), file: file ?? [],
      commit: commit)
    if ready.filters.contains(where: { $0.allows(question) }) { return nil }
    if filters.contains(where: { $0.allows(question) }) { return nil }
    return SecretFinding(
      rule: rule.id, title: rule.description.isEmpty ? rule.id : rule.description,
      severity: rule.id.hasPrefix("generic") ? .medium : .high, range: secret,
      redacted: "… (\(secret.count) characters)", verification: .none, advice: nil)
  }

  /// Without the generic findings where another rule found the same.
  private static func withoutGeneric(_ findings: [SecretFinding]) -> [SecretFinding] {
    let specific = findings.filter { !$0.rule.hasPrefix("generic") }
    return findings.filter { finding in
      !finding.rule.hasPrefix("generic")
        || !specific.contains { $0.range.overlaps(finding.range) }
    }
  }

  /// Without line feeds at its ends.
  private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == UInt8(ascii: "\n") { start += 1 }
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    return start..<end
  }

  /// The line, or lines, of a match, at most four kilobytes to either side.
  private static func line(
    around match: Range<Int>, _ bytes: [UInt8], _ range: Range<Int>
  ) -> Range<Int> {
    var start = match.lowerBound
    let first = max(range.lowerBound, start - 4096)
    while start > first, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = match.upperBound
    let last = min(range.upperBound, end + 4096)
    while end < last, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return start..<end
  }
}
