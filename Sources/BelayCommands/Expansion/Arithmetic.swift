/// Constant arithmetic: numbers, `+ - * / %`, parentheses.
enum Arithmetic {
  /// The value of `text`; `nil` if it holds anything else.
  static func value(of text: ArraySlice<UInt8>) -> Int? {
    guard text.count <= 64 else { return nil }
    var at = text.startIndex
    guard let value = sum(text, &at, depth: 0) else { return nil }
    skipBlanks(text, &at)
    return at == text.endIndex ? value : nil
  }

  private static func skipBlanks(_ text: ArraySlice<UInt8>, _ at: inout Int) {
    while at < text.endIndex, ByteClass.isBlank(text[at]) || text[at] == 10 { at += 1 }
  }

  private static func sum(_ text: ArraySlice<UInt8>, _ at: inout Int, depth: Int) -> Int? {
    guard var value = product(text, &at, depth: depth) else { return nil }
    while true {
      skipBlanks(text, &at)
      guard at < text.endIndex, text[at] == 43 || text[at] == 45 else { return value }
      let isPlus = text[at] == 43
      at += 1
      guard let right = product(text, &at, depth: depth) else { return nil }
      value = isPlus ? value &+ right : value &- right
    }
  }

  private static func product(_ text: ArraySlice<UInt8>, _ at: inout Int, depth: Int) -> Int? {
    guard var value = atom(text, &at, depth: depth) else { return nil }
    while true {
      skipBlanks(text, &at)
      guard at < text.endIndex, text[at] == 42 || text[at] == 47 || text[at] == 37 else {
        return value
      }
      let sign = text[at]
      at += 1
      guard let right = atom(text, &at, depth: depth) else { return nil }
      if sign == 42 {
        value = value &* right
      } else {
        guard right > 0 else { return nil }
        value = sign == 47 ? value / right : value % right
      }
    }
  }

  private static func atom(_ text: ArraySlice<UInt8>, _ at: inout Int, depth: Int) -> Int? {
    skipBlanks(text, &at)
    guard at < text.endIndex, depth < 16 else { return nil }
    if text[at] == 40 {
      at += 1
      guard let value = sum(text, &at, depth: depth + 1) else { return nil }
      skipBlanks(text, &at)
      guard at < text.endIndex, text[at] == 41 else { return nil }
      at += 1
      return value
    }
    if text[at] == 45 {
      at += 1
      guard let value = atom(text, &at, depth: depth + 1) else { return nil }
      return 0 &- value
    }
    // A leading zero means octal, `0x` hexadecimal.
    let start = at
    var value = 0
    while at < text.endIndex, ByteClass.isDigit(text[at]), at - start < 15 {
      value = value * 10 + Int(text[at] &- 48)
      at += 1
    }
    if at == start || text[start] == 48 && at - start > 1 { return nil }
    if at < text.endIndex, ByteClass.isName(text[at]) || text[at] == 35 { return nil }
    return value
  }
}
