/// What stands at the beginning of a record, read without parsing the rest.
struct RecordHead {
  /// The id of the call, as it stands in the line, hashed (FNV-1a, 64 bits); `nil` if there is none.
  let call: UInt64?
  /// What the record is of, as far as it matters for calls.
  let kind: Kind

  /// The records of a call.
  enum Kind {
    case preToolUse
    case postToolUse
    /// It names no call.
    case permissionRequest
    case resolution
    /// The end of a turn; it names no call.
    case summary
    case other
  }

  /// Reads a line; `nil` if it does not begin like a record.
  init?(_ line: UnsafeBufferPointer<UInt8>) {
    let text = unsafe LineBytes(line)
    guard unsafe text.has(RecordLayout.start, at: 0),
      let quote = unsafe text.index(
        of: UInt8(ascii: "\""), from: RecordLayout.start.utf8CodeUnitCount, limit: 64),
      unsafe text.has(RecordLayout.uid, at: quote)
    else { return nil }
    let event =
      quote + RecordLayout.uid.utf8CodeUnitCount + RecordLayout.uidLength
      + RecordLayout.event.utf8CodeUnitCount
    let mark: StaticString = #"","correlation_uid":""#
    let code: Int
    if unsafe text.has("PreToolUse", at: event) {
      kind = .preToolUse
      code = 10
    } else if unsafe text.has("call.resolved", at: event) {
      kind = .resolution
      code = 13
    } else if unsafe text.has("PostToolUse", at: event) {
      kind = .postToolUse
      code = 11
    } else {
      if unsafe text.has("PermissionRequest", at: event) {
        kind = .permissionRequest
      } else {
        kind = unsafe text.has("run.summary", at: event) ? .summary : .other
      }
      call = nil
      return
    }
    guard unsafe text.has(mark, at: event + code) else {
      call = nil
      return
    }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var at = event + code + mark.utf8CodeUnitCount
    while unsafe text[at] != UInt8(ascii: "\""), unsafe text[at] != 0 {
      // An escaped quote does not end the id.
      if unsafe text[at] == UInt8(ascii: "\\") {
        hash = unsafe (hash ^ UInt64(text[at])) &* 0x100_0000_01B3
        at += 1
      }
      hash = unsafe (hash ^ UInt64(text[at])) &* 0x100_0000_01B3
      at += 1
    }
    call = hash
  }
}
