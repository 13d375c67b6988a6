/// What the ledger says a chain has at one of its records.
struct LedgerMark: Sendable {
  /// The number of the record.
  let count: Int
  /// Its fingerprint, 64 hexadecimal digits.
  let head: [UInt8]
}
