/// Makes rules files of Codex and words to ask them about; the seed is printed with every failure.
struct RulesGenerator {
  private static let words = [
    "git", "push", "-C", "--force", "x y", "a#b", "", "é", "\\", "'", "\"", "rm", "$HOME", "*", "-",
    "\t", "a\nb",
  ]
  private static let programs = ["git", "hg", "rm", "/usr/bin/git", "./git", "/opt/bin/hg", "x y"]

  private var state: UInt64
  /// The patterns of the rules made so far, alternatives at each place.
  private var patterns: [[[String]]] = []

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % bound
  }

  /// A whole rules file that is valid.
  mutating func file() -> String {
    var text = ""
    patterns = []
    if next(below: 2) == 0 { text += "# rules\nNAMES = [\(literal("git"))] + ['hg']\n" }
    let hasNames = !text.isEmpty
    for _ in 0...next(below: 4) {
      text += rule(hasNames: hasNames)
      text += next(below: 5) == 0 ? "; " : "\n"
      if text.hasSuffix("; ") { text += "pass\n" }
    }
    if next(below: 3) == 0 {
      let paths = next(below: 4) == 0 ? "" : "\"/usr/bin/git\", '/opt//bin/../bin/git'"
      text += "host_executable(name = \"git\", paths = [\(paths)])\n"
    }
    if next(below: 6) == 0 { text += "network_rule(\"a.example\", \"https\", \"deny\")\n" }
    return text
  }

  /// Words to ask about: every other time such as a rule of the last file speaks of.
  mutating func command() -> [String] {
    if next(below: 2) == 0, !patterns.isEmpty {
      var words: [String] = []
      for alternatives in patterns[next(below: patterns.count)] {
        words.append(alternatives[next(below: alternatives.count)])
      }
      if words[0] == "git" && next(below: 3) == 0 { words[0] = "/usr/bin/git" }
      return words + (next(below: 2) == 0 ? ["more"] : [])
    }
    var words = [Self.programs[next(below: Self.programs.count)]]
    for _ in 0..<next(below: 4) { words.append(Self.words[next(below: Self.words.count)]) }
    return words
  }

  /// The file with a few bytes taken out, doubled or replaced.
  mutating func damaged(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for _ in 0...next(below: 3) where !bytes.isEmpty {
      let at = next(below: bytes.count)
      switch next(below: 3) {
      case 0: bytes.remove(at: at)
      case 1: bytes.insert(bytes[at], at: at)
      default: bytes[at] = Array("[](),=+'\"\\# \nr1xf".utf8)[next(below: 17)]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func rule(hasNames: Bool) -> String {
    var elements: [String] = []
    var pattern: [[String]] = []
    if hasNames && next(below: 2) == 0 {
      elements.append("NAMES")
      pattern.append(["git", "hg"])
    } else {
      elements.append(element(Self.programs, to: &pattern))
    }
    for _ in 0..<next(below: 3) { elements.append(element(Self.words, to: &pattern)) }
    patterns.append(pattern)
    var text = "prefix_rule(" + (next(below: 2) == 0 ? "pattern = " : "")
    text += "[\(elements.joined(separator: next(below: 3) == 0 ? ",\n  # c\n  " : ", "))"
    text += next(below: 4) == 0 ? ",]" : "]"
    switch next(below: 4) {
    case 0: text += ", decision = \"allow\""
    case 1: text += ", decision=\"prompt\""
    case 2: text += ",\n    decision = 'forbidden', justification = \"why \" + 'not'"
    default: break
    }
    return text + ")"
  }

  /// A word or a list of alternatives, also noted in the pattern.
  private mutating func element(_ words: [String], to pattern: inout [[String]]) -> String {
    var alternatives: [String] = []
    for _ in 0...(next(below: 3) == 0 ? next(below: 3) : 0) {
      alternatives.append(words[next(below: words.count)])
    }
    pattern.append(alternatives)
    var literals: [String] = []
    for word in alternatives { literals.append(literal(word)) }
    let isList = literals.count > 1 || next(below: 8) == 0
    return isList ? "[\(literals.joined(separator: ", "))]" : literals[0]
  }

  /// A string literal of one of the forms that Starlark has.
  private mutating func literal(_ word: String) -> String {
    var escaped = ""
    for character in word.unicodeScalars {
      switch character {
      case "\n": escaped += "\\n"
      case "\t": escaped += next(below: 2) == 0 ? "\\t" : "\\x09"
      case "\\", "'", "\"": escaped += "\\" + String(character)
      case "é": escaped += next(below: 2) == 0 ? "é" : "\\u00e9"
      default:
        if character.isASCII && next(below: 8) == 0 {
          let octal = String(character.value, radix: 8)
          escaped += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
        } else {
          escaped.unicodeScalars.append(character)
        }
      }
    }
    let isPlain = !word.contains { "\\'\"\n".contains($0) }
    switch next(below: 6) {
    case 0: return "'\(escaped)'"
    case 1: return "'''\(escaped)'''"
    case 2: return "\"\"\"\(escaped)\"\"\""
    case 3 where isPlain: return "r\"\(word)\""
    case 4 where word.count > 1 && isPlain: return "\"\(word.prefix(1))\" + '\(word.dropFirst())'"
    default: return "\"\(escaped)\""
    }
  }
}
