import BelayPolicy

/// `[owners]`: who answers for policy, runtime, contracts and attestation.
enum OwnersTable {
  private static let keys: [StaticString] = ["policy", "runtime", "contracts", "attest"]

  /// The owners.
  static func read(_ node: Int, in reader: inout PolicyReader) -> PolicyOwners {
    let table = TableReader(node, title: "[owners]", keys: keys, in: &reader)
    return PolicyOwners(
      policy: table.text("policy", in: &reader), runtime: table.text("runtime", in: &reader),
      contracts: table.text("contracts", in: &reader), attest: table.text("attest", in: &reader))
  }
}
