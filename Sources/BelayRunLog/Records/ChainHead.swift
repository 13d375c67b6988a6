/// What a record must know of the one before it.
package struct ChainHead: Sendable, Equatable {
  /// The number of the record in its chain, from 1.
  package var sequence: Int
  /// Its ULID, 26 ASCII bytes.
  package var uid: [UInt8]
  /// Its OCSF type, six digits.
  package var typeUID: [UInt8]
  /// Its fingerprint, 64 hexadecimal digits.
  package var fingerprint: [UInt8]
}
