/// Where a setting comes from, in descending order of authority.
package enum PolicyLayer: UInt8, Comparable, CaseIterable, Sendable {
  case builtin
  case managed
  case user
  case role
  /// The file named by `--policy`: no one's authority, but it has to be obeyed.
  case added
  case repository

  /// The word used in output.
  package var name: String {
    switch self {
    case .builtin: "builtin"
    case .managed: "managed"
    case .user: "user"
    case .role: "role"
    case .added: "added"
    case .repository: "repository"
    }
  }

  /// A layer with more authority sorts first.
  package static func < (left: PolicyLayer, right: PolicyLayer) -> Bool {
    left.rawValue < right.rawValue
  }
}
