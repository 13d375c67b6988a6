/// What verifying one file found.
package struct ChainReport: Sendable {
  /// The file.
  package let path: String
  /// The chain's id as the inside of a JSON string; empty in a file without records.
  package var chain: [UInt8] = []
  /// Records that hold, recovery records included, up to the first break.
  package var records = 0
  /// How many of them account for bytes that are none.
  package var recoveries = 0
  /// Bytes of a record that was being written when its writer ended; the next append accounts for them.
  package var tornBytes = 0
  /// The fingerprint of the last record that holds.
  package var head: [UInt8] = []
  /// The first break; `nil` if the chain is whole.
  package var firstBreak: ChainBreak?
  /// How many records the ledger knows of and the file lacks.
  package var missing = 0

  /// Whether nothing is wrong.
  package var isIntact: Bool { firstBreak == nil && missing == 0 }
}
