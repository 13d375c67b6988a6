/// Decoders that turn hidden text back into what a shell would read.
enum TextDecoder {
  /// `base64 -d` and `base32 -d`; `nil` when it encodes, or the text is none.
  static func base64(_ text: [UInt8], _ argv: [Word], isBase32: Bool) -> [UInt8]? {
    let decodes = argv.dropFirst().contains { word in
      guard let option = word.literal else { return false }
      return option.isOne(of: "-d|-D|--decode|-di|-id|-dw0")
    }
    guard decodes else { return nil }
    return isBase32 ? decode(text, bits: 5, digit32) : decode(text, bits: 6, digit64)
  }

  private static func decode(
    _ text: [UInt8], bits: Int, _ digit: (UInt8) -> UInt8?
  ) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var buffer: UInt32 = 0
    var filled = 0
    for byte in text {
      if byte == 61 { break }
      if byte == 10 || byte == 13 || byte == 32 { continue }
      guard let value = digit(byte) else { return nil }
      buffer = buffer << UInt32(bits) | UInt32(value)
      filled += bits
      if filled >= 8 {
        filled -= 8
        result.append(UInt8(truncatingIfNeeded: buffer >> UInt32(filled)))
      }
    }
    return result
  }

  private static func digit64(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 65...90: byte - 65
    case 97...122: byte - 71
    case 48...57: byte + 4
    case 43, 45: 62
    case 47, 95: 63
    default: nil
    }
  }

  private static func digit32(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 65...90: byte - 65
    case 97...122: byte - 97
    case 50...55: byte - 24
    default: nil
    }
  }

  /// `xxd -r`, with `-p` or as a dump.
  static func hexadecimal(_ text: [UInt8], _ argv: [Word]) -> [UInt8]? {
    var isReverse = false
    var isPlain = false
    for word in argv.dropFirst() {
      guard let option = word.literal else { return nil }
      if option.first != 45 { continue }
      if option.contains(114) { isReverse = true }
      if option.contains(112) { isPlain = true }
    }
    guard isReverse else { return nil }
    var result: [UInt8] = []
    for line in text.split(separator: 10) {
      var digits = line
      if !isPlain {
        guard let colon = line.firstIndex(of: 58) else { continue }
        digits = line[(colon + 1)...]
      }
      var high: UInt8?
      var blanks = 0
      for byte in digits {
        guard let value = ByteClass.hexadecimal(byte) else {
          blanks += 1
          // Two blanks begin the text column of a dump.
          if !isPlain, blanks > 1 { break }
          continue
        }
        blanks = 0
        if let first = high {
          result.append(first << 4 | value)
          high = nil
        } else {
          high = value
        }
      }
    }
    return result
  }

  /// `openssl base64 -d` and `openssl enc -base64 -d`.
  static func openssl(_ text: [UInt8], _ argv: [Word]) -> [UInt8]? {
    var isBase64 = false
    var decodes = false
    for word in argv.dropFirst() {
      guard let option = word.literal else { return nil }
      if option.isOne(of: "base64|-base64|-a") { isBase64 = true }
      if option.matches("-d") { decodes = true }
    }
    return isBase64 && decodes ? decode(text, bits: 6, digit64) : nil
  }

  /// What `rev` prints.
  static func reversed(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var start = 0
    for index in 0...text.count where index == text.count || text[index] == 10 {
      result += text[start..<index].reversed()
      if index < text.count { result.append(10) }
      start = index + 1
    }
    return result
  }

  /// What `tac` prints.
  static func reversedLines(_ text: [UInt8]) -> [UInt8] {
    var lines = text.split(separator: 10, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    var result: [UInt8] = []
    for line in lines.reversed() {
      result += line
      result.append(10)
    }
    return result
  }

  /// `tr` with two sets, or `-d` and one.
  static func translate(_ text: [UInt8], _ argv: [Word]) -> [UInt8]? {
    var deletes = false
    var sets: [[UInt8]] = []
    for word in argv.dropFirst() {
      guard let operand = word.literal else { return nil }
      if operand.count > 1, operand.first == 45, sets.isEmpty {
        guard operand.matches("-d") else { return nil }
        deletes = true
      } else {
        guard let set = characterSet(operand) else { return nil }
        sets.append(set)
      }
    }
    if deletes {
      guard sets.count == 1 else { return nil }
      return text.filter { !sets[0].contains($0) }
    }
    guard sets.count == 2, let last = sets[1].last else { return nil }
    var table: [UInt8] = Array(0...255)
    for (index, byte) in sets[0].enumerated() {
      table[Int(byte)] = index < sets[1].count ? sets[1][index] : last
    }
    return text.map { table[Int($0)] }
  }

  private static func characterSet(_ operand: [UInt8]) -> [UInt8]? {
    if operand.begins(with: "[:") {
      switch String(decoding: operand, as: UTF8.self) {
      case "[:lower:]": return Array(97...122)
      case "[:upper:]": return Array(65...90)
      case "[:digit:]": return Array(48...57)
      case "[:space:]": return [9, 10, 11, 12, 13, 32]
      case "[:blank:]": return [9, 32]
      default: return nil
      }
    }
    let text = EscapeDecoder.decode(operand[...], dialect: .format).bytes
    var result: [UInt8] = []
    var at = 0
    while at < text.count, result.count <= 512 {
      if at + 2 < text.count, text[at + 1] == 45, text[at] <= text[at + 2] {
        result += Array(text[at]...text[at + 2])
        at += 3
      } else {
        result.append(text[at])
        at += 1
      }
    }
    return result
  }

  /// What `basename` prints.
  static func lastComponent(_ path: [UInt8]) -> [UInt8] {
    path.split(separator: 47).last.map { Array($0) } ?? path
  }

  /// What `dirname` prints.
  static func directory(_ path: [UInt8]) -> [UInt8] {
    var end = path.count
    while end > 1, path[end - 1] == 47 { end -= 1 }
    while end > 0, path[end - 1] != 47 { end -= 1 }
    if end == 0 { return [46] }
    while end > 1, path[end - 1] == 47 { end -= 1 }
    return Array(path[..<end])
  }
}
