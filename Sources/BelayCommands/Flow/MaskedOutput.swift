/// What is left of a secret that programs are handed through a pipe.
enum MaskedOutput {
  /// Whether the program shows what it reads, or more than eight letters of it.
  static func shows(_ program: ArraySlice<UInt8>, _ argv: [Word]) -> Bool {
    if program.isOne(of: "base64|base32|xxd|od|hexdump|rev|tr|cat|fold|tac|nl|tee") { return true }
    if program.isOne(of: "head|tail") {
      guard let count = value(of: UInt8(ascii: "c"), "--bytes=", argv) else { return true }
      return number(count).map { $0 > 8 } ?? !count.isEmpty
    }
    guard program.matches("cut"),
      let list = value(of: UInt8(ascii: "c"), "--characters=", argv)
        ?? value(of: UInt8(ascii: "b"), "--bytes=", argv)
    else { return false }
    return width(of: list) > 8
  }

  /// The value of an option, `-c4`, `-c 4` or `--bytes=4`; empty where it is not known.
  private static func value(of letter: UInt8, _ name: String, _ argv: [Word]) -> ArraySlice<UInt8>?
  {
    for index in argv.indices.dropFirst() {
      guard case .literal(let text)? = argv[index].pieces.first else { continue }
      if text.begins(with: name) { return argv[index].isLiteral ? text[name.utf8.count...] : [] }
      guard text.count >= 2, text[0] == UInt8(ascii: "-"), text[1] == letter else { continue }
      if text.count > 2 { return argv[index].isLiteral ? text[2...] : [] }
      return index + 1 < argv.count ? argv[index + 1].literal?[...] ?? [] : []
    }
    return nil
  }

  /// The letters that a list of `cut` takes: `1-4,8`.
  private static func width(of list: ArraySlice<UInt8>) -> Int {
    var width = 0
    for part in list.split(separator: UInt8(ascii: ",")) {
      guard let dash = part.firstIndex(of: UInt8(ascii: "-")) else {
        width += 1
        continue
      }
      let last = part[(dash + 1)...]
      if last.isEmpty { return .max }
      let first = part[..<dash]
      guard let end = number(last), let start = first.isEmpty ? 1 : number(first) else { continue }
      width += max(0, end - start + 1)
    }
    return width
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count < 10, digits.allSatisfy(ByteClass.isDigit) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }
}
