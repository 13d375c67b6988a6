import BelayIO
import BelayModel
import BelayPolicy
import BelaySecrets

/// Finds secrets in texts of an event and keeps what was found, redacted.
struct SecretGatherer: ~Copyable {
  /// Made when there is a text to scan: Stop and SessionStart have none.
  private var scanner: SecretScanner?
  private let custom: [SecretPatternRule]
  private let thresholds: SecretThresholds
  /// Strings shorter than any secret are not looked at.
  static let shortestSecret = 8

  init(custom: [SecretPatternRule], thresholds: SecretThresholds = SecretThresholds()) {
    self.custom = custom
    self.thresholds = thresholds
  }

  /// Scans a part of a text.
  mutating func scan(_ bytes: [UInt8], in range: Range<Int>) -> SecretScanResult? {
    guard range.count >= SecretGatherer.shortestSecret else { return nil }
    if scanner == nil { scanner = SecretScanner(custom: custom) }
    return scanner?.scan(bytes, in: range)
  }

  /// Scans a part of a text and adds what it finds to the facts.
  mutating func gather(
    _ bytes: [UInt8], in range: Range<Int>, at place: SecretPlace, field: @autoclosure () -> String,
    into facts: inout GatheredFacts
  ) {
    guard let result = scan(bytes, in: range) else { return }
    add(result, from: range.lowerBound, at: place, field: field, to: &facts)
  }

  /// Strings that make up more than this, and are short, are looked at together first: most of them hold
  /// nothing.
  private static let manyBytes = 1 << 16
  /// How long they are at most on average.
  private static let shortLength = 4096

  /// Scans every string below a node, names of members included, and adds what it finds to the facts.
  mutating func gather(
    _ document: JSONDocument, below root: Int, at place: SecretPlace, field: String,
    into facts: inout GatheredFacts
  ) {
    for node in suspects(document, in: root..<document.following(root)) {
      gather(
        document.bytes, in: document.text(at: node).indices, at: place, field: field, into: &facts)
    }
  }

  /// The strings in a range of nodes that a look at all of them together does not clear.
  private mutating func suspects(_ document: JSONDocument, in range: Range<Int>) -> [Int] {
    let nodes = document.nodes.span
    guard let first = range.first(where: { document.nodes[$0].kind == .string }),
      let last = range.last(where: { document.nodes[$0].kind == .string })
    else { return [] }
    let start = Int(nodes[first].start)
    let end = Int(nodes[last].end)
    guard end - start > Self.manyBytes, range.count > (end - start) / Self.shortLength,
      let places = places(document.bytes, in: start..<end)
    else {
      return range.filter { document.nodes[$0].kind == .string }
    }
    // What begins as UTF-16 does holds a zero.
    let mayBeWide = ByteSearch.first(0, in: document.bytes, start..<end) != nil
    if places.isEmpty && !mayBeWide { return [] }
    let bytes = document.bytes.span
    var suspects: [Int] = []
    var next = 0
    for node in range where nodes[node].kind == .string {
      // Between the strings stands what is left of the JSON text. A quote stands in front of each, so
      // nothing that begins there goes on into a string.
      let start = Int(nodes[node].start)
      let end = Int(nodes[node].end)
      while next < places.count && places[next] < start { next += 1 }
      let holdsPlace = next < places.count && places[next] < end
      if holdsPlace || mayBeWide && Self.mayBeWide(bytes, from: start, to: end) {
        suspects.append(node)
      }
    }
    return suspects
  }

  private mutating func places(_ bytes: [UInt8], in range: Range<Int>) -> [Int]? {
    if scanner == nil { scanner = SecretScanner(custom: custom) }
    return scanner?.places(bytes, in: range)
  }

  /// Whether a text begins as UTF-16 does.
  private static func mayBeWide(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    guard end - start >= shortestSecret else { return false }
    return bytes[start] == 0 || bytes[start + 1] == 0 || bytes[start + 2] == 0
      || bytes[start + 3] == 0
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
    var names: [UInt8] = []
    for name in event.names {
      names += name.utf8
      names.append(UInt8(ascii: "\n"))
    }
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
  /// What is below the threshold of its place, as formats that are public by design are, is recorded and
  /// not refused.
  private func add(
    _ result: SecretScanResult, from start: Int, at place: SecretPlace, field: () -> String,
    to facts: inout GatheredFacts
  ) {
    if result.findings.isEmpty && result.undecided.isEmpty { return }
    let name = field()
    for finding in result.findings {
      let origin = origin(of: finding.rule)
      let least = thresholds.least(for: place, isOwn: origin.layer != .builtin)
      if !facts.secretRules.contains(finding.rule) { facts.secretRules.append(finding.rule) }
      facts.evidence.append(
        Evidence(
          kind: .secret, rule: "secret." + finding.rule,
          ruling: finding.severity >= least ? .deny : .allow, severity: finding.severity,
          reason: finding.title, advice: finding.advice, excerpt: finding.redacted, field: name,
          offset: finding.range.lowerBound - start, origin: origin))
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
