/// Forms of assignments that single languages have.
extension BackwardReader {
  /// Skips what stands between the sign of a block of YAML, which ends its line, and the name in front.
  mutating func skipBlock(_ text: Span<UInt8>) -> Bool {
    guard last(text) == 0x20, position + 2 < text.count,
      text[position] == UInt8(ascii: "|") || text[position] == UInt8(ascii: ">")
    else { return false }
    let next = text[position + 1] == UInt8(ascii: "-") || text[position + 1] == UInt8(ascii: "+")
    let end = text[position + (next ? 2 : 1)]
    guard end == 0x0A || end == 0x0D else { return false }
    guard let colon = colon(before: position, text) else { return false }
    position = colon
    return true
  }

  /// Where the colon stands that only spaces part from `end`; `nil` where there is none.
  private func colon(before end: Int, _ text: Span<UInt8>) -> Int? {
    var place = end
    while place > limit, text[place - 1] == 0x20 { place -= 1 }
    return place > limit && text[place - 1] == UInt8(ascii: ":") ? place - 1 : nil
  }

  /// Skips the anchor or tag of a value of YAML: `name: &anchor …`, `name: !!str …`.
  mutating func skipAnchor(_ text: Span<UInt8>) {
    guard let word = peekName(text) else { return }
    var place = word.lowerBound
    while place > limit,
      text[place - 1] == UInt8(ascii: "&") || text[place - 1] == UInt8(ascii: "!")
    {
      place -= 1
    }
    guard place < word.lowerBound, place > limit, text[place - 1] == 0x20,
      let colon = colon(before: place, text)
    else { return }
    position = colon + 1
  }

  /// Skips the end of what is set in bold: `**Name:** …`.
  mutating func skipStars(_ text: Span<UInt8>) {
    guard position > limit + 2, text[position - 1] == UInt8(ascii: "*"),
      text[position - 2] == UInt8(ascii: "*"), text[position - 3] == UInt8(ascii: ":")
    else { return }
    position -= 2
  }

  /// Skips a call that only makes a value of a text, or gives one in place of a missing one:
  /// `String::from("…")`, `var("NAME").unwrap_or("…")`.
  ///
  /// Whether that joins a name and its value.
  mutating func skipWrapper(_ text: Span<UInt8>) -> Bool {
    if skipOr(text) { return true }
    if last(text) == UInt8(ascii: ">"), skipTypedCall(text) { return false }
    skipClosure(text)
    guard let call = peekName(text), call.upperBound < text.count,
      text[call.upperBound] == UInt8(ascii: "(")
    else { return false }
    if WordList.holds("|.unwrap_or|.unwrap_or_else|.orelse|.getorelse|", text.extracting(call)) {
      position = call.lowerBound
      if position > limit, text[position - 1] == UInt8(ascii: ")") { position -= 1 }
      return true
    }
    if skipCallBehindSign(text, call) { return false }
    guard WordList.holds("|from|new|from_static|from_str|", text.extracting(call)),
      call.lowerBound > limit + 2,
      text[call.lowerBound - 1] == UInt8(ascii: ":"), text[call.lowerBound - 2] == UInt8(ascii: ":")
    else { return false }
    var place = call.lowerBound - 2
    while place > limit, ByteClass.isWord(text[place - 1]) { place -= 1 }
    while place > limit, text[place - 1] == 0x20 { place -= 1 }
    position = place
    return false
  }

  /// Skips a call in front of a value, if a name is given what it makes of the value:
  /// `name: JSON.stringify("…")`.
  private mutating func skipCallBehindSign(_ text: Span<UInt8>, _ call: Range<Int>) -> Bool {
    guard position < text.count,
      text[call.upperBound + 1] == UInt8(ascii: "\"")
        || text[call.upperBound + 1] == UInt8(ascii: "'"),
      CredentialName.kind(text.extracting(call)) == .none
        || WordList.holds("|ref|", text.extracting(call))
    else { return false }
    var place = call.lowerBound
    // `[]byte("…")`
    if place > limit + 1, text[place - 1] == UInt8(ascii: "]"),
      text[place - 2] == UInt8(ascii: "[")
    {
      place -= 2
    }
    while place > limit, text[place - 1] == 0x20 { place -= 1 }
    guard place > limit + 1,
      text[place - 1] == UInt8(ascii: "=") || text[place - 1] == UInt8(ascii: ":"),
      text[place - 2] != UInt8(ascii: ":"), text[place - 2] != UInt8(ascii: "=")
    else { return false }
    position = place
    return true
  }

