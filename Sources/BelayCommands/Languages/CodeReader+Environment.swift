/// The environment: whether the whole of it, or a secret in it, is shown.
extension CodeReader {
  /// `os.environ`, `process.env`, `ENV`, `$_ENV`, `$ENV{…}`: shown as a whole, or one secret of it.
  func readEnvironment(_ index: Int) {
    guard let end = environmentEnd(index) else { return }
    if end < tokens.count, let name = environmentName(end) {
      set(name, end)
      show(name, index)
      return
    }
    let isRead =
      end < tokens.count && tokens.isSymbol(at: end, UInt8(ascii: "."))
      && end + 1 < tokens.count
    if isRead,
      !tokens[end + 1].bytes.isOne(
        of: """
          items|values|to_h|inspect|to_a|each|entries|each_pair|copy|toObject|to_hash|map|sort
          """)
    {
      return
    }
    // `"TOKEN" in os.environ` says no more than whether it is there, and a loop over it gives names.
    if isMembership(index) || !isRead && isWalkedByName(index) || isOnlyMeasured(index) { return }
    let isWalked = callers.last?.isOne(of: "entries|values") == true && mentionsPrinting()
    let isSent = callers.suffix(12).contains {
      $0.isOne(of: "urlopen|Request|urlencode")
    }
    if isShown(index) || isWalked || isSent
      || isRead && tokens[end + 1].bytes.isOne(of: "items|values|each")
        && mentionsPrinting()
    {
      actions.append(.words([[.literal(Array("printenv".utf8))]]))
    }
  }

  /// Django's `settings.SECRET_KEY`, printed.
  func readSetting(_ index: Int) {
    guard language == .python, tokens.isWord(at: index, "settings"), index + 2 < tokens.count,
      tokens.isSymbol(at: index + 1, UInt8(ascii: ".")), tokens.kind(at: index + 2) == .word,
      SecretNames.contains(tokens[index + 2].bytes[...])
    else { return }
    show(tokens[index + 2].bytes, index)
  }

  /// Whether the environment at `index` is what `in` looks into, outside of a loop.
  private func isMembership(_ index: Int) -> Bool {
    var at = index
    while at > 0 {
      let before = tokens[at - 1]
      guard before.isWord("os") || before.isWord("process") || before.isSymbol(46) else { break }
      at -= 1
    }
    guard at > 1, tokens.isWord(at: at - 1, "in") else { return false }
    return tokens.kind(at: at - 2) == .string
  }

  /// Whether a loop over the environment at `index` gets its names: `for k in os.environ`.
  private func isWalkedByName(_ index: Int) -> Bool {
    guard language == .python || language == .javascript else { return false }
    var at = index
    while at > 1, tokens.isSymbol(at: at - 1, UInt8(ascii: ".")) { at -= 2 }
    return at > 1 && tokens.isWord(at: at - 1, "in") && tokens.kind(at: at - 2) == .word
  }

  /// Where the name of the environment that begins at `index` ends.
  func environmentEnd(_ index: Int) -> Int? {
    let name = tokens[index].bytes
    if !environments.isEmpty, environments.contains(name),
      index + 1 >= tokens.count || !tokens.isSymbol(at: index + 1, UInt8(ascii: "="))
    {
      return index + 1
    }
    switch language {
    case .python:
      let isOwned = index > 0 && tokens.isSymbol(at: index - 1, UInt8(ascii: "."))
      return name.matches("environ") && (isOwned || mentionsOS) ? index + 1 : nil
    case .javascript:
      return name.matches("env") && owner(of: index).isOne(of: "process|Bun|Deno")
        ? index + 1 : nil
    case .ruby: return name.matches("ENV") ? index + 1 : nil
    case .perl: return name.matches("$ENV") ? index + 1 : nil
    case .php: return name.isOne(of: "$_ENV|$_SERVER") ? index + 1 : nil
    case .awk: return name.matches("ENVIRON") ? index + 1 : nil
    default: return nil
    }
  }

  var mentionsOS: Bool { tokens.contains { $0.isWord("os") } }

  private func mentionsPrinting() -> Bool {
    if let isPrinting { return isPrinting }
    let found = tokens.contains { token in token.kind == .word && Self.isPrinter(token.bytes) }
    isPrinting = found
    return found
  }

  /// The name of the one variable that is asked for: `['X']`, `.X`, `{X}`, `.get('X')`.
  func environmentName(_ end: Int) -> [UInt8]? {
    let next = end + 1
    guard next < tokens.count else { return nil }
    if tokens.isSymbol(at: end, UInt8(ascii: "[")) || tokens.isSymbol(at: end, UInt8(ascii: "{")) {
      if language == .awk, tokens.kind(at: next) == .word { return nil }
      if tokens.isSymbol(at: end, UInt8(ascii: "[")), tokens.kind(at: next) == .word,
        isLoopName(next)
      {
        return nil
      }
      return tokens[next].bytes
    }
    guard tokens.isSymbol(at: end, UInt8(ascii: ".")) else { return nil }
    let isCall = next + 1 < tokens.count && tokens.isSymbol(at: next + 1, UInt8(ascii: "("))
    if language == .javascript, tokens.kind(at: next) == .word, !isCall {
      return tokens[next].bytes
    }
    if tokens[next].bytes.isOne(of: "get|fetch"), next + 2 < tokens.count {
      return tokens[next + 2].bytes
    }
    return nil
  }

