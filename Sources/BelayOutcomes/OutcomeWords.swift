/// A cheap look at a script before it is parsed: whether any of its words may belong to a command whose output
/// proves something.
package enum OutcomeWords {
  /// Whether the script has to be looked at closely.
  ///
  /// Complexity: one pass over the script; scripts that the parser would not take are passed over.
  package static func mayMatter(_ script: ArraySlice<UInt8>) -> Bool {
    guard script.count <= 64 << 10 else { return false }
    var start = script.startIndex
    var at = script.startIndex
    while at <= script.endIndex {
      let isLetter = at < script.endIndex && Self.isLetter(script[at])
      if !isLetter {
        if at - start >= 2, at - start <= 16, isWord(script[start..<at]) { return true }
        start = at + 1
      }
      at += 1
    }
    return false
  }

  /// Whether the name of an MCP tool says that it makes something.
  package static func mayMatter(tool name: String) -> Bool {
    guard name.hasPrefix("mcp__") else { return false }
    let bytes = Array(name.utf8)
    return ["create", "open", "add", "new", "publish", "deploy", "submit"].contains {
      (verb: StaticString) in LineText.contains(bytes[...], verb)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isWord(_ word: ArraySlice<UInt8>) -> Bool {
    let first = word[word.startIndex] | 0x20
    let names: StaticString =
      switch first {
      case UInt8(ascii: "a"): "apply|alembic|artisan"
      case UInt8(ascii: "b"): "build"
      case UInt8(ascii: "c"): "commit|check|create|ci|close|ctest|cherry"
      case UInt8(ascii: "d"): "deploy|delete|destroy|downgrade|dbmate|dlx"
      case UInt8(ascii: "e"): "edit"
      case UInt8(ascii: "g"): "goose"
      case UInt8(ascii: "i"): "install"
      case UInt8(ascii: "j"): "jest"
      case UInt8(ascii: "k"): "knex"
      case UInt8(ascii: "l"): "launch"
      case UInt8(ascii: "m"): "migrate|mocha"
      case UInt8(ascii: "n"): "nox|nextest"
      case UInt8(ascii: "p"): "push|publish|pytest|phpunit|pest|package|patch|prepare"
      case UInt8(ascii: "r"): "revert|release|releases|rollback|rollout|rspec|rebase|replace"
      case UInt8(ascii: "s"): "scale|set"
      case UInt8(ascii: "t"): "test|tests|tag|tox"
      case UInt8(ascii: "u"): "upload|upgrade|up|undo|unpublish|unittest"
      case UInt8(ascii: "v"): "vercel|verify|vitest"
      case UInt8(ascii: "y"): "yank"
      default: ""
      }
    if names.utf8CodeUnitCount > 0, ProgramCall.isOne(word, of: names) { return true }
    return word.count > 4
      && (LineText.contains(word, "test") || LineText.contains(word, "Test"))
  }
}
