/// Methods and functions of strings whose results are worked out: joining, formatting, decoding.
struct CodeMethods {
  let reader: CodeReader
  /// How deep the expression is nested.
  let depth: Int

  /// The value of a method called on a value or a list; `nil` if it is none of these.
  func value(
    of name: [UInt8], on pieces: [Word.Piece], elements: [[Word.Piece]]?,
    arguments: [Range<Int>]
  ) -> [Word.Piece]? {
    if name.matches("join") {
      if let elements {
        let divisor = arguments.first.flatMap { value($0) } ?? [.literal([44])]
        return joined(elements, by: divisor)
      }
      guard pieces.text != nil || pieces.isEmpty else { return nil }
      if let first = arguments.first, reader.language == .python || reader.language == .ruby,
        let list = reader.list(first)
      {
        return joined(list, by: pieces)
      }
      // `''.join(map(chr, …))` is not known, however well what is put between the parts is.
      if !pieces.isEmpty, pieces.text?.isEmpty == true { return [.unknown] }
      // `'…'.split('').reverse().join('')`
      return reader.language == .javascript && !pieces.isEmpty && reader.tokens.count > 1
        && arguments.count == 1 && reader.tokens[arguments[0]].first?.bytes.isEmpty == true
        ? pieces : nil
    }
    if name.matches("format"), !pieces.isEmpty {
      let values = arguments.map { argument in
        value(reader.isNamed(argument) ? (argument.lowerBound + 2)..<argument.upperBound : argument)
          ?? [.unknown]
      }
      return Self.formatted(pieces, values, mark: UInt8(ascii: "{"))
    }
    guard let text = pieces.text, !text.isEmpty else { return nil }
    if name.isOne(of: "replace|replaceAll|sub|gsub"), arguments.count == 2,
      let old = value(arguments[0])?.text, let new = value(arguments[1])?.text, !old.isEmpty
    {
      return [.literal(Self.replacing(old, in: text, by: new))]
    }
    return Self.changed(text, by: name).map { [.literal($0)] }
  }

  /// The value of a function; `nil` if it is none of these.
  func function(_ name: [UInt8], _ arguments: [Range<Int>]) -> [Word.Piece]? {
    if name.isOne(of: "chr|fromCharCode|fromCodePoint") {
      var bytes: [UInt8] = []
      for argument in arguments {
        guard let digits = value(argument)?.text, let number = Arithmetic.value(of: digits[...]),
          number > 0, number < 128
        else { return nil }
        bytes.append(UInt8(number))
      }
      return bytes.isEmpty ? nil : [.literal(bytes)]
    }
    // The name first: to work out arguments at every level of nested calls would take time to the
    // power of the depth.
    guard Self.isChange(name) || name.isOne(of: "decode|str_rot13"),
      let first = arguments.first, let text = value(first)?.text
    else { return nil }
    if name.isOne(of: "decode|str_rot13") {
      let codec = arguments.count > 1 ? value(arguments[1])?.text ?? [] : []
      return name.matches("str_rot13") || codec.begins(with: "rot")
        ? [.literal(text.map(Self.rotated))] : nil
    }
    return Self.changed(text, by: name).map { [.literal($0)] }
  }

  private func value(_ range: Range<Int>) -> [Word.Piece]? {
    reader.value(of: range, depth: depth + 1)
  }

  private func joined(_ list: [[Word.Piece]], by divisor: [Word.Piece]) -> [Word.Piece] {
    var result: [Word.Piece] = []
    for (index, element) in list.enumerated() {
      if index > 0 { ScriptEvaluator.append(divisor, to: &result) }
      ScriptEvaluator.append(element, to: &result)
    }
    return result
  }

  /// Whether `changed` knows the name.
  private static func isChange(_ name: [UInt8]) -> Bool {
    name.isOne(of: "reverse|strrev|reversed|lower|toLowerCase|downcase|strtolower|lc")
  }

  private static func changed(_ text: [UInt8], by name: [UInt8]) -> [UInt8]? {
    if name.isOne(of: "reverse|strrev|reversed") { return Array(text.reversed()) }
    if name.isOne(of: "lower|toLowerCase|downcase|strtolower|lc") {
      return text.map(ByteText.lowercase)
    }
    return nil
  }

  private static func rotated(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 97...122: (byte - 97 + 13) % 26 + 97
    case 65...90: (byte - 65 + 13) % 26 + 65
    default: byte
    }
  }

  private static func replacing(_ old: [UInt8], in text: [UInt8], by new: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var at = 0
    while at < text.count, result.count < 65_536 {
      if text[at...].starts(with: old) {
        result += new
        at += old.count
      } else {
        result.append(text[at])
        at += 1
      }
    }
    return result
  }

  /// A format whose fields, `%s` or `{…}`, are filled in order.
  static func formatted(
    _ format: [Word.Piece], _ values: [[Word.Piece]], mark: UInt8
  ) -> [Word.Piece] {
    guard let text = format.text else { return format + [.unknown] }
    var result: [Word.Piece] = []
    var literal: [UInt8] = []
    var number = 0
    var at = 0
    while at < text.count {
      let isField = text[at] == mark && at + 1 < text.count && text[at + 1] != mark
      guard isField else {
        literal.append(text[at])
        at += 1
        continue
      }
      if mark == UInt8(ascii: "{") {
        at = (text[at...].firstIndex(of: UInt8(ascii: "}")) ?? text.count - 1) + 1
      } else {
        at += 2
      }
      ScriptEvaluator.append([.literal(literal)], to: &result)
      literal = []
      ScriptEvaluator.append(number < values.count ? values[number] : [.unknown], to: &result)
      number += 1
    }
    ScriptEvaluator.append([.literal(literal)], to: &result)
    return result
  }
}
