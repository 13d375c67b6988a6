/// A rough look at text that bash would reject: whether it names something destructive.
enum ScriptDanger {
  /// Whether the text, split at blanks and operators, holds a dangerous program with a destructive
  /// option or subcommand.
  static func namesSomethingDangerous(_ script: ArraySlice<UInt8>) -> Bool {
    let tokens = script.split { byte in
      byte <= 0x20 || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|")
        || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
        || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }
    for (index, token) in tokens.enumerated() {
      let following = tokens[(index + 1)...].prefix(6)
      if ByteText.equal(token, "rm") || ByteText.ends(token, "/rm") {
        if following.contains(where: isRecursive) { return true }
      } else if ByteText.equal(token, "git") {
        if following.contains(where: { ByteText.isOne(of: "--hard|filter-branch|--mirror", $0) }) {
          return true
        }
        if following.contains(where: { ByteText.equal($0, "push") }),
          following.contains(where: { ByteText.isOne(of: "--force|-f", $0) })
        {
          return true
        }
      } else if ByteText.starts(token, "mkfs") || ByteText.isOne(of: "shred|wipefs", token) {
        if !following.isEmpty { return true }
      } else if ByteText.starts(token, "of=/dev/") {
        return true
      } else if ByteText.isOne(of: "sh|bash|zsh|dash", token), index > 0,
        tokens[..<index].suffix(6).contains(where: { ByteText.isOne(of: "curl|wget", $0) })
      {
        return true
      }
    }
    return false
  }

  private static func isRecursive(_ token: ArraySlice<UInt8>) -> Bool {
    if ByteText.equal(token, "--recursive") { return true }
    guard token.count > 1, token.first == UInt8(ascii: "-"),
      token[token.startIndex + 1] != UInt8(ascii: "-")
    else { return false }
    return token.contains(UInt8(ascii: "r")) || token.contains(UInt8(ascii: "R"))
  }
}
