package import BelayIO
import BelayModel
import BelaySecrets

/// Scans texts of any size in bounded memory and says where the findings stand.
///
/// A text comes from a file as a whole (`scan`), or is handed over in pieces of any size (`begin`,
/// `append`, `finish`); both give the same findings. One scanner serves one thread and all its texts.
package struct StreamScanner: ~Copyable {
  private var detector: Detector
  private var window: ScanWindow
  private let settings: ScanSettings

  private var source = Detector.Source()
  private var lines = LineMap()
  private var position = TextPosition()
  private var decoder: UTF16Decoder?
  private var state = State.unseen
  private var outcome = ScanOutcome()

  private enum State {
    /// Nothing was looked at yet.
    case unseen
    case text
    /// Nothing to scan: binary or an archive.
    case skipped
  }

  /// Makes a scanner; what it needs is compiled when it is first used.
  package init(_ settings: ScanSettings) {
    self.settings = settings
    detector = Detector(settings)
    window = ScanWindow(settings.window)
  }

  /// Scans an open file or descriptor to its end.
  ///
  /// - Returns: what was found; on an error what was found before it, with the error as a problem.
  package mutating func scan(_ input: borrowing FileInput, file: [UInt8]) -> ScanOutcome {
    begin(file: file)
    do throws(FileError) {
      while try window.fill(from: input), state != .skipped, decoder == nil {
        process(isLast: false)
      }
      if decoder != nil { try decode(input) }
    } catch {
      outcome.summary.problems.append(Problem.text(file, error.description))
    }
    return finish()
  }

  /// Begins a text that comes in pieces.
  ///
  /// `commit`: the one it comes from, for allowlists.
  package mutating func begin(file: [UInt8], commit: String? = nil) {
    source = Detector.Source(file: file, commit: commit)
    lines = LineMap()
    position = TextPosition()
    decoder = nil
    state = .unseen
    outcome = ScanOutcome()
    window.reset()
  }

  /// Says that line `text` of the text, from 0, is line `file` of its file, from 1.
  package mutating func map(line text: Int, to file: Int) {
    lines.add(text: text, file: file)
  }

  /// Takes the next piece of the text.
  package mutating func append(_ bytes: [UInt8]) {
    append(bytes, 0..<bytes.count)
  }

  /// Takes a range of an array as the next piece of the text.
  package mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
    if decoder != nil {
      let text = decoder?.decode(bytes[range]) ?? []
      push(text, 0..<text.count)
    } else {
      push(bytes, range)
    }
  }

  /// Ends the text.
  package mutating func finish() -> ScanOutcome {
    if state == .unseen { judge() }
    if let rest = decoder?.finish() { push(rest, 0..<rest.count) }
    if state == .text { process(isLast: true) }
    for rule in detector.rules(forPath: source.file) { report(rule) }
    let finished = outcome
    outcome = ScanOutcome()
    return finished
  }

  private mutating func push(_ bytes: [UInt8], _ range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound, state != .skipped {
      place = window.append(bytes, from: place, to: range.upperBound)
      if window.isFull {
        let wasDecoding = decoder != nil
        process(isLast: false)
        if !wasDecoding, decoder != nil {
          // The text turned out to be UTF-16: so is what is left of this piece.
          append(bytes, place..<range.upperBound)
          return
        }
      }
    }
  }

  /// Reads the rest of a file that turned out to be UTF-16.
  private mutating func decode(_ input: borrowing FileInput) throws(FileError) {
    var raw = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try input.fill(&raw, from: 0)
      append(raw, 0..<count)
      if count < raw.count { return }
    }
  }

  /// Looks at the first bytes: what is no text is counted and passed over.
  private mutating func judge() {
    switch ContentKind.of(window.bytes, count: window.count) {
    case .text:
      state = .text
      outcome.summary.files += 1
    case .utf16(let isBigEndian):
      state = .text
      outcome.summary.files += 1
      let raw = Array(window.bytes[0..<window.count])
      window.reset()
      decoder = UTF16Decoder(isBigEndian: isBigEndian)
      append(raw, 0..<raw.count)
    case .binary:
      state = .skipped
      outcome.summary.binaries += 1
    case .archive:
      state = .skipped
      outcome.summary.archives += 1
    }
  }

  /// Scans the piece at hand and goes on to the next.
  private mutating func process(isLast: Bool) {
    if state == .unseen {
      judge()
      // A text that was decoded is in the window anew and may leave room in it.
      if decoder != nil && !isLast { return }
    }
    guard state == .text else { return }
    let end = window.end(isLast: isLast)
    outcome.summary.bytes += end - window.start
    var result = detector.scan(
      window.bytes, 0..<window.count, of: source, isCutBefore: window.isCut, isCutAfter: !isLast)
    result.findings = FileForm.added(
      to: result.findings, in: window.bytes, count: window.count, file: source.file)
    result.findings = CredentialPairs.joined(result.findings, in: window.bytes)
    for rule in result.undecided {
      let problem = Problem.text(source.file, "the pattern \(rule) reached its match limit")
      if outcome.summary.problems.last != problem { outcome.summary.problems.append(problem) }
    }
    for (number, finding) in result.findings.enumerated()
    where finding.range.lowerBound >= window.start && finding.range.lowerBound < end {
      // Those that may stand in its excerpt: each has at least one byte.
      let first = max(0, number - Excerpt.reach)
      let last = min(result.findings.count - 1, number + Excerpt.reach)
      report(finding, among: result.findings[first...last])
    }
    if isLast { return }
    position.advance(to: end, in: window.bytes)
    position.offset -= window.slide(to: end)
  }

  private mutating func report(
    _ finding: SecretFinding, among findings: ArraySlice<SecretFinding>
  ) {
    guard finding.severity >= settings.minimumSeverity else { return }
    if settings.honoursComments,
      AllowComment.allows(finding, in: window.bytes, count: window.count)
    {
      outcome.summary.allowed += 1
      return
    }
    if !settings.includesSamples,
      DocumentationSample.holds(
        finding, in: window.bytes, count: window.count, file: source.file)
    {
      outcome.summary.samples += 1
      return
    }
    position.advance(to: finding.range.lowerBound, in: window.bytes)
    var end = position
    end.advance(to: max(finding.range.lowerBound, finding.range.upperBound - 1), in: window.bytes)
    outcome.findings.append(
      ScanFinding(
        rule: finding.rule, title: finding.title, severity: finding.severity, file: source.file,
        line: lines.line(of: position.line), column: position.column + 1,
        endLine: lines.line(of: end.line), endColumn: end.column + 1,
        redacted: finding.redacted,
        fingerprint: settings.fingerprint.text(
          rule: finding.rule, secret: window.bytes[finding.range], file: source.file),
        secretDigest: settings.fingerprint.digest(window.bytes[finding.range]),
        verification: finding.verification, advice: finding.advice,
        excerpt: Excerpt.make(
          of: finding, among: findings, in: window.bytes, count: window.count)))
  }

  /// A file whose path alone is a finding.
  private mutating func report(_ rule: GitleaksRule) {
    let severity = Severity.high
    guard severity >= settings.minimumSeverity else { return }
    let shown = "the file itself"
    outcome.findings.append(
      ScanFinding(
        rule: rule.id, title: rule.description.isEmpty ? rule.id : rule.description,
        severity: severity, file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1,
        redacted: shown,
        fingerprint: settings.fingerprint.text(
          rule: rule.id, secret: source.file[...], file: source.file),
        secretDigest: settings.fingerprint.digest(source.file[...]), verification: .none,
        advice: nil, excerpt: Excerpt(text: shown, before: 0, width: shown.utf8.count)))
  }
}
