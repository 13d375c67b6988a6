import BelayModel

/// What a refused call reached for.
package enum ViolationKind: Int, CaseIterable, Sendable {
  case read
  case write
  case network
  case tool

  /// The word used in output.
  package var name: String {
    switch self {
    case .read: "read"
    case .write: "write"
    case .network: "network"
    case .tool: "tool"
    }
  }

  /// The kind of a refusal: by the family of its rule where that speaks of the network, else by what the
  /// call does.
  init(_ line: Span<UInt8>, _ fields: RecordFields) {
    for family in Self.networkFamilies where Self.has(line, fields.rule, family) {
      self = .network
      return
    }
    switch fields.activity {
    case 2: self = .read
    case 1, 3, 4: self = .write
    default: self = .tool
    }
  }

  /// The families of built-in rules that are about leaving the machine.
  private static let networkFamilies: [StaticString] = ["network.", "upload.", "publish."]

  private static func has(_ line: Span<UInt8>, _ rule: Range<Int>, _ family: StaticString) -> Bool {
    let length = family.utf8CodeUnitCount
    guard rule.count > length else { return false }
    return JSONText.equals(line, rule.lowerBound..<rule.lowerBound + length, family)
  }
}
