/// What a rule, or all rules together, say of a call.
///
/// The greatest wins.
package enum Ruling: UInt8, Comparable, Sendable {
  case allow
  case ask
  case deny

  /// The word used in policy files, JSON output and the run log.
  package var name: String {
    switch self {
    case .allow: "allow"
    case .ask: "ask"
    case .deny: "deny"
    }
  }

  /// The ruling of that name; `nil` for any other word.
  package init?(name: String) {
    switch name {
    case "allow": self = .allow
    case "ask": self = .ask
    case "deny": self = .deny
    default: return nil
    }
  }

  package static func < (left: Ruling, right: Ruling) -> Bool { left.rawValue < right.rawValue }
}
