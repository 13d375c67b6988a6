/// What a record is besides the record of a decision.
enum RecordKind {
  /// An ordinary one.
  case decision
  /// One that waited in a spill file, and the word why.
  case spilled(String)
  /// Bytes that are no record and are passed over.
  case recovery(RecoveredBytes)
  /// The head of another chain, for the ledger.
  case ledger(LedgerEntry)
}

/// Bytes of a log that are no record, covered by a record of their own.
package struct RecoveredBytes: Sendable, Equatable {
  /// Where they begin in the file.
  package let offset: Int
  /// How many they are, the newline behind them included.
  package let length: Int
  /// Their SHA-256, 64 hexadecimal digits.
  package let digest: [UInt8]
}

/// The state of a chain at one moment, as the ledger holds it.
package struct LedgerEntry: Sendable, Equatable {
  /// The chain's id: the session's.
  package let chain: String
  /// How many records it had.
  package let count: Int
  /// The fingerprint of the last of them, 64 hexadecimal digits.
  package let head: [UInt8]
  /// Why it was written down: `stop`, `interrupt`, `session-end`, ...
  package let reason: String
}
