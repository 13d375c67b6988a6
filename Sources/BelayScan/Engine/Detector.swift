import BelayModel
import BelaySecrets

/// Everything that looks for secrets in one text: Belay's formats, those of a policy, and the rules of a
/// gitleaks configuration.
struct Detector: ~Copyable {
  /// Where a text comes from.
  struct Source {
    var file: [UInt8] = []
    var commit: String?
  }

  private var scanner: SecretScanner?
  private let gitleaks: GitleaksScanner?
  private let disabled: Set<String>

  init(_ settings: ScanSettings) {
    gitleaks = settings.gitleaks.map(GitleaksScanner.init)
    disabled = settings.gitleaks?.disabled ?? []
    if settings.gitleaks?.usesBuiltIn ?? true {
      scanner = SecretScanner(
        custom: settings.custom, forManyTexts: settings.expectsManyTexts,
        showsInvalid: settings.showsInvalid)
    }
  }

  /// The findings in a range, by position; those of one kind of rules do not overlap.
  ///
  /// `isCutBefore` and `isCutAfter`: whether the text goes on there.
  mutating func scan(
    _ bytes: [UInt8], _ range: Range<Int>, of source: Source, isCutBefore: Bool, isCutAfter: Bool
  ) -> SecretScanResult {
    var result = scanner?.scan(bytes, in: range) ?? SecretScanResult()
    guard let gitleaks else { return result }
    result.findings.removeAll { disabled.contains($0.rule) }
    let more = gitleaks.scan(
      bytes, range, file: source.file, commit: source.commit, isCutBefore: isCutBefore,
      isCutAfter: isCutAfter)
    result.undecided += more.undecided
    if result.findings.isEmpty {
      result.findings = more.findings
    } else {
      result.findings += more.findings
      result.findings.sort { ($0.range.lowerBound, $0.rule) < ($1.range.lowerBound, $1.rule) }
    }
    return result
  }

  /// Rules that a file's path alone fulfils.
  func rules(forPath file: [UInt8]) -> [GitleaksRule] {
    gitleaks?.rules(forPath: file) ?? []
  }
}