  /// Goes from the `return` of a function that does nothing else to the end of its name:
  /// `def name(self): return "…"`, `getName() { return "…"; }`, and the same in two lines.
  ///
  /// Whether it stands in one.
  mutating func skipReturn(_ text: Span<UInt8>) -> Bool {
    guard position > limit + 8, WordList.holds("|return|", text.extracting(position - 6..<position))
    else { return false }
    var place = position - 6
    while place > limit, ByteClass.isSpace(text[place - 1]) { place -= 1 }
    guard place > limit else { return false }
    place -= 1
    guard text[place] == UInt8(ascii: ":") || text[place] == UInt8(ascii: "{") else { return false }
    // The parameters, and the type of the result.
    let end = place
    while place > limit, end - place < 60, text[place - 1] != UInt8(ascii: "("),
      text[place - 1] != 0x0A
    {
      place -= 1
    }
    guard place > limit, text[place - 1] == UInt8(ascii: "(") else { return false }
    position = place - 1
    return peekName(text) != nil
  }

  /// Goes from the body of a method of Ruby that is nothing but a text to the end of the method's name:
  /// `def name; "…"; end`, and the same in lines.
  ///
  /// Whether it stands in one.
  mutating func skipDefinition(_ text: Span<UInt8>) -> Bool {
    var place = position
    while place > limit, position - place < 40,
      ByteClass.isSpace(text[place - 1]) || text[place - 1] == UInt8(ascii: ";")
    {
      place -= 1
    }
    let reader = BackwardReader(place, limit: limit)
    guard let name = reader.peekName(text), Self.isDefined(name.lowerBound, in: text) else {
      return false
    }
    position = place
    return true
  }

  /// Whether a line or a statement ends here.
  @inline(__always)
  func endsStatement(_ text: Span<UInt8>) -> Bool {
    last(text) == 0x0A || last(text) == UInt8(ascii: ";")
  }

  /// Whether a method of Ruby is defined by the name at `start`: `def name`, `def self.name`.
  static func isDefined(_ start: Int, in text: Span<UInt8>) -> Bool {
    start > 3 && text[start - 1] == 0x20 && text[start - 2] == UInt8(ascii: "f")
      && text[start - 3] == UInt8(ascii: "e") && text[start - 4] == UInt8(ascii: "d")
  }

  /// Skips a type with its arguments that stands between a name and its value, `name: Lazy<String> = …`.
  mutating func skipTypeArguments(_ text: Span<UInt8>) {
    guard let open = argumentsStart(text) else { return }
    var reader = BackwardReader(open, limit: limit)
    guard reader.takeName(text) != nil, reader.skipTypeSeam(text) else { return }
    position = reader.position
  }

  /// Skips a call with a type for its argument that makes a value of a text: `= useState<string>("…")`.
  private mutating func skipTypedCall(_ text: Span<UInt8>) -> Bool {
    guard position < text.count, text[position] == UInt8(ascii: "("),
      let open = argumentsStart(text)
    else { return false }
    var reader = BackwardReader(open, limit: limit)
    guard reader.takeName(text) != nil else { return false }
    while reader.last(text) == 0x20 { reader.position -= 1 }
    guard reader.last(text) == UInt8(ascii: "=") else { return false }
    position = reader.position
    return true
  }

