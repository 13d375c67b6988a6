/// The shell commands in a script of the model's, as far as they stand there as plain text.
///
/// Codex before 0.150 keeps no trace of the calls that a script made, only the script (code mode).
struct ScriptCommands {
  /// The commands, in the order of the script.
  private(set) var commands: [[UInt8]] = []
  /// Calls whose command is put together while the script runs.
  private(set) var unreadable = 0

  private let source: [UInt8]

  /// Looks for `exec_command({ … cmd: "…" … })` with a text of one piece.
  init(_ source: [UInt8]) {
    self.source = source
    var at = 0
    while let call = Self.find("exec_command(", in: source, from: at) {
      at = call + 13
      let end = Self.find("exec_command(", in: source, from: at) ?? source.count
      if let command = command(at..<end) { commands.append(command) } else { unreadable += 1 }
    }
  }

  /// The text behind `cmd:` in a part of the script.
  private func command(_ range: Range<Int>) -> [UInt8]? {
    guard var at = Self.find("cmd", in: source, from: range.lowerBound), at < range.upperBound
    else {
      return nil
    }
    at += 3
    while at < range.upperBound, [0x20, 0x09, 0x0A, 0x22, 0x27].contains(source[at]) { at += 1 }
    guard at < range.upperBound, source[at] == UInt8(ascii: ":") else { return nil }
    at += 1
    while at < range.upperBound, [0x20, 0x09, 0x0A].contains(source[at]) { at += 1 }
    guard at < range.upperBound else { return nil }
    let quote = source[at]
    guard quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "`")
    else { return nil }
    guard let (text, end) = literal(from: at + 1, quote: quote) else { return nil }
    // A text that something is added to is only a part of the command.
    var next = end
    while next < range.upperBound, [0x20, 0x09, 0x0A].contains(source[next]) { next += 1 }
    guard next < range.upperBound,
      source[next] == UInt8(ascii: ",") || source[next] == UInt8(ascii: "}")
    else { return nil }
    return text
  }

  /// A string of JavaScript (ECMA-262, 12.9.4), and where it ends; `nil` if it has values in it.
  private func literal(from start: Int, quote: UInt8) -> (text: [UInt8], end: Int)? {
    var text: [UInt8] = []
    var at = start
    while at < source.count {
      let byte = source[at]
      if byte == quote { return (text, at + 1) }
      if quote == UInt8(ascii: "`"), byte == UInt8(ascii: "$"), at + 1 < source.count,
        source[at + 1] == UInt8(ascii: "{")
      {
        return nil
      }
      guard byte == UInt8(ascii: "\\"), at + 1 < source.count else {
        text.append(byte)
        at += 1
        continue
      }
      at += 2
      switch source[at - 1] {
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "\n"): break
      case UInt8(ascii: "x"):
        guard let value = hexadecimal(at, 2) else { return nil }
        text += Array(String(Character(value)).utf8)
        at += 2
      case UInt8(ascii: "u"):
        guard let value = hexadecimal(at, 4) else { return nil }
        text += Array(String(Character(value)).utf8)
        at += 4
      case let other: text.append(other)
      }
    }
    return nil
  }

  private func hexadecimal(_ start: Int, _ count: Int) -> Unicode.Scalar? {
    guard start + count <= source.count else { return nil }
    return UInt32(String(decoding: source[start..<start + count], as: UTF8.self), radix: 16)
      .flatMap(Unicode.Scalar.init)
  }

  private static func find(_ text: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
    let wanted = Array(text.description.utf8)
    var at = start
    while at <= bytes.count - wanted.count {
      if bytes[at] == wanted[0], bytes[at..<at + wanted.count].elementsEqual(wanted) { return at }
      at += 1
    }
    return nil
  }
}
