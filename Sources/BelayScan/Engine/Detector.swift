import BelayModel
import BelaySecrets

/// Everything that looks for secrets in one text: Belay's formats and those of a policy.
struct Detector: ~Copyable {
  private var scanner: SecretScanner

  init(_ settings: ScanSettings) {
    scanner = SecretScanner(custom: settings.custom, forManyTexts: true)
  }

  /// The findings in a range, by position, not overlapping.
  mutating func scan(_ bytes: [UInt8], _ range: Range<Int>, file: [UInt8]) -> SecretScanResult {
    scanner.scan(bytes, in: range)
  }
}
