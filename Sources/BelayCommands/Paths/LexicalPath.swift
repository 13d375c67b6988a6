/// An absolute path without `.`, `..` and doubled slashes, worked out from its text alone.
///
/// Bytes that are not known stand as `Argument` has them. A path that begins with something unknown
/// has `Argument.unknownByte` in place of its beginning.
struct LexicalPath: Equatable {
  /// `/a/b`, or `/` alone; behind an unknown beginning `<unknown>/a/b`.
  private(set) var bytes: [UInt8]

  /// The path that `text` names when seen from `cwd`, which may be unknown.
  ///
  /// An empty text is no path.
  init?(_ text: ArraySlice<UInt8>, cwd: String?, home: String) {
    guard let first = text.first else { return nil }
    bytes = []
    bytes.reserveCapacity(text.count + 64)
    switch first {
    case UInt8(ascii: "/"): append(text)
    case UInt8(ascii: "~") where text.count == 1 || text[text.startIndex + 1] == UInt8(ascii: "/"):
      append(home)
      append(text.dropFirst())
    default:
      if Self.beginsOpen(text) {
        bytes.append(Argument.unknownByte)
        let rest = text[(text.firstIndex(of: UInt8(ascii: "/")) ?? text.endIndex)...]
        append(rest)
        // `$X/` is `/` if the value is empty, which `$X` alone is not.
        if bytes.count == 1 && !rest.isEmpty { bytes.append(UInt8(ascii: "/")) }
      } else {
        if let cwd { append(cwd) } else { bytes.append(Argument.unknownByte) }
        append(relative: text)
      }
    }
    if bytes.isEmpty { bytes.append(UInt8(ascii: "/")) }
  }

  /// A path that is known to be absolute.
  init(absolute text: String) {
    bytes = []
    append(text)
    if bytes.isEmpty { bytes.append(UInt8(ascii: "/")) }
  }

  /// A path that is known to be absolute.
  init(absolute bytes: [UInt8]) {
    self.bytes = []
    append(bytes[...])
    if self.bytes.isEmpty { self.bytes.append(UInt8(ascii: "/")) }
  }

  /// The last component; empty for `/`.
  var name: ArraySlice<UInt8> {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return bytes[...] }
    return bytes[(slash + 1)...]
  }

  /// Whether nothing in it is open.
  var isKnown: Bool { !bytes.contains { $0 >= Argument.anyByte } }

  /// Whether it begins with something unknown.
  var isUnanchored: Bool { bytes.first == Argument.unknownByte }

  /// The same with every component that nothing is known of written as `0`, so that a pattern for the
  /// whole path can be tried.
  var withPlainOpenComponents: ArraySlice<UInt8> {
    var plain: [UInt8] = []
    for byte in bytes {
      if byte < Argument.anyByte {
        plain.append(byte)
      } else if plain.last != UInt8(ascii: "0") {
        plain.append(UInt8(ascii: "0"))
      }
    }
    return plain[...]
  }

  /// For people: open parts as `…`, `*` and `?`.
  var text: String { ArgumentText.text(bytes[...]) }

  /// Whether it is `folder` or lies below it.
  func isInside(_ folder: String) -> Bool {
    let length = folder.utf8.count
    guard bytes.count >= length,
      bytes.count == length || bytes[length] == UInt8(ascii: "/") || length == 1
    else { return false }
    return ByteText.starts(bytes, folder)
  }

  /// Whether it is `folder` itself.
  func isSame(as folder: String) -> Bool { ByteText.equal(bytes, folder) }

  /// Whether `folder` lies below it.
  func isAbove(_ folder: String) -> Bool {
    if bytes.count == 1 && bytes[0] == UInt8(ascii: "/") { return folder.utf8.count > 1 }
    let length = bytes.count
    guard length < folder.utf8.count else { return false }
    #if canImport(Darwin)
    let storage = Array(folder.utf8)
    let text = storage.span
    #else
    let text = folder.utf8Span.span
    #endif
    // Where the names have to part is looked at first.
    return text[length] == UInt8(ascii: "/")
      && ByteText.equal(bytes.span, text.extracting(..<length))
  }

  /// The folder it lies in; `nil` for `/`.
  var parent: LexicalPath? {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")), bytes.count > 1 else { return nil }
    var parent = self
    parent.bytes.removeSubrange((slash == 0 ? 1 : slash)...)
    return parent
  }

  /// The same path with an unknown beginning taken to be empty.
  var withEmptyBeginning: LexicalPath {
    var path = self
    if path.isUnanchored { path.bytes.removeFirst() }
    if path.bytes.isEmpty { path.bytes.append(UInt8(ascii: "/")) }
    return path
  }

  /// Whether the value of the first component is open from its first byte on, and can hold slashes.
  private static func beginsOpen(_ text: ArraySlice<UInt8>) -> Bool {
    text.first == Argument.unknownByte
  }

  private mutating func append(_ text: String) {
    #if canImport(Darwin)
    append(Array(text.utf8)[...])
    #else
    let span = text.utf8Span.span
    if Self.isPlain(span) {
      bytes.append(contentsOf: text.utf8)
    } else {
      append(Array(text.utf8)[...])
    }
    #endif
  }

  private mutating func append(_ text: ArraySlice<UInt8>) {
    if Self.isPlain(text.span) {
      bytes += text
      return
    }
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex(of: UInt8(ascii: "/")) ?? text.endIndex
      appendComponent(text[start..<end])
      start = end + 1
    }
  }

  /// The same for a text that does not begin with a slash.
  private mutating func append(relative text: ArraySlice<UInt8>) {
    let slash = text.firstIndex(of: UInt8(ascii: "/")) ?? text.endIndex
    appendComponent(text[..<slash])
    if slash < text.endIndex { append(text[slash...]) }
  }

  /// Whether a text consists of `/name` again and again, no name beginning with a dot.
  private static func isPlain(_ text: Span<UInt8>) -> Bool {
    guard text.count > 1, text[0] == UInt8(ascii: "/") else { return false }
    var slash = 0
    while slash < text.count {
      if slash + 1 == text.count { return false }
      let next = text[slash + 1]
      if next == UInt8(ascii: "/") || next == UInt8(ascii: ".") { return false }
      slash = ByteText.place(of: UInt8(ascii: "/"), in: text, from: slash + 1)
    }
    return true
  }

  private mutating func appendComponent(_ component: ArraySlice<UInt8>) {
    let dot = UInt8(ascii: ".")
    if component.isEmpty || (component.count == 1 && component.first == dot) { return }
    if component.count == 2 && component.first == dot && component.last == dot {
      if let slash = bytes.lastIndex(of: UInt8(ascii: "/")) { bytes.removeSubrange(slash...) }
      return
    }
    bytes.append(UInt8(ascii: "/"))
    bytes += component
  }
}
