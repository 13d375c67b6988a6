import BelayModel
import BelaySecrets

/// Finds secrets in texts of an event and keeps what was found, redacted.
struct SecretGatherer: ~Copyable {
  /// Made when there is a text to scan: Stop and SessionStart have none.
  private var scanner: SecretScanner?
  private let custom: [SecretPatternRule]
  /// Strings shorter than any secret are not looked at.
  static let shortestSecret = 8

  init(custom: [SecretPatternRule]) {
    self.custom = custom
  }

  /// Scans a part of a text.
  mutating func scan(_ bytes: [UInt8], in range: Range<Int>) -> SecretScanResult? {
    guard range.count >= SecretGatherer.shortestSecret else { return nil }
    if scanner == nil { scanner = SecretScanner(custom: custom) }
    return scanner?.scan(bytes, in: range)
  }

  /// Scans a part of a text and adds what it finds to the facts.
  mutating func gather(
    _ bytes: [UInt8], in range: Range<Int>, field: @autoclosure () -> String,
    into facts: inout GatheredFacts
  ) {
    guard let result = scan(bytes, in: range) else { return }
    add(result, from: range.lowerBound, field: field, to: &facts)
  }

  /// The text with every secret in it masked, for excerpts that people and the agent will read.
  mutating func masked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let result = scan(bytes, in: 0..<bytes.count), !result.findings.isEmpty else {
      return text
    }
    return String(decoding: Redaction.redact(bytes[...], findings: result.findings), as: UTF8.self)
  }

  /// The event without secrets in its names: these are kept, in the log and in the names of its files.
  mutating func maskedNames(of event: HookEvent) -> HookEvent {
    // One look at all of them: names that hold a secret are made up to do harm.
    let names = Array(event.names.joined(separator: "\n").utf8)
    guard let result = scan(names, in: 0..<names.count), !result.findings.isEmpty else {
      return event
    }
    return event.renamed { masked($0) }
  }

  /// Receipts as they are kept: without secrets in them.
  ///
  /// `custom`: the formats of a policy, where one is at hand.
  static func masked(_ receipts: [Receipt], custom: [SecretPatternRule] = []) -> [Receipt] {
    if receipts.isEmpty { return [] }
    var secrets = SecretGatherer(custom: custom)
    var masked: [Receipt] = []
    for receipt in receipts {
      var copy = receipt
      copy.id = secrets.masked(receipt.id)
      if let undo = receipt.undo { copy.undo = secrets.masked(undo) }
      if let reverts = receipt.reverts { copy.reverts = secrets.masked(reverts) }
      masked.append(copy)
    }
    return masked
  }

  /// Turns findings into evidence.
  ///
  /// Formats that are public by design have severity low: they are recorded, not refused.
  private func add(
    _ result: SecretScanResult, from start: Int, field: () -> String, to facts: inout GatheredFacts
  ) {
    if result.findings.isEmpty && result.undecided.isEmpty { return }
    let name = field()
    for finding in result.findings {
      if !facts.secretRules.contains(finding.rule) { facts.secretRules.append(finding.rule) }
      facts.evidence.append(
        Evidence(
          kind: .secret, rule: "secret." + finding.rule,
          ruling: finding.severity >= .medium ? .deny : .allow, severity: finding.severity,
          reason: finding.title, advice: finding.advice, excerpt: finding.redacted, field: name,
          offset: finding.range.lowerBound - start, origin: origin(of: finding.rule)))
    }
    for rule in result.undecided where !facts.undecided.contains(rule) {
      facts.undecided.append(rule)
      facts.evidence.append(
        Evidence(
          kind: .limit, rule: "belay.undecided", ruling: .deny, severity: .medium,
          reason: "the pattern \(rule) reached its match limit, so a secret may stand in \(name)",
          advice: "shorten the text or split it", field: name))
    }
  }

  /// Where a rule comes from: an exception needs authority over the layer that laid it down.
  private func origin(of rule: String) -> RuleOrigin {
    custom.first { $0.id == rule }?.origin ?? .builtin
  }
}
