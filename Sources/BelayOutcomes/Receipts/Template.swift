/// Puts names into texts.
enum Template {
  /// The text with `<1>` replaced by a name and `<1-1>` by the number before it, its zeros kept.
  ///
  /// `nil` if it asks for a name there is none of. Names hold nothing that means anything to a shell
  /// (`LinePattern.isName`).
  static func fill(_ template: StaticString, _ names: LinePattern.Names) -> String? {
    template.withUTF8Buffer { letters in
      var text: [UInt8] = []
      var at = 0
      while at < letters.count {
        let byte = unsafe letters[at]
        guard byte == UInt8(ascii: "<"), at + 2 < letters.count,
          unsafe LineText.isDigit(letters[at + 1])
        else {
          text.append(byte)
          at += 1
          continue
        }
        let number = unsafe Int(letters[at + 1] - UInt8(ascii: "0"))
        guard names.indices.contains(number), let name = names[number] else { return nil }
        if unsafe letters[at + 2] == UInt8(ascii: "-") {
          guard let before = numberBefore(name) else { return nil }
          text += before
          at += 5
        } else {
          text += name
          at += 3
        }
      }
      return String(decoding: text, as: UTF8.self)
    }
  }

  private static func numberBefore(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
    guard let (value, end) = LineText.number(digits), end == digits.endIndex, value > 0 else {
      return nil
    }
    let text = Array(String(value - 1).utf8)
    if digits.first != UInt8(ascii: "0") { return text }
    return [UInt8](repeating: UInt8(ascii: "0"), count: max(0, digits.count - text.count)) + text
  }
}
