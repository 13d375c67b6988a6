/// Tells text of programs that stands where a value may from values: what lies between two texts of a line, types,
/// patterns, places in files.
enum ProgramText {
  /// Whether a value is such text.
  static func isOne(_ value: Span<UInt8>, _ shape: ValueShape, isFramed: Bool) -> Bool {
    isCode(value) || !isFramed && isMember(value)
      || holdsField(value) && (!shape.isScrambled || isNested(value))
  }

  /// Whether a value is what stands between two texts in a line of a program, whose quotes were taken for those
  /// around it: `+e(1,2)+`, `?f():g===`; the query of an address; or a path of Windows.
  private static func isCode(_ value: Span<UInt8>) -> Bool {
    switch value[0] {
    case UInt8(ascii: "+"), UInt8(ascii: "?"):
      var end = 1
      while end < value.count, ByteClass.isWord(value[end]) { end += 1 }
      guard end < value.count else { return false }
      switch value[end] {
      case UInt8(ascii: "("), UInt8(ascii: "["): return true
      case UInt8(ascii: "="): return end > 1 && holds(UInt8(ascii: "&"), value, from: end)
      default: return false
      }
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return isPosition(value)
    default:
      return ByteClass.isLetter(value[0]) && value[1] == UInt8(ascii: ":")
        && value[2] == UInt8(ascii: "\\")
    }
  }

  private static func holds(_ byte: UInt8, _ value: Span<UInt8>, from start: Int) -> Bool {
    for index in start..<value.count where value[index] == byte { return true }
    return false
  }

  /// Whether a value begins with the line and column of a message: `7:4:7:8:…`.
  private static func isPosition(_ value: Span<UInt8>) -> Bool {
    var numbers = 0
    var index = 0
    while index < value.count, ByteClass.isDigit(value[index]) {
      while index < value.count, ByteClass.isDigit(value[index]) { index += 1 }
      guard index < value.count, value[index] == UInt8(ascii: ":") else { return false }
      numbers += 1
      index += 1
    }
    return numbers > 1
  }

  /// Whether a value is a type or constant of a module: `paramiko.Ed25519Key`.
  private static func isMember(_ value: Span<UInt8>) -> Bool {
    var dot = 0
    while dot < value.count, value[dot] >= UInt8(ascii: "a"), value[dot] <= UInt8(ascii: "z") {
      dot += 1
    }
    guard dot >= 3, dot + 3 < value.count, value[dot] == UInt8(ascii: "."),
      value[dot + 1] & 0x20 == 0
    else { return false }
    for index in (dot + 1)..<value.count where !ByteClass.isWord(value[index]) { return false }
    return Bigrams.strangeness(value) < 4
  }

  /// Whether a word stands in braces, as in patterns and formats: `{name}`, `[a-z]{32}`.
  private static func holdsField(_ value: Span<UInt8>) -> Bool {
    var start: Int?
    for index in 0..<value.count {
      switch value[index] {
      case UInt8(ascii: "{"): start = index
      case UInt8(ascii: "}"): if let start, index > start + 1 { return true }
      default:
        let byte = value[index]
        if !ByteClass.isWord(byte), byte != UInt8(ascii: ":"), byte != UInt8(ascii: ","),
          byte != UInt8(ascii: "."), byte != UInt8(ascii: "-"), byte != UInt8(ascii: "("),
          byte != UInt8(ascii: ")")
        {
          start = nil
        }
      }
    }
    return false
  }

  /// Whether each bracket of a value that opens is closed by one of its kind, as in patterns.
  private static func isNested(_ value: Span<UInt8>) -> Bool {
    var closing: [UInt8] = []
    for index in 0..<value.count {
      switch value[index] {
      case UInt8(ascii: "("): closing.append(UInt8(ascii: ")"))
      case UInt8(ascii: "["): closing.append(UInt8(ascii: "]"))
      case UInt8(ascii: "{"): closing.append(UInt8(ascii: "}"))
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        if closing.popLast() != value[index] { return false }
      default: break
      }
    }
    return closing.isEmpty
  }
}
