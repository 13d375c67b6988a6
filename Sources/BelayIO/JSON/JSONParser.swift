import BelayModel

/// The state of `JSONScanner`: a place in the text, and the nodes found so far.
///
/// Open containers form a list through their own nodes: until one is closed, `end` holds the index
/// of the container around it. So nothing grows with the depth but the nodes themselves. Safe,
/// because every access is checked against `end` or `room`.
@safe
struct JSONParser {
  /// The text; strings are unescaped in it, behind the cursor.
  let base: UnsafeMutablePointer<UInt8>
  /// How many bytes it has.
  let end: Int
  /// Room for the nodes.
  let nodes: UnsafeMutablePointer<JSONDocument.Node>
  /// For how many there is room.
  let room: Int
  /// The most containers inside each other.
  let depthLimit: Int
  /// How many nodes there are.
  private var count = 0
  /// The next byte to look at.
  var cursor = 0
  /// How many containers are open.
  private var depth = 0
  /// The innermost of them, if there is one.
  private var container = 0

  /// Parses a whole text.
  ///
  /// All that is done for one value is inlined here, so that cursor and counts stay in registers: in memory each
  /// step would wait for the one before to be stored.
  ///
  /// - Returns: how many nodes were written.
  static func parse(
    _ base: UnsafeMutablePointer<UInt8>, end: Int,
    into nodes: UnsafeMutablePointer<JSONDocument.Node>, room: Int, depthLimit: Int
  ) throws(JSONError) -> Int {
    var parser = unsafe JSONParser(
      base: base, end: end, nodes: nodes, room: room, depthLimit: depthLimit)
    try parser.parse()
    return parser.count
  }

  @inline(__always)
  private init(
    base: UnsafeMutablePointer<UInt8>, end: Int, nodes: UnsafeMutablePointer<JSONDocument.Node>,
    room: Int, depthLimit: Int
  ) {
    unsafe self.base = base
    self.end = end
    unsafe self.nodes = nodes
    self.room = room
    self.depthLimit = depthLimit
  }

  @inline(__always)
  private mutating func parse() throws(JSONError) {
    repeat {
      switch try nextByte(or: .value) {
      case UInt8(ascii: "\""):
        try string()
      case UInt8(ascii: "{"):
        try open(.object)
        if try nextByte(or: .keyOrEnd) != UInt8(ascii: "}") {
          try key(or: .keyOrEnd)
          continue
        }
        close()
      case UInt8(ascii: "["):
        try open(.array)
        if try nextByte(or: .value) != UInt8(ascii: "]") { continue }
        close()
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        try number()
      case UInt8(ascii: "t"):
        try literal("true", .true)
      case UInt8(ascii: "f"):
        try literal("false", .false)
      case UInt8(ascii: "n"):
        try literal("null", .null)
      default:
        throw .expected(.value, offset: cursor)
      }
      try finishValue()
    } while depth > 0
    skipSpace()
    if cursor < end { throw .expected(.endOfText, offset: cursor) }
  }

  /// Adds a node.
  @inline(__always)
  mutating func append(
    _ kind: JSONDocument.Kind, _ start: Int, _ end: Int
  ) throws(JSONError) {
    guard count < room else { throw .tooManyNodes(limit: room, offset: start) }
    // Every offset and index is below `Node.largestStart`: the scanner checked the size.
    unsafe (nodes + count).initialize(
      to: JSONDocument.Node(
        kind: kind, start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: end)))
    count += 1
  }

  /// Goes to the next byte that is not blank, and tells it.
  @inline(__always)
  private mutating func nextByte(
    or expectation: JSONError.Expectation
  ) throws(JSONError) -> UInt8 {
    skipSpace()
    guard cursor < end else { throw .expected(expectation, offset: cursor) }
    return unsafe base[cursor]
  }

  @inline(__always)
  private mutating func skipSpace() {
    while cursor < end {
      switch unsafe base[cursor] {
      case 0x20, 0x0A, 0x0D, 0x09: cursor += 1
      default: return
      }
    }
  }

  /// Begins an array or object at the cursor.
  @inline(__always)
  private mutating func open(_ kind: JSONDocument.Kind) throws(JSONError) {
    guard depth < depthLimit else { throw .tooDeep(limit: depthLimit, offset: cursor) }
    let index = count
    guard index < room else { throw .tooManyNodes(limit: room, offset: cursor) }
    try append(kind, 0, container)
    container = index
    depth += 1
    cursor += 1
  }

  /// Ends the innermost container, whose closing bracket stands at the cursor.
  @inline(__always)
  private mutating func close() {
    let parent = unsafe nodes[container].end
    unsafe nodes[container].end = UInt32(truncatingIfNeeded: count)
    container = Int(parent)
    depth -= 1
    cursor += 1
  }

  /// Counts the value just read, and closes what ends behind it, up to the next value or the end.
  @inline(__always)
  private mutating func finishValue() throws(JSONError) {
    while depth > 0 {
      unsafe nodes[container].count()
      let isObject = unsafe nodes[container].kind == .object
      let expectation: JSONError.Expectation = isObject ? .commaOrObjectEnd : .commaOrArrayEnd
      let byte = try nextByte(or: expectation)
      if byte == UInt8(ascii: ",") {
        cursor += 1
        if isObject {
          _ = try nextByte(or: .key)
          try key(or: .key)
        }
        return
      }
      guard byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
        throw .expected(expectation, offset: cursor)
      }
      close()
    }
  }

  /// Reads a key and the colon behind it.
  @inline(__always)
  private mutating func key(or expectation: JSONError.Expectation) throws(JSONError) {
    guard unsafe base[cursor] == UInt8(ascii: "\"") else {
      throw .expected(expectation, offset: cursor)
    }
    try string()
    guard try nextByte(or: .colon) == UInt8(ascii: ":") else {
      throw .expected(.colon, offset: cursor)
    }
    cursor += 1
  }

  /// Reads a string, whose opening quote stands at the cursor.
  @inline(__always)
  private mutating func string() throws(JSONError) {
    let start = cursor + 1
    let ending = unsafe try JSONString.read(base, from: start, end: end)
    try append(.string, start, ending.textEnd)
    cursor = ending.next
  }

  /// Reads `true`, `false` or `null`.
  @inline(__always)
  private mutating func literal(
    _ word: StaticString, _ kind: JSONDocument.Kind
  ) throws(JSONError) {
    let start = cursor
    let length = word.utf8CodeUnitCount
    guard end - start >= length else { throw .expected(.literal, offset: start) }
    for offset in 0..<length {
      guard unsafe base[start + offset] == word.utf8Start[offset] else {
        throw .expected(.literal, offset: start)
      }
    }
    cursor += length
    try append(kind, start, cursor)
  }
}
