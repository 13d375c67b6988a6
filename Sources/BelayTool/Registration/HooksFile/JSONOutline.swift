import BelayIO
import BelayModel

/// A JSON value together with the place of every part of it in the text, for edits that leave all else
/// as it stands, down to the blanks.
struct JSONOutline: Sendable {
  /// What the value holds.
  enum Content: Sendable {
    /// A string, with its escapes resolved.
    case string(String)
    /// A number, `true`, `false` or `null`.
    case other
    case array([JSONOutline])
    case object([Member])
  }

  /// A key and its value.
  struct Member: Sendable {
    let key: String
    /// From the quote of the key to the end of the value.
    let range: Range<Int>
    let value: JSONOutline
  }

  /// From the first to behind the last byte of the value.
  let range: Range<Int>
  let content: Content

  /// Outlines a text.
  ///
  /// - Throws: why the text is not JSON.
  init(_ text: [UInt8]) throws(JSONError) {
    // The scanner is the judge of what is JSON; what follows only looks for places.
    _ = try JSONScanner.parse(text)
    var reader = Reader(text: text)
    self = reader.value()
  }

  private init(range: Range<Int>, content: Content) {
    self.range = range
    self.content = content
  }

  /// The members of an object; none for any other value.
  var members: [Member] {
    if case .object(let members) = content { members } else { [] }
  }

  /// The elements of an array; none for any other value.
  var elements: [JSONOutline] {
    if case .array(let elements) = content { elements } else { [] }
  }

  /// The text of a string.
  var string: String? {
    if case .string(let text) = content { text } else { nil }
  }

  /// Whether it is an array.
  var isArray: Bool {
    if case .array = content { true } else { false }
  }

  /// Whether it is an object.
  var isObject: Bool {
    if case .object = content { true } else { false }
  }

  /// The value of the last member of that name.
  subscript(key: String) -> JSONOutline? {
    members.last { $0.key == key }?.value
  }

  /// Walks a text that is known to be JSON.
  private struct Reader {
    let text: [UInt8]
    var position = 0

    /// The byte at the position; 0 behind the end.
    var current: UInt8 { position < text.count ? text[position] : 0 }

    mutating func skipBlanks() {
      while position < text.count, [0x20, 0x09, 0x0A, 0x0D].contains(text[position]) {
        position += 1
      }
    }

    mutating func value() -> JSONOutline {
      skipBlanks()
      let start = position
      let content: Content
      switch current {
      case UInt8(ascii: "{"): content = .object(list(UInt8(ascii: "}")) { $0.member() })
      case UInt8(ascii: "["): content = .array(list(UInt8(ascii: "]")) { $0.value() })
      case UInt8(ascii: "\""): content = .string(string())
      default:
        while position < text.count, !",]} \t\r\n".utf8.contains(text[position]) { position += 1 }
        content = .other
      }
      return JSONOutline(range: start..<position, content: content)
    }

    mutating func list<Item>(_ end: UInt8, _ item: (inout Reader) -> Item) -> [Item] {
      var items: [Item] = []
      position += 1
      skipBlanks()
      while position < text.count, current != end {
        items.append(item(&self))
        skipBlanks()
        if current == UInt8(ascii: ",") { position += 1 }
        skipBlanks()
      }
      position = min(text.count, position + 1)
      return items
    }

    mutating func member() -> Member {
      let start = position
      let key = string()
      skipBlanks()
      position = min(text.count, position + 1)
      let value = value()
      return Member(key: key, range: start..<position, value: value)
    }

    mutating func string() -> String {
      let start = position
      position += 1
      while position < text.count, current != UInt8(ascii: "\"") {
        position += current == UInt8(ascii: "\\") ? 2 : 1
      }
      position = min(text.count, position + 1)
      guard let document = try? JSONScanner.parse(Array(text[start..<position])) else { return "" }
      return String(decoding: document.text(at: 0), as: UTF8.self)
    }
  }
}