  /// Whether the name at `index` is that of a loop over all of the environment:
  /// `for (const k in process.env)`, `for k in os.environ`.
  private func isLoopName(_ index: Int) -> Bool {
    let name = tokens[index].bytes
    var at = index
    while at > 2, index - at < 64 {
      at -= 1
      if tokens[at].bytes == name, tokens.kind(at: at) == .word, at + 4 < tokens.count,
        tokens.isWord(at: at + 1, "in") || tokens.isWord(at: at + 1, "of"),
        environmentEnd(at + 2) != nil || environmentEnd(at + 4) != nil
      {
        return true
      }
    }
    return false
  }

  func show(_ name: [UInt8], _ index: Int) {
    guard isShown(index) && !isHeader(name, index) || isInAddress(index),
      !isOnlyTested(index)
    else { return }
    actions.append(.words([[.literal(Array("printenv".utf8))], [.literal(name)]]))
  }

  /// Whether the variable at `index` stands in a header of a request to the service that it is for:
  /// `print(requests.get('https://api…', headers={'Authorization': os.environ['X']}))`.
  private func isHeader(_ name: [UInt8], _ index: Int) -> Bool {
    var at = index
    while at > 0, index - at < 24, !tokens.isWord(at: at, "headers") {
      at -= 1
      if tokens.isSymbol(at: at, UInt8(ascii: ";")) { return false }
    }
    guard tokens.isWord(at: at, "headers") else { return false }
    let end = at
    while at > 0, end - at < 24 {
      at -= 1
      guard tokens.kind(at: at) == .string, tokens[at].bytes.begins(with: "http") else { continue }
      return SentSecrets.belongs(name, to: tokens[at].bytes)
    }
    return false
  }

  /// Whether what stands at `index` is put behind `=` in the address that is asked for:
  /// `urlopen('http://x/?' + os.environ['X'])`.
  private func isInAddress(_ index: Int) -> Bool {
    guard
      let caller = callers.last(where: { !$0.isOne(of: "str|quote|b64encode") }),
      caller.isOne(of: "urlopen|Request|get|fetch")
    else { return false }
    if isNamedData(index) { return true }
    var at = index
    while at > 0, index - at < 12, tokens.kind(at: at) != .string { at -= 1 }
    let text = tokens[at].bytes
    return tokens.kind(at: at) == .string && text.begins(with: "http")
      && (text.last == UInt8(ascii: "=") || text.last == UInt8(ascii: "?"))
  }

  /// Whether what stands at `index` is printed or sent.
  func isShown(_ index: Int) -> Bool {
    if let last = callers.last,
      last.isOne(
        of: """
          bool|len|keys|Boolean|isset|defined|any|empty|sorted|strlen|length|is_null
          """)
    {
      return false
    }
    if language == .javascript, isNegated(index) { return false }
    if language == .javascript || language == .python, isHandedOn(index) || isOfChild(index) {
      return false
    }
    if callers.suffix(12).contains(where: Self.isPrinter) { return true }
    // `puts ENV['X']`, `print "$ENV{X}"`, `echo getenv("X")`: the statement begins with the printer.
    var at = index
    while at > 0, index - at < 64 {
      at -= 1
      let token = tokens[at]
      if token.isSymbol(10) || token.isSymbol(UInt8(ascii: ";")) { break }
      // `p = Popen(…)` is a name of its own.
      if token.kind == .word, Self.isPrinter(token.bytes), !isAssigned(at) { return true }
    }
    return isPrinted && callers.isEmpty
  }

  /// Whether the name at `index` is given a value.
  private func isAssigned(_ index: Int) -> Bool {
    index + 2 < tokens.count && tokens.isSymbol(at: index + 1, UInt8(ascii: "="))
      && !tokens.isSymbol(at: index + 2, UInt8(ascii: "="))
  }

  /// Whether `!` stands before `process.env` at `index`: no more than whether it is set.
  private func isNegated(_ index: Int) -> Bool {
    index > 2 && tokens.isSymbol(at: index - 1, UInt8(ascii: "."))
      && tokens.isSymbol(at: index - 3, UInt8(ascii: "!"))
  }

  static func isPrinter(_ name: [UInt8]) -> Bool {
    name.isOne(
      of: """
        print|pprint|println|printf|puts|p|pp|echo|log|dir|table|info|warn|error|write|\
        dumps|stringify|print_r|var_dump|say|post|put|send|json_encode|sendall|die|\
        var_export|inspect|dd|dump
        """)
  }
}
