/// Gives the rules of Codex, which have no names, ids made of their words.
package struct CodexRuleNames {
  private let prefix: String
  /// How often each id was given, by its bytes.
  private var counts: [[UInt8]: Int] = [:]
  private static let limit = 40

  /// `prefix`: what every id begins with.
  package init(prefix: String) { self.prefix = prefix }

  /// An id for a rule: `git-push-fetch` for `["git", ["push", "fetch"]]`, with a number behind it where
  /// another rule has it already.
  package mutating func name(of pattern: [[String]]) -> String {
    var id: [UInt8] = []
    for alternatives in pattern {
      for word in alternatives where id.count < Self.limit { Self.append(word, to: &id) }
    }
    while id.last == UInt8(ascii: "-") { id.removeLast() }
    if id.isEmpty { id = Array("rule".utf8) }
    let count = (counts[id] ?? 0) + 1
    counts[id] = count
    let name = prefix + String(decoding: id, as: UTF8.self)
    return count == 1 ? name : name + ".\(count)"
  }

  /// Appends the letters and digits of a word; a row of anything else is one `-`.
  private static func append(_ word: String, to id: inout [UInt8]) {
    let hyphen = UInt8(ascii: "-")
    if let last = id.last, last != hyphen { id.append(hyphen) }
    for byte in word.utf8 where id.count < limit {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        id.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): id.append(byte | 0x20)
      default:
        if let last = id.last, last != hyphen { id.append(hyphen) }
      }
    }
  }
}
