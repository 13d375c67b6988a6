/// Walks backwards through the text in front of a value.
struct BackwardReader {
  /// Offset behind the last byte that is not yet read.
  var position: Int
  let limit: Int

  init(_ position: Int, limit: Int) {
    self.position = position
    self.limit = limit
  }

  /// The last byte that is not yet read; zero at the limit.
  func last(_ text: Span<UInt8>) -> UInt8 { position > limit ? text[position - 1] : 0 }

  /// Skips what opens a value: quotes, brackets, white space, the letter of a string literal.
  mutating func skipOpening(_ text: Span<UInt8>) {
    let start = position
    while start - position < 24 {
      switch last(text) {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "\\"):
        position -= 1
        skipLiteralLetter(text)
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "@"),
        UInt8(ascii: "$"), 0x20, 0x09:
        position -= 1
      case UInt8(ascii: "A") where position < start && text[position] == UInt8(ascii: "["):
        // `<name><![CDATA[…`
        guard position > limit + 8, text[position - 8] == UInt8(ascii: "<"),
          text[position - 7] == UInt8(ascii: "!")
        else { return }
        position -= 8
      case 0x0A, 0x0D: if !skipLineEnd(text) { return }
      default: return
      }
    }
  }

  /// Skips `b`, `r`, `f`, `u`, `L` in front of a quote.
  private mutating func skipLiteralLetter(_ text: Span<UInt8>) {
    switch last(text) {
    case UInt8(ascii: "b"), UInt8(ascii: "r"), UInt8(ascii: "f"), UInt8(ascii: "u"),
      UInt8(ascii: "L"), UInt8(ascii: "N"):
      guard position - 1 > limit, !ByteClass.isWord(text[position - 2]) else { return }
      position -= 1
    default: return
    }
  }

  /// Skips a line end where what stands in front of it goes on in the next line.
  private mutating func skipLineEnd(_ text: Span<UInt8>) -> Bool {
    var place = position
    while place > limit, ByteClass.isSpace(text[place - 1]), position - place < 40 { place -= 1 }
    guard place > limit else { return false }
    switch text[place - 1] {
    case UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "("),
      UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "-"), UInt8(ascii: ","):
      position = place
      return true
    default: return false
    }
  }

  /// Skips an operator of assignment or comparison; `nil` where there is none.
  mutating func skipSign(_ text: Span<UInt8>) -> AssignedName.Link? {
    var link: AssignedName.Link?
    let start = position
    while start - position < 4 {
      switch last(text) {
      case UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "|"):
        link = .sign
      case UInt8(ascii: ","): link = .argument
      case UInt8(ascii: "<") where position < start && text[position] == UInt8(ascii: "-"):
        // R's `name <- …`
        link = .sign
      case UInt8(ascii: "?") where position < start && text[position] == UInt8(ascii: "?"):
        // `name ?? "…"`
        link = .sign
      case UInt8(ascii: "?"), UInt8(ascii: "~"), UInt8(ascii: "+"), UInt8(ascii: "!"),
        UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "&"):
        break
      default:
        if link == nil { position = start }
        return skipBlock(text) ? .block : link
      }
      position -= 1
    }
    return link
  }

  /// Skips what closes a name: quotes, brackets, spaces.
  mutating func skipClosing(_ text: Span<UInt8>) {
    let start = position
    while start - position < 12 {
      switch last(text) {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "\\"),
        UInt8(ascii: "?"), UInt8(ascii: "*"), 0x20, 0x09, UInt8(ascii: "["):
        position -= 1
      case UInt8(ascii: ")"):
        position -= 1
        // The length of a type: `name VARCHAR(64) = …`.
        var place = position
        while place > limit, ByteClass.isDigit(text[place - 1]) { place -= 1 }
        if place > limit, place < position, text[place - 1] == UInt8(ascii: "(") {
          position = place - 1
        }
      case UInt8(ascii: "}"):
        // `$ENV{NAME} = …`, and the accessors of a property: `Name { get; set; } = …`.
        var place = position - 1
        while place > limit, position - place < 40, text[place] != UInt8(ascii: "{") { place -= 1 }
        let isProperty = text[place] == UInt8(ascii: "{") && text[place + 1] == 0x20
        position = isProperty ? place : position - 1
        if isProperty {
          while last(text) == 0x20 { position -= 1 }
          return
        }
      case UInt8(ascii: "]"):
        position -= 1
        // The length of an array.
        var place = position
        while place > limit, ByteClass.isDigit(text[place - 1]) { place -= 1 }
        if place > limit, text[place - 1] == UInt8(ascii: "[") { position = place }
        // The type of what a type holds: `Final[str]`.
        if let word = peekWord(text), WordList.holds("|str|string|bytes|", text.extracting(word)),
          word.lowerBound > limit, text[word.lowerBound - 1] == UInt8(ascii: "[")
        {
          position = word.lowerBound
        }
      default: return
      }
    }
  }

  /// The word that ends here or before some spaces, without taking it.
  func peekWord(_ text: Span<UInt8>) -> Range<Int>? {
    var start = position
    while start > limit, position - start < 24,
      ByteClass.isLetter(text[start - 1]) || text[start - 1] == UInt8(ascii: "-")
    {
      start -= 1
    }
    return start < position ? start..<position : nil
  }

  /// The name that ends here, without taking it.
  func peekName(_ text: Span<UInt8>) -> Range<Int>? {
    var start = position
    while start > limit, position - start < 80, ByteClass.isName(text[start - 1]) { start -= 1 }
    return start < position ? start..<position : nil
  }

  /// Takes the name that ends here.
  mutating func takeName(_ text: Span<UInt8>) -> Range<Int>? {
    guard let name = peekName(text) else { return nil }
    position = name.lowerBound
    return name
  }

  /// Skips what stands between a name and its type: `:`, spaces, `&`, `*`, `static`.
  mutating func skipTypeSeam(_ text: Span<UInt8>) -> Bool {
    let start = position
    while start - position < 12 {
      switch last(text) {
      case UInt8(ascii: ":"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "'"), 0x20, 0x09:
        position -= 1
      default: return position < start && ByteClass.isWord(last(text))
      }
    }
    return false
  }

  /// Goes from a name such as `value` to the end of the value in front of it, which is the true
  /// name: `name: …` in the line before, `key="…"` in the same element.
  mutating func skipToFormerValue(_ text: Span<UInt8>) -> Bool {
    let start = position
    while start - position < 120, position > limit {
      let byte = last(text)
      // `"name": {"value": "…"}`
      if byte == UInt8(ascii: ":"), position < start,
        text[position] == 0x20 || text[position] == UInt8(ascii: "{"),
        isObject(text, until: start)
      {
        position -= 1
        continue
      }
      if ByteClass.isName(byte), byte != UInt8(ascii: "-") || start - position > 3 {
        return start - position > 0
      }
      // `<setting name="…"><value>`
      if byte == UInt8(ascii: ">"), position > limit + 1, text[position - 2] == UInt8(ascii: "\"") {
        var reader = self
        if let tag = reader.skipAttributes(text), reader.position + 1 == tag.lowerBound {
          // `<td>…</td><td class="…">`
          self = reader
        } else {
          position -= 1
        }
        continue
      }
      if byte == UInt8(ascii: ">"), let tag = tag(text) {
        // The cells of another row say nothing.
        if text[tag + 1] == UInt8(ascii: "/"), text[tag + 2] == UInt8(ascii: "t"),
          text[tag + 3] == UInt8(ascii: "r"), text[tag + 4] == UInt8(ascii: ">")
        {
          return false
        }
        position = tag
        continue
      }
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ","),
        UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "-"), UInt8(ascii: "\\"):
        position -= 1
      default: return false
      }
    }
    return false
  }

  /// The offset in front of a tag without attributes that ends here.
  private func tag(_ text: Span<UInt8>) -> Int? {
    var place = position - 2
    while place > limit, position - place < 60,
      ByteClass.isName(text[place]) || text[place] == UInt8(ascii: "/")
    {
      place -= 1
    }
    return place >= limit && text[place] == UInt8(ascii: "<") && position - place > 3 ? place : nil
  }
}
