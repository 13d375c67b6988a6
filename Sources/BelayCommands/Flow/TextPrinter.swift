/// What `echo` and `printf` print.
enum TextPrinter {
  static func echo(_ argv: [Word]) -> [Word.Piece] {
    var index = 1
    var newline = true
    var decodes = false
    options: while index < argv.count, let text = argv[index].literal, text.count > 1, text[0] == 45
    {
      for letter in text[1...] where letter != 110 && letter != 101 && letter != 69 {
        break options
      }
      for letter in text[1...] {
        if letter == 110 { newline = false }
        if letter == 101 { decodes = true }
        if letter == 69 { decodes = false }
      }
      index += 1
    }
    var output: [Word.Piece] = []
    for position in index..<max(index, argv.count) {
      if position > index { ScriptEvaluator.append([.literal([32])], to: &output) }
      for piece in argv[position].pieces {
        guard decodes, case .literal(let bytes) = piece else {
          ScriptEvaluator.append([piece], to: &output)
          continue
        }
        let (text, ended) = EscapeDecoder.decode(bytes[...], dialect: .echo)
        ScriptEvaluator.append([.literal(text)], to: &output)
        if ended { return output }
      }
    }
    if newline { ScriptEvaluator.append([.literal([10])], to: &output) }
    return output
  }

  /// The output for a format and its arguments; `nil` if the format is not known.
  static func printf(_ words: [Word]) -> [Word.Piece]? {
    var words = words[...]
    if words.first?.literal == [45, 45] { words = words.dropFirst() }
    guard let first = words.first else { return [] }
    let format = first.literal
    let arguments = Array(words.dropFirst())
    guard let format else { return nil }
    var output: [Word.Piece] = []
    var next = 0
    var rounds = 0
    repeat {
      let before = next
      guard print(format, arguments, &next, to: &output) else { return nil }
      rounds += 1
      if next == before { break }
    } while next < arguments.count && rounds < 64
    if next < arguments.count, next > 0 { return nil }
    return output
  }

  private static func print(
    _ format: [UInt8], _ arguments: [Word], _ next: inout Int, to output: inout [Word.Piece]
  ) -> Bool {
    var at = 0
    while at < format.count {
      if format[at] != 37 {
        var end = at
        while end < format.count, format[end] != 37 { end += 1 }
        let text = EscapeDecoder.decode(format[at..<end], dialect: .format).bytes
        ScriptEvaluator.append([.literal(text)], to: &output)
        at = end
        continue
      }
      at += 1
      if at < format.count, format[at] == 37 {
        ScriptEvaluator.append([.literal([37])], to: &output)
        at += 1
        continue
      }
      let isPlain = at < format.count && (format[at] | 32) &- 97 < 26
      while at < format.count, (format[at] | 32) &- 97 >= 26 { at += 1 }
      guard at < format.count else { return true }
      let letter = format[at]
      at += 1
      let value = next < arguments.count ? arguments[next].pieces : []
      next += 1
      switch letter {
      case 115, 98, 113:
        if !isPlain {
          // A width or precision changes the text.
          ScriptEvaluator.append([.unknown], to: &output)
        } else if letter == 98 {
          for piece in value {
            if case .literal(let bytes) = piece {
              // `%b` takes `\147` as well as echo's `\0147`.
              let isEcho = ByteText.contains(bytes[...], "\\0")
              let text = EscapeDecoder.decode(bytes[...], dialect: isEcho ? .echo : .format).bytes
              ScriptEvaluator.append([.literal(text)], to: &output)
            } else {
              ScriptEvaluator.append([piece], to: &output)
            }
          }
        } else {
          for piece in value { ScriptEvaluator.append([piece], to: &output) }
        }
      case 99:
        if value.count == 1, case .literal(let bytes) = value[0], let byte = bytes.first {
          ScriptEvaluator.append([.literal([byte])], to: &output)
        } else {
          ScriptEvaluator.append(value.isEmpty ? [] : [.unknown], to: &output)
        }
      case 100, 105, 117:
        if isPlain, value.count == 1, case .literal(let bytes) = value[0],
          Arithmetic.value(of: bytes[...]) != nil
        {
          ScriptEvaluator.append([.literal(bytes)], to: &output)
        } else {
          ScriptEvaluator.append([.unknown], to: &output)
        }
      default:
        ScriptEvaluator.append([.unknown], to: &output)
      }
    }
    return true
  }
}
