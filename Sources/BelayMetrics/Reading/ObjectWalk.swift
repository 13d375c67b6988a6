/// Goes through the members of one JSON object in a line without building anything.
///
/// A run log may hold millions of records of which a reader wants a dozen fields: a tree of all of them takes
/// ten times as long. The walk trusts nothing: on text that is no JSON object it ends early and says so.
struct ObjectWalk {
  /// The inside of the current member's key.
  private(set) var key = 0..<0
  /// Where the current member's value begins.
  private(set) var value = 0
  /// Where the walk stands.
  private var at: Int
  private var isValueDue = false
  /// Whether the text was a JSON object as far as it was looked at.
  private(set) var isIntact: Bool

  /// Begins at the `{` that stands at `start`.
  init(_ line: Span<UInt8>, at start: Int) {
    isIntact = start >= 0 && start < line.count && line[start] == UInt8(ascii: "{")
    at = start + 1
  }

  /// Where the object ends, once `next` has said that there is no further member.
  var end: Int { at }

  /// Goes to the next member; `false` behind the last one.
  mutating func next(_ line: Span<UInt8>) -> Bool {
    if isValueDue { skip(to: JSONText.end(of: value, in: line)) }
    guard isIntact else { return false }
    at = JSONText.blank(line, from: at)
    if at < line.count, line[at] == UInt8(ascii: ",") { at = JSONText.blank(line, from: at + 1) }
    guard at < line.count else { return fail() }
    if line[at] == UInt8(ascii: "}") {
      at += 1
      return false
    }
    guard line[at] == UInt8(ascii: "\""), let close = JSONText.quote(line, from: at + 1) else {
      return fail()
    }
    key = at + 1..<close
    at = JSONText.blank(line, from: close + 1)
    guard at < line.count, line[at] == UInt8(ascii: ":") else { return fail() }
    value = JSONText.blank(line, from: at + 1)
    isValueDue = true
    return true
  }

  /// Goes on behind a value that was walked through by another walk, which ended at `end`.
  mutating func skip(to end: Int?) {
    isValueDue = false
    guard let end else {
      isIntact = false
      return
    }
    at = end
  }

  /// Whether the current member has that name.
  func isKey(_ name: StaticString, _ line: Span<UInt8>) -> Bool {
    JSONText.equals(line, key, name)
  }

  private mutating func fail() -> Bool {
    isIntact = false
    return false
  }
}
