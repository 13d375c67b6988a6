package import BelayIO
import BelaySecrets

/// Replaces secrets in a text of any size, in bounded memory; everything else stays byte by byte.
///
/// The mark is `[redacted:rule:digits]`, the same for the same secret; in UTF-16 it is UTF-16.
package struct MaskStream: ~Copyable {
  private var detector: Detector
  private var window: ScanWindow
  private let settings: ScanSettings
  private var wide: WideText?
  private var isJudged = false
  /// How many secrets were replaced.
  package private(set) var count = 0
  /// Rules that could not be decided somewhere.
  package private(set) var undecided: [String] = []

  /// A quarter of a megabyte: what comes in is held back no longer than that.
  package static let window = ScanWindow.Size(whole: 1 << 18, behind: 16 << 10, ahead: 64 << 10)

  package init(_ settings: ScanSettings) {
    self.settings = settings
    detector = Detector(settings)
    window = ScanWindow(settings.window)
  }

  /// Masks a descriptor's text to its end.
  ///
  /// - Parameters:
  ///   - input: where the text comes from.
  ///   - byLine: whether each line goes out as soon as it has come; a secret of several lines may then
  ///     be missed.
  ///   - output: takes the masked text; `false` ends it.
  /// - Throws: what the system said.
  package mutating func mask(
    _ input: borrowing FileInput, byLine: Bool, output: ([UInt8]) -> Bool
  ) throws(FileError) {
    while true {
      let isMore = byLine ? try window.take(from: input) : try window.fill(from: input)
      if !isMore { break }
      if window.isFull {
        if !output(process(until: window.end(isLast: false))) { return }
      } else if let end = window.lastLineEnd {
        if !output(process(until: end)) { return }
      }
    }
    _ = output(process(until: window.count))
  }

  /// Masks the text up to a place in the window and goes on behind it.
  private mutating func process(until end: Int) -> [UInt8] {
    if !isJudged {
      isJudged = true
      if case .utf16(let isBigEndian) = ContentKind.of(window.bytes, count: window.count) {
        wide = WideText(isBigEndian: isBigEndian)
      }
    }
    let end = wide == nil || end == window.count ? end : end & ~1
    var result: SecretScanResult
    let ranges: [Range<Int>]
    let secrets: [ArraySlice<UInt8>]
    if let wide {
      let text = wide.decode(window.bytes, count: window.count)
      result = detector.scan(
        text.bytes, 0..<text.bytes.count, of: Detector.Source(), isCutBefore: window.isCut,
        isCutAfter: false)
      ranges = result.findings.map {
        text.places[$0.range.lowerBound]..<text.places[$0.range.upperBound]
      }
      secrets = result.findings.map { text.bytes[$0.range] }
    } else {
      result = detector.scan(
        window.bytes, 0..<window.count, of: Detector.Source(), isCutBefore: window.isCut,
        isCutAfter: false)
      ranges = result.findings.map(\.range)
      secrets = result.findings.map { window.bytes[$0.range] }
    }
    for rule in result.undecided where !undecided.contains(rule) { undecided.append(rule) }

    var output: [UInt8] = []
    output.reserveCapacity(end - window.start + 256)
    var place = window.start
    for (number, finding) in result.findings.enumerated() {
      let range = ranges[number]
      guard range.lowerBound >= place, range.lowerBound < end,
        finding.severity >= settings.minimumSeverity
      else { continue }
      output += window.bytes[place..<range.lowerBound]
      let digits = settings.fingerprint.mark(rule: finding.rule, secret: secrets[number])
      let mark = Array("[redacted:\(finding.rule):\(digits)]".utf8)
      output += wide?.encode(mark) ?? mark
      place = range.upperBound
      count += 1
    }
    let next = max(place, end)
    output += window.bytes[place..<next]
    _ = window.slide(to: next)
    return output
  }
}
