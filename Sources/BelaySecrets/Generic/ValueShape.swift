/// What kinds of bytes a value is made of.
struct ValueShape {
  private(set) var lower = 0
  private(set) var upper = 0
  private(set) var digits = 0
  /// `-`, `_`, `+`, `/`, `=`, `.`, `~`, `:` and the like, which keys hold.
  private(set) var marks = 0
  /// Punctuation that passwords hold and keys do not.
  private(set) var specials = 0
  /// Bytes that no key holds: brackets, quotes, `$`, `;` and the like.
  private(set) var others = 0
  private(set) var dots = 0
  /// Which kinds of punctuation occurred that keys do not hold, one bit for each.
  private var specialKinds: UInt64 = 0
  /// Curly braces, which templates hold in pairs.
  private(set) var braces = 0
  private(set) var slashes = 0
  /// The longest piece of letters and digits.
  private(set) var longestPiece = 0
  /// Whether it is all hexadecimal digits of one case.
  private(set) var isHex: Bool
  /// Whether it is written like a UUID.
  private(set) var isUUID = false

  /// Letters of both cases.
  var letters: Int { lower + upper }

  /// How many of small letters, capitals, digits and punctuation occur.
  var classes: Int {
    (lower > 0 ? 1 : 0) + (upper > 0 ? 1 : 0) + (digits > 0 ? 1 : 0) + (specials > 0 ? 1 : 0)
  }

  /// Whether capitals, small letters and digits alternate in pieces as they do only in base64.
  func isMixed(_ value: Span<UInt8>) -> Bool {
    value.count >= 16 && lower > 3 && upper > 3 && digits > (value.count >= 32 ? 1 : 2)
      && longestPiece >= 6
      && marks * 6 <= value.count && Bigrams.strangeness(value) >= (value.count >= 32 ? 2 : 4)
  }

  /// Whether punctuation of at least three kinds stands all over it, as in no expression of a program.
  var isScrambled: Bool { specialKinds.nonzeroBitCount >= 3 && lower > 0 && !hasBackslash }

  /// Whether there is a backslash, as in paths and escapes.
  private var hasBackslash: Bool { specialKinds >> UInt64(UInt8(ascii: "\\") & 63) & 1 == 1 }

  init(_ value: Span<UInt8>) {
    var hexadecimal = 0
    var piece = 0
    for index in 0..<value.count {
      let byte = value[index]
      if ByteClass.isHex(byte) { hexadecimal += 1 }
      piece = ByteClass.isAlphanumeric(byte) ? piece + 1 : 0
      longestPiece = max(longestPiece, piece)
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): lower += 1
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): upper += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "."):
        dots += 1
        marks += 1
      case UInt8(ascii: "/"):
        slashes += 1
        marks += 1
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "="),
        UInt8(ascii: "~"), UInt8(ascii: ":"):
        marks += 1
      case UInt8(ascii: "!"), UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "%"),
        UInt8(ascii: "^"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "?"):
        specials += 1
        specialKinds |= 1 << UInt64(byte & 63)
      default:
        specialKinds |= 1 << UInt64(byte & 63)
        if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") { braces += 1 }
        specials += 1
        others += 1
      }
    }
    isHex = hexadecimal == value.count && (lower == 0 || upper == 0)
    guard value.count == 36, hexadecimal == 32 else { return }
    isUUID = true
    for index in [8, 13, 18, 23] where value[index] != UInt8(ascii: "-") { isUUID = false }
  }
}
