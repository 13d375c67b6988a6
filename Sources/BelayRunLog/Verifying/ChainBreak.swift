import BelayIO

/// The first place where a file is not what was written.
package struct ChainBreak: Sendable, Equatable {
  /// What is wrong there.
  package enum Kind: Sendable, Equatable {
    /// A line that was changed: its fingerprint is not that of its bytes.
    case changed
    /// Bytes that are no record, and that no recovery record covers.
    case noRecord
    /// A recovery record that covers other bytes than those before it.
    case wrongRecovery
    /// A record of another chain.
    case foreign
    /// A number that does not follow: records are missing, doubled or swapped.
    case misnumbered(expected: Int, found: Int)
    /// A record that was made to follow another one than the one before it.
    case unlinked
    /// A record whose fingerprint the ledger has otherwise.
    case unlikeLedger
  }

  package let kind: Kind
  /// The file.
  package let path: String
  /// Where the line begins, from 0.
  package let offset: Int
  /// Which record of the file it is, from 1.
  package let record: Int
}

extension ChainBreak: CustomStringConvertible {
  /// One line for people: file, offset, record, what is wrong.
  package var description: String {
    "\(TerminalText.sanitize(path)): byte \(offset), record \(record): \(explanation)"
  }

  private var explanation: String {
    switch kind {
    case .changed: "the line was changed, its fingerprint does not fit"
    case .noRecord: "these bytes are no record and nothing accounts for them"
    case .wrongRecovery: "the recovery record covers other bytes than those before it"
    case .foreign: "the record belongs to another chain"
    case .misnumbered(let expected, let found):
      found > expected
        ? "record \(expected) was expected and \(found) found: records are missing"
        : "record \(expected) was expected and \(found) found: a record is doubled or out of order"
    case .unlinked: "the record does not follow the one before it"
    case .unlikeLedger: "the ledger holds another fingerprint for this record"
    }
  }
}
