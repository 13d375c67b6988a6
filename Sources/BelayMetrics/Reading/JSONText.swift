import BelayIO
import BelayModel

/// Where the values of JSON stand in a line.
enum JSONText {
  /// The first place from `start` on that is no white space.
  static func blank(_ line: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at < line.count, line[at] <= 0x20 { at += 1 }
    return at
  }

  /// The quote that ends a string whose inside begins at `start`; `nil` if none does.
  static func quote(_ line: Span<UInt8>, from start: Int) -> Int? {
    var at = start
    let count = line.count
    while at < count {
      let byte = line[at]
      if byte == UInt8(ascii: "\"") { return at }
      at += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// Where the value that begins at `start` ends; `nil` if it does not.
  static func end(of start: Int, in line: Span<UInt8>) -> Int? {
    guard start < line.count else { return nil }
    switch line[start] {
    case UInt8(ascii: "\""):
      return quote(line, from: start + 1).map { $0 + 1 }
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      return container(line, from: start)
    default:
      var at = start
      while at < line.count, !isDelimiter(line[at]) { at += 1 }
      return at > start ? at : nil
    }
  }

  /// The inside of the string that begins at `start`; `nil` if there is none.
  static func string(_ line: Span<UInt8>, at start: Int) -> Range<Int>? {
    guard start < line.count, line[start] == UInt8(ascii: "\""),
      let close = quote(line, from: start + 1)
    else { return nil }
    return start + 1..<close
  }

  /// The whole number at `start`; `nil` if there is none, or one of more than 18 digits.
  static func integer(_ line: Span<UInt8>, at start: Int) -> Int64? {
    var at = start
    let isNegative = at < line.count && line[at] == UInt8(ascii: "-")
    if isNegative { at += 1 }
    let first = at
    var value: Int64 = 0
    while at < line.count, line[at] >= 0x30, line[at] <= 0x39 {
      guard at - first < 18 else { return nil }
      value = value * 10 + Int64(line[at] - 0x30)
      at += 1
    }
    guard at > first, at == line.count || isDelimiter(line[at]) else { return nil }
    return isNegative ? -value : value
  }

  /// Whether exactly `literal` stands in a range.
  static func equals(_ line: Span<UInt8>, _ range: Range<Int>, _ literal: StaticString) -> Bool {
    guard range.count == literal.utf8CodeUnitCount else { return false }
    return literal.withUTF8Buffer { expected in
      for offset in 0..<expected.count
      where unsafe line[range.lowerBound + offset] != expected[offset] {
        return false
      }
      return true
    }
  }

  private static func container(_ line: Span<UInt8>, from start: Int) -> Int? {
    var depth = 0
    var at = start
    while at < line.count {
      switch line[at] {
      case UInt8(ascii: "\""):
        guard let close = quote(line, from: at + 1) else { return nil }
        at = close
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return at + 1 }
      default: break
      }
      at += 1
    }
    return nil
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
      || byte <= 0x20
  }
}

extension JSONText {
  /// A copy of a range of a line.
  static func bytes(_ line: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var copy: [UInt8] = []
    copy.reserveCapacity(range.count)
    for at in range { copy.append(line[at]) }
    return copy
  }

  /// A number for the bytes of a range: equal bytes have equal numbers in one process.
  ///
  /// It is keyed by the process, so that nobody can choose identifiers that collide; different texts meet
  /// by chance once in billions.
  static func identity(_ line: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hasher = Hasher()
    var word: UInt64 = 0
    var filled = 0
    for at in range {
      word = word << 8 | UInt64(line[at])
      filled += 1
      if filled == 8 {
        hasher.combine(word)
        word = 0
        filled = 0
      }
    }
    hasher.combine(word)
    hasher.combine(range.count)
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}

extension JSONText {
  /// The text whose inside of a JSON string stands in a range.
  static func text(_ line: Span<UInt8>, _ range: Range<Int>) -> String {
    let inside = bytes(line, range)
    guard inside.contains(UInt8(ascii: "\\")) else {
      return String(decoding: inside, as: UTF8.self)
    }
    let quoted = [UInt8(ascii: "\"")] + inside + [UInt8(ascii: "\"")]
    guard let document = try? JSONScanner.parse(quoted) else { return "" }
    return String(decoding: document.text(at: 0), as: UTF8.self)
  }
}
