import BelayDigest

/// The name under which a session's files stand in the state folder.
///
/// A session id is hostile input. Bytes outside `[A-Za-z0-9-]` are percent-encoded, so no name holds a
/// slash or a dot; a name that would grow too long is cut and gets the digest of the id behind `_`, a
/// byte that occurs in no other encoded name.
package enum SessionFileName {
  /// The most bytes of a name, so that an ending still fits into the 255 that file systems allow.
  package static let limit = 200

  /// An id as records have it: the id itself, or, of one of more than 128 bytes, its beginning and its
  /// digest.
  package static func bounded(_ identifier: String) -> String {
    if identifier.utf8.count <= 128 { return identifier }
    // Scalars, because a single character may be arbitrarily long; 12 of them have at most 48 bytes.
    return String(String.UnicodeScalarView(identifier.unicodeScalars.prefix(12))) + "…sha256:"
      + SHA256.hexadecimal(Array(identifier.utf8))
  }

  /// The name for a session (or turn) id; never empty.
  package static func encode(_ identifier: String) -> String {
    let identifier = bounded(identifier)
    if identifier.isEmpty { return "_empty" }
    var name: [UInt8] = []
    name.reserveCapacity(identifier.utf8.count)
    for byte in identifier.utf8 {
      if isPlain(byte) {
        name.append(byte)
      } else {
        name.append(UInt8(ascii: "%"))
        name.append(digit(byte >> 4))
        name.append(digit(byte & 15))
      }
      if name.count > limit { return shortened(identifier, name) }
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static func shortened(_ identifier: String, _ name: [UInt8]) -> String {
    // 100 bytes for people, an encoded byte cut in half included: nothing decodes the name.
    String(decoding: name.prefix(100), as: UTF8.self) + "_"
      + SHA256.hexadecimal(Array(identifier.utf8))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + (value - 10)
  }
}
