/// One line of a `.gitignore` or `.belayignore` (gitignore(5)).
struct IgnorePattern: Sendable {
  /// Whether it takes back what an earlier line ignores (`!`).
  let isNegated: Bool
  /// Whether it matches folders only (a slash at its end).
  let isFolderOnly: Bool
  /// Its components; one of them alone matches the last component of a path at any depth.
  private let components: [Component]
  private let isAnchored: Bool

  private enum Component: Sendable {
    /// `**`
    case any
    /// Without wildcards.
    case literal([UInt8])
    /// `*` and a literal.
    case suffix([UInt8])
    case glob([UInt8])
  }

  /// Reads a line without its newline; `nil` for an empty one and for a comment.
  init?(_ line: ArraySlice<UInt8>) {
    var text = Array(line)
    if text.last == UInt8(ascii: "\r") { text.removeLast() }
    while text.last == UInt8(ascii: " "), text.dropLast().last != UInt8(ascii: "\\") {
      text.removeLast()
    }
    guard let first = text.first, first != UInt8(ascii: "#") else { return nil }
    isNegated = first == UInt8(ascii: "!")
    if isNegated { text.removeFirst() }
    isFolderOnly = text.last == UInt8(ascii: "/")
    if isFolderOnly { text.removeLast() }
    isAnchored = text.contains(UInt8(ascii: "/"))
    if text.first == UInt8(ascii: "/") { text.removeFirst() }
    guard !text.isEmpty else { return nil }
    components = text.split(separator: UInt8(ascii: "/")).map(Self.component)
    if components.isEmpty { return nil }
  }

  /// Whether it matches a path relative to the folder of its file, given as components.
  func matches(_ path: [ArraySlice<UInt8>], isFolder: Bool) -> Bool {
    if isFolderOnly && !isFolder { return false }
    guard isAnchored else {
      guard let name = path.last else { return false }
      return Self.matches(components[0], name)
    }
    // What a `**` took in last can be widened; earlier ones need no second try.
    var place = 0
    var step = 0
    var resume: (place: Int, step: Int)?
    while true {
      if step < components.count, case .any = components[step] {
        // At the end it stands for what is inside, not for the folder itself.
        if step == components.count - 1 { return place < path.count }
        resume = (place, step + 1)
        step += 1
        continue
      }
      if place == path.count {
        if step == components.count { return true }
        return false
      }
      if step < components.count, Self.matches(components[step], path[place]) {
        place += 1
        step += 1
        continue
      }
      guard let last = resume, last.place < path.count else { return false }
      resume = (last.place + 1, last.step)
      place = last.place + 1
      step = last.step
    }
  }

  private static func component(_ text: ArraySlice<UInt8>) -> Component {
    if text.elementsEqual("**".utf8) { return .any }
    guard text.contains(where: isSpecial) else { return .literal(Array(text)) }
    let rest = text.dropFirst()
    if text.first == UInt8(ascii: "*"), !rest.contains(where: isSpecial) {
      return .suffix(Array(rest))
    }
    return .glob(Array(text))
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "[")
      || byte == UInt8(ascii: "\\")
  }

  private static func matches(_ component: Component, _ name: ArraySlice<UInt8>) -> Bool {
    switch component {
    case .any: true
    case .literal(let text): text.elementsEqual(name)
    case .suffix(let text): name.count >= text.count && name.suffix(text.count).elementsEqual(text)
    case .glob(let glob): ByteGlob.matches(glob, Array(name))
    }
  }
}
