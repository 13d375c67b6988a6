import BelayModel

/// Tables that the policy language has and this version of Belay does not enforce.
///
/// To accept them silently would promise what nobody keeps, so they are faults. Each moves from here
/// to a file of its own, beside `CommandTable`, when it is enforced.
enum LaterTables {
  /// Their keys.
  static let keys: [StaticString] = [
    "role", "tier", "contract", "integration", "notify", "sandbox_projects",
  ]

  /// Reports every such table.
  static func refuse(in reader: inout PolicyReader) {
    for key in keys {
      guard let node = reader.document.member(key, of: TOMLDocument.root) else { continue }
      reader.fault(
        "`\(key)` is not supported by Belay \(BelayVersion.string) yet and would not be enforced",
        at: reader.document.line(of: node), suggestion: "remove it until Belay supports it")
    }
  }
}
