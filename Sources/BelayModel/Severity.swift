/// How bad a finding is, as secret scanners grade it.
package enum Severity: UInt8, Comparable, Sendable {
  case low
  case medium
  case high
  case critical

  /// The word used in policy files and output.
  package var name: String {
    switch self {
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    case .critical: "critical"
    }
  }

  /// The severity of that name; `nil` for any other word.
  package init?(name: String) {
    switch name {
    case "low": self = .low
    case "medium": self = .medium
    case "high": self = .high
    case "critical": self = .critical
    default: return nil
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}
