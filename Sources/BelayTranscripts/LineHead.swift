/// The beginning of a line of a transcript, read without parsing the whole: most lines are passed over.
package struct LineHead: Sendable {
  /// When the line was written: a range of the line.
  package let time: Range<Int>
  /// What the line is: `response_item`, `event_msg`, ...
  package let type: Range<Int>
  /// What its payload is: `function_call`, ...; `nil` if that does not come first.
  package let payload: Range<Int>?

  /// Reads `{"timestamp":"…","ordinal":0,"type":"…","payload":{"type":"…"`, the layout of all known
  /// versions; `nil` of any other.
  package init?(_ line: ArraySlice<UInt8>) {
    let start = line.startIndex
    guard Bytes.starts(line, with: "{\"timestamp\":\""),
      let timeEnd = Self.stringEnd(line, from: start + 14)
    else { return nil }
    time = start + 14..<timeEnd
    var at = timeEnd + 1
    if Bytes.equals(line, ",\"ordinal\":", at: at) {
      at += 11
      while at < line.endIndex, line[at] >= UInt8(ascii: "0"), line[at] <= UInt8(ascii: "9") {
        at += 1
      }
    }
    guard Bytes.equals(line, ",\"type\":\"", at: at),
      let typeEnd = Self.stringEnd(line, from: at + 9)
    else { return nil }
    type = at + 9..<typeEnd
    let mark: StaticString = ",\"payload\":{\"type\":\""
    if Bytes.equals(line, mark, at: typeEnd + 1),
      let payloadEnd = Self.stringEnd(line, from: typeEnd + 1 + mark.utf8CodeUnitCount)
    {
      payload = typeEnd + 1 + mark.utf8CodeUnitCount..<payloadEnd
    } else {
      payload = nil
    }
  }

  /// Where a short string without escapes ends.
  private static func stringEnd(_ line: ArraySlice<UInt8>, from start: Int) -> Int? {
    var at = start
    while at < line.endIndex, at - start < 64 {
      if line[at] == UInt8(ascii: "\"") { return at }
      if line[at] == UInt8(ascii: "\\") { return nil }
      at += 1
    }
    return nil
  }

  /// Whether a line of this head can tell anything of calls.
  package func tellsOfCalls(_ line: ArraySlice<UInt8>) -> Bool {
    let type = line[type]
    if Bytes.are(type, "session_meta") || Bytes.are(type, "turn_context") { return true }
    guard Bytes.are(type, "response_item") || Bytes.are(type, "event_msg") else { return false }
    guard let payload else { return true }
    return LineKind(line[payload]) != .other
  }
}
