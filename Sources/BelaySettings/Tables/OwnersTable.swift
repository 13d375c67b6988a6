/// `[owners]`: who answers for policy, runtime, contracts and attestation.
///
/// Nothing depends on it yet; it is checked, so that a file written today stays valid.
enum OwnersTable {
  private static let keys: [StaticString] = ["policy", "runtime", "contracts", "attest"]

  /// Checks the table.
  static func check(_ node: Int, in reader: inout PolicyReader) {
    let table = TableReader(node, title: "[owners]", keys: keys, in: &reader)
    for key in keys { _ = table.text(key, in: &reader) }
  }
}
