/// Writes JSON, byte by byte into one array: valid UTF-8 whatever it is given, commas in their
/// places.
///
/// One value a text. Its owner sees to it that objects get keys and that what begins also ends;
/// nothing else can go wrong, and nothing traps.
package struct JSONWriter: Sendable {
  /// What has been written.
  package var bytes: [UInt8]
  private let pretty: Bool
  /// How many containers are open.
  private var depth = 0
  /// Whether a value has ended here, so that the next one needs a comma.
  private var needsComma = false
  /// Whether a key has been written and its value is due.
  private(set) var isAfterKey = false

  /// Makes an empty text.
  ///
  /// - Parameters:
  ///   - pretty: one member or element a line, indented by two spaces, as `jq` prints it.
  ///   - capacity: about how many bytes will be written.
  package init(pretty: Bool = false, capacity: Int = 512) {
    self.pretty = pretty
    bytes = []
    bytes.reserveCapacity(max(0, capacity))
  }

  /// Opens an object.
  package mutating func beginObject() { begin(UInt8(ascii: "{")) }

  /// Closes the innermost object.
  package mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Opens an array.
  package mutating func beginArray() { begin(UInt8(ascii: "[")) }

  /// Closes the innermost array.
  package mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Writes the key of the next value.
  package mutating func key(_ key: StaticString) {
    separate()
    appendQuoted(key)
    endKey()
  }

  /// Writes the key of the next value; a literal takes the overload above, which makes no `String`.
  @_disfavoredOverload
  package mutating func key(_ key: String) {
    separate()
    appendQuoted(key)
    endKey()
  }

  /// Writes the key of the next value.
  package mutating func key(_ key: ArraySlice<UInt8>) {
    separate()
    appendQuoted(key)
    endKey()
  }

  /// Writes a string.
  package mutating func string(_ value: StaticString) {
    separate()
    appendQuoted(value)
    needsComma = true
  }

  /// Writes a string; a literal takes the overload above, which makes no `String`.
  @_disfavoredOverload
  package mutating func string(_ value: String) {
    separate()
    appendQuoted(value)
    needsComma = true
  }

  /// Writes bytes as a string; U+FFFD stands for what is not UTF-8.
  package mutating func string(_ value: [UInt8]) {
    string(value[...])
  }

  /// Writes bytes as a string; U+FFFD stands for what is not UTF-8.
  package mutating func string(_ value: ArraySlice<UInt8>) {
    separate()
    appendQuoted(value)
    needsComma = true
  }

  /// Writes a whole number.
  package mutating func integer(_ value: Int64) {
    separate()
    let start = bytes.count
    var rest = value.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var left = start
    var right = bytes.count - 1
    while left < right {
      bytes.swapAt(left, right)
      left += 1
      right -= 1
    }
    needsComma = true
  }

  /// Writes a number as shortly as it can be read back; `null` for infinity and what is no number.
  package mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    separate()
    bytes.append(contentsOf: value.description.utf8)
    needsComma = true
  }

  /// Writes `true` or `false`.
  package mutating func bool(_ value: Bool) {
    separate()
    append(value ? "true" : "false")
    needsComma = true
  }

  /// Writes `null`.
  package mutating func null() {
    separate()
    append("null")
    needsComma = true
  }

  /// Writes one value that is JSON already; it is not looked at.
  package mutating func raw(_ json: [UInt8]) {
    raw(json[...])
  }

  /// Writes one value that is JSON already; it is not looked at.
  package mutating func raw(_ json: ArraySlice<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  /// Ends the line, and with it the text: the next value begins a new one.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    depth = 0
    needsComma = false
    isAfterKey = false
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    depth = max(0, depth - 1)
    if pretty && needsComma { beginLine() }
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    if pretty { bytes.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  /// Writes what stands between the last value and the next.
  @inline(__always)
  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if pretty && depth > 0 { beginLine() }
  }

  private mutating func beginLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth * 2 { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func append(_ word: StaticString) {
    word.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }
}
