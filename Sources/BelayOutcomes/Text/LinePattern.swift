/// A pattern for a line of output: letters that have to stand there, `<1>` to `<4>` for names that are kept,
/// `<*>` for anything, `$` for the end of the line.
///
/// A pattern begins where the line begins. Each part is looked for once, from left to right, so a match takes
/// time linear in the line; a name ends where the letters behind it first stand.
enum LinePattern {
  /// The names, by number; `nil` for one that the pattern does not have.
  typealias Names = [ArraySlice<UInt8>?]

  /// How many names there may be.
  static let nameCount = 5

  /// Adds the line's names to `names`; `false`, and no name changed, if the line does not match.
  static func match(
    _ pattern: StaticString, _ line: ArraySlice<UInt8>, into names: inout Names
  ) -> Bool {
    pattern.withUTF8Buffer { letters in
      var found = names
      guard unsafe match(letters, line, &found) else { return false }
      names = found
      return true
    }
  }

  private static func match(
    _ letters: UnsafeBufferPointer<UInt8>, _ line: ArraySlice<UInt8>, _ names: inout Names
  ) -> Bool {
    var at = 0
    var position = line.startIndex
    /// What stands before the letters that come next: nothing, anything, or a name.
    var open: UInt8?
    while at < letters.count {
      if unsafe letters[at] == UInt8(ascii: "<"), at + 2 < letters.count,
        unsafe letters[at + 2] == UInt8(ascii: ">")
      {
        open = unsafe letters[at + 1]
        at += 3
        continue
      }
      if unsafe letters[at] == UInt8(ascii: "$"), at + 1 == letters.count {
        if let open { return take(open, line[position...], &names) }
        return position == line.endIndex
      }
      var end = at
      while end < letters.count, unsafe !isSpecial(letters, end) { end += 1 }
      let literal = unsafe UnsafeBufferPointer(rebasing: letters[at..<end])
      at = end
      if let kind = open {
        guard let place = unsafe find(literal, in: line, from: position),
          take(kind, line[position..<place], &names)
        else { return false }
        position = place + literal.count
        open = nil
      } else {
        guard unsafe stands(literal, at: position, in: line) else { return false }
        position += literal.count
      }
    }
    guard let open else { return true }
    var end = position
    while end < line.endIndex, isNameByte(line[end]) { end += 1 }
    return take(open, line[position..<end], &names)
  }

  private static func isSpecial(_ letters: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    if unsafe letters[at] == UInt8(ascii: "<"), at + 2 < letters.count {
      return unsafe letters[at + 2] == UInt8(ascii: ">")
    }
    return unsafe letters[at] == UInt8(ascii: "$") && at + 1 == letters.count
  }

  /// Keeps a name; `false` if it is none.
  private static func take(
    _ kind: UInt8, _ text: ArraySlice<UInt8>, _ names: inout Names
  ) -> Bool {
    guard kind != UInt8(ascii: "*") else { return true }
    guard isName(text) else { return false }
    let number = Int(kind) - 0x30
    if names.indices.contains(number) { names[number] = text }
    return true
  }

  /// The most bytes of a name.
  static let nameLimit = 200

  /// Whether a text may become a word of a command that a person copies: no blank, no character with a meaning
  /// to a shell, no option.
  static func isName(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first != UInt8(ascii: "-"), text.count <= nameLimit else {
      return false
    }
    return text.allSatisfy(isNameByte)
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "+"),
      UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func find(
    _ literal: UnsafeBufferPointer<UInt8>, in line: ArraySlice<UInt8>, from start: Int
  ) -> Int? {
    var at = start
    while at + literal.count <= line.endIndex {
      if unsafe stands(literal, at: at, in: line) { return at }
      at += 1
    }
    return nil
  }

  private static func stands(
    _ literal: UnsafeBufferPointer<UInt8>, at start: Int, in line: ArraySlice<UInt8>
  ) -> Bool {
    guard start + literal.count <= line.endIndex else { return false }
    for index in 0..<literal.count where unsafe line[start + index] != literal[index] {
      return false
    }
    return true
  }
}
