/// Decodes backslash escapes as `$'...'`, `echo -e` and `printf` do.
enum EscapeDecoder {
  /// Whose escapes are meant; they differ in little.
  enum Dialect {
    /// `$'...'`: octal is `\nnn`, `\'` and `\"` are known.
    case quotes
    /// `echo -e` and `%b`: octal is `\0nnn`, `\c` ends the output.
    case echo
    /// The format of `printf`: octal is `\nnn`.
    case format
  }

  /// The decoded bytes, and whether `\c` ended them.
  static func decode(_ text: ArraySlice<UInt8>, dialect: Dialect) -> (bytes: [UInt8], ended: Bool) {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var at = text.startIndex
    let end = text.endIndex
    while at < end {
      let byte = text[at]
      at += 1
      guard byte == 92, at < end else {
        result.append(byte)
        continue
      }
      let letter = text[at]
      at += 1
      switch letter {
      case 97: result.append(7)
      case 98: result.append(8)
      case 101, 69: result.append(27)
      case 102: result.append(12)
      case 110: result.append(10)
      case 114: result.append(13)
      case 116: result.append(9)
      case 118: result.append(11)
      case 92: result.append(92)
      case 39, 34, 63:
        if dialect == .echo || dialect == .format && letter == 39 { result.append(92) }
        result.append(letter)
      case 48...55:
        var value = 0
        var digits = 0
        if dialect != .echo {
          value = Int(letter &- 48)
          digits = 1
        } else if letter != 48 {
          result += [92, letter]
          continue
        }
        while digits < 3, at < end, text[at] &- 48 < 8 {
          value = value * 8 + Int(text[at] &- 48)
          digits += 1
          at += 1
        }
        // A NUL ends the text between `$'` and `'`.
        if dialect == .quotes, value & 255 == 0 { return (result, false) }
        result.append(UInt8(truncatingIfNeeded: value))
      case 120:
        guard let value = number(text, &at, atMost: 2) else {
          result += [92, 120]
          continue
        }
        if dialect == .quotes, value == 0 { return (result, false) }
        result.append(UInt8(truncatingIfNeeded: value))
      case 117, 85:
        guard let value = number(text, &at, atMost: letter == 117 ? 4 : 8) else {
          result += [92, letter]
          continue
        }
        if dialect == .quotes, value == 0 { return (result, false) }
        if let scalar = Unicode.Scalar(value) { result += Array(String(Character(scalar)).utf8) }
      case 99:
        if dialect == .quotes {
          guard at < end else { break }
          result.append(text[at] & 31)
          at += 1
        } else if dialect == .echo {
          return (result, true)
        } else {
          result += [92, letter]
        }
      default:
        result += [92, letter]
      }
    }
    return (result, false)
  }

  private static func number(_ text: ArraySlice<UInt8>, _ at: inout Int, atMost: Int) -> UInt32? {
    var value: UInt32 = 0
    var digits = 0
    while digits < atMost, at < text.endIndex, let digit = ByteClass.hexadecimal(text[at]) {
      value = value << 4 | UInt32(digit)
      digits += 1
      at += 1
    }
    return digits == 0 ? nil : value
  }
}