  /// Where the arguments of a type begin that end here: `<String>`, `<&'static str>`.
  private func argumentsStart(_ text: Span<UInt8>) -> Int? {
    var place = position - 1
    var depth = 1
    while place > limit, position - place < 40 {
      switch text[place - 1] {
      case UInt8(ascii: ">"): depth += 1
      case UInt8(ascii: "<"):
        depth -= 1
        if depth == 0 { return place - 1 }
      case UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: ","), UInt8(ascii: " "),
        UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"):
        break
      default: if !ByteClass.isWord(text[place - 1]) { return nil }
      }
      place -= 1
    }
    return nil
  }

  /// Skips the parameters of a closure of Rust and the parenthesis in front: `(|_| "…"`.
  private mutating func skipClosure(_ text: Span<UInt8>) {
    guard position > limit + 3, last(text) == UInt8(ascii: "|") else { return }
    var place = position - 1
    while place > limit, position - place < 12, ByteClass.isWord(text[place - 1]) { place -= 1 }
    guard place > limit + 1, text[place - 1] == UInt8(ascii: "|"),
      text[place - 2] == UInt8(ascii: "(")
    else { return }
    position = place - 2
  }

  /// Skips the `or` of Python behind a call, as in `environ.get("NAME") or "…"`.
  private mutating func skipOr(_ text: Span<UInt8>) -> Bool {
    guard position > limit + 4, text[position - 1] == UInt8(ascii: "r"),
      text[position - 2] == UInt8(ascii: "o"), text[position - 3] == 0x20,
      text[position - 4] == UInt8(ascii: ")")
    else { return false }
    position -= 4
    return true
  }

  /// Skips a call whose first argument has been read, and the sign in front of it: `name = Field(`.
  mutating func skipCall(_ text: Span<UInt8>) -> Bool {
    guard last(text) == UInt8(ascii: "("), position > limit + 1 else { return false }
    let start = position
    position -= 1
    guard takeName(text) != nil else {
      position = start
      return false
    }
    skipClosing(text)
    guard skipSign(text) == .sign else {
      position = start
      return false
    }
    skipClosing(text)
    return true
  }

  /// Goes from a type that is given for a value to the name in front: `name="…" type="String"`, or
  /// `Name:`, `Type: String` in two lines.
  mutating func skipType(_ text: Span<UInt8>) -> Bool {
    skipClosing(text)
    guard let sign = skipSign(text), sign == .sign else { return false }
    skipClosing(text)
    guard takeName(text) != nil else { return false }
    let start = position
    while start - position < 40, position > limit {
      switch last(text) {
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ","),
        UInt8(ascii: "{"), UInt8(ascii: ":"):
        position -= 1
      default: return position < start
      }
    }
    return false
  }

  /// Whether nothing but white space, a brace and quotes stands between here and `end`.
  func isObject(_ text: Span<UInt8>, until end: Int) -> Bool {
    var braces = 0
    for index in position..<end {
      switch text[index] {
      case UInt8(ascii: "{"): braces += 1
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "\""): break
      default: return false
      }
    }
    return braces == 1
  }

  /// Skips the end of a call's argument in front of a block that gives it a value:
  /// `let(:name) { "…" }`, `fetch("NAME") { "…" }`.
  ///
  /// Whether one stood there.
  mutating func skipArgument(_ text: Span<UInt8>, until start: Int) -> Bool {
    guard last(text) == UInt8(ascii: ")"), position < start else { return false }
    var holdsBrace = false
    for index in position..<start where text[index] == UInt8(ascii: "{") { holdsBrace = true }
    guard holdsBrace else { return false }
    var place = position - 1
    while place > limit,
      ByteClass.isName(text[place - 1]) || text[place - 1] == UInt8(ascii: "\"")
        || text[place - 1] == UInt8(ascii: "'")
    {
      place -= 1
    }
    guard place > limit, place + 1 < position,
      text[place - 1] == UInt8(ascii: ":") || !ByteClass.isName(text[place])
    else { return false }
    position -= 1
    return true
  }

  /// Skips the opening tag with attributes that ends here, if a value is its content.
  ///
  /// The name it gives: that of an attribute that names things, or its own.
  mutating func skipAttributes(_ text: Span<UInt8>) -> Range<Int>? {
    guard position > limit + 3, text[position - 1] == UInt8(ascii: ">"),
      text[position - 2] == UInt8(ascii: "\"") || text[position - 2] == UInt8(ascii: "'")
    else { return nil }
    var place = position - 2
    while place > limit, text[place] != UInt8(ascii: "<"), text[place] != UInt8(ascii: ">"),
      text[place] != 0x0A
    {
      place -= 1
    }
    guard text[place] == UInt8(ascii: "<") else { return nil }
    var end = place + 1
    while end < position, ByteClass.isName(text[end]) || text[end] == UInt8(ascii: ":") { end += 1 }
    guard end > place + 1, text[end] == 0x20 else { return nil }
    var name = place + 1..<end
    while end < position {
      let start = end + 1
      end = start
      while end < position, ByteClass.isName(text[end]) { end += 1 }
      let word = text.extracting(start..<end)
      guard end + 1 < position, text[end] == UInt8(ascii: "=") else { break }
      let quote = text[end + 1]
      let first = end + 2
      end = first
      while end < position, text[end] != quote { end += 1 }
      if WordList.holds("|name|key|id|property|", word), end > first { name = first..<end }
      end += 1
      guard end < position, text[end] == 0x20 else { break }
    }
    position = place
    return name
  }

  /// Whether a name is that of an element.
  func opensTag(_ text: Span<UInt8>, _ name: Range<Int>) -> Bool {
    name.lowerBound > limit && text[name.lowerBound - 1] == UInt8(ascii: "<")
  }

  /// Skips the namespace in front of an attribute's name: `android:value`.
  mutating func skipNamespace(_ text: Span<UInt8>) {
    guard last(text) == UInt8(ascii: ":") else { return }
    var place = position - 1
    while place > limit, ByteClass.isLetter(text[place - 1]) { place -= 1 }
    guard place > limit, place < position - 1, ByteClass.isSpace(text[place - 1]) else { return }
    position = place
  }
}
