/// Tells the places of values, which programs and templates fill in, from values.
enum Template {
  /// `$VARIABLE`, `${...}`, `{{...}}`, `<...>`, `%s`, `[...]`, `#{...}`, `***`.
  static func isOne(_ secret: Span<UInt8>) -> Bool {
    let first = secret[0]
    let last = secret[secret.count - 1]
    switch first {
    case UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "\\"): return true
    case UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "("):
      if ByteClass.isAlphanumeric(last) { return !isRandom(secret) }
      return true
    case UInt8(ascii: "$"):
      // A password may begin with a dollar sign; a variable is one name.
      if secret.count > 1, secret[1] == UInt8(ascii: "{") || secret[1] == UInt8(ascii: "(") {
        return true
      }
      var end = 1
      while end < secret.count, ByteClass.isWord(secret[end]) { end += 1 }
      if end == secret.count || end > 2 && isMember(secret.extracting(end..<secret.count)) {
        return true
      }
    case UInt8(ascii: "%"):
      // `%24`, `%7B` and `%3C` are what templates begin with; the decoded text is judged by itself.
      if secret.count <= 4 || last == UInt8(ascii: "%")
        || WordList.holds(
          "|(|24|7b|3c|", secret.extracting(1..<(secret[1] == UInt8(ascii: "(") ? 2 : 3)))
      {
        return true
      }
    default: break
    }
    for index in 1..<secret.count {
      let opens = secret[index - 1] == UInt8(ascii: "$") || secret[index - 1] == UInt8(ascii: "#")
      if secret[index] == UInt8(ascii: "{"), opens || secret[index - 1] == secret[index],
        isClosed(secret, from: index + 1, isDouble: !opens)
      {
        return true
      }
      if secret[index] == UInt8(ascii: "\\"), index + 1 < secret.count,
        secret[index + 1] == UInt8(ascii: "(")
      {
        return true
      }
      if secret[index] == UInt8(ascii: "<"), isBlank(secret, from: index + 1) { return true }
      // A class of a pattern and how often: `[A-Za-z0-9]{36}`.
      if secret[index] == UInt8(ascii: "{"), secret[index - 1] == UInt8(ascii: "]") { return true }
    }
    return isFormat(secret)
  }

  /// Whether a text is words and marks with the place of an argument: `worker-%02d`, `%s_token`.
  private static func isFormat(_ secret: Span<UInt8>) -> Bool {
    var percent = 0
    while percent < secret.count, secret[percent] != UInt8(ascii: "%") { percent += 1 }
    guard percent < secret.count else { return false }
    var places = 0
    var isWords = true
    var index = 0
    while index < secret.count {
      if secret[index] == UInt8(ascii: "%") {
        index += 1
        while index < secret.count, ByteClass.isDigit(secret[index]) { index += 1 }
        guard index < secret.count else { return false }
        if WordList.holds("|s|d|x|", secret.extracting(index..<index + 1)) {
          places += 1
        } else if secret[index] != UInt8(ascii: "%") {
          isWords = false
        }
      } else if !ByteClass.isLetter(secret[index]), secret[index] != UInt8(ascii: "-"),
        secret[index] != UInt8(ascii: "_"), secret[index] != UInt8(ascii: ":")
      {
        isWords = false
      }
      index += 1
    }
    return places > 2 || places > 0 && isWords
  }

  /// Whether a word and `>` follow, as in `$6$<salt>$<hash>`.
  private static func isBlank(_ secret: Span<UInt8>, from start: Int) -> Bool {
    var end = start
    while end < secret.count,
      ByteClass.isLetter(secret[end]) || secret[end] == UInt8(ascii: "-")
        || secret[end] == UInt8(ascii: "_")
    {
      end += 1
    }
    return end >= start + 3 && end < secret.count && secret[end] == UInt8(ascii: ">")
  }

  /// Whether what follows the name of a variable takes a part of it: `[1]`, `->name`, `:NAME` of PowerShell's
  /// `$env:NAME`.
  private static func isMember(_ rest: Span<UInt8>) -> Bool {
    switch rest[0] {
    case UInt8(ascii: "["): return rest[rest.count - 1] == UInt8(ascii: "]")
    case UInt8(ascii: "-"): return rest.count > 2 && rest[1] == UInt8(ascii: ">")
    case UInt8(ascii: ":"):
      for index in 1..<rest.count where !ByteClass.isWord(rest[index]) { return false }
      return rest.count > 3
    default: return false
    }
  }

  /// Whether nothing but an expression stands between a place and the next brace that closes, or the next
  /// two where two opened.
  private static func isClosed(_ secret: Span<UInt8>, from start: Int, isDouble: Bool) -> Bool {
    for index in start..<secret.count {
      switch secret[index] {
      case UInt8(ascii: "}"):
        return !isDouble || index + 1 < secret.count && secret[index + 1] == UInt8(ascii: "}")
      case UInt8(ascii: "]"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "{"): return false
      default: break
      }
    }
    // Cut off: more likely a template than a password.
    return true
  }

  /// Whether small letters, capitals and digits stand side by side as in no word.
  private static func isRandom(_ secret: Span<UInt8>) -> Bool {
    let shape = ValueShape(secret)
    return secret.count >= 10 && shape.lower > 0 && shape.upper > 0 && shape.digits > 0
      && Bigrams.strangeness(secret) >= 3
  }
}
