/// How far a finding was proved without a network.
package enum Verification: UInt8, Sendable, Comparable {
  /// Its checksum or structure is wrong: it cannot work. Reported only where that was asked for.
  case invalid
  /// Shape and context only.
  case none
  /// Its inner structure decodes: a JWT header, a DER body, a documented marker.
  case structure
  /// Its checksum is right.
  case checksum

  /// The word used in output.
  package var name: String {
    switch self {
    case .invalid: "invalid"
    case .none: "none"
    case .structure: "structure"
    case .checksum: "checksum"
    }
  }

  package static func < (left: Verification, right: Verification) -> Bool {
    left.rawValue < right.rawValue
  }
}
