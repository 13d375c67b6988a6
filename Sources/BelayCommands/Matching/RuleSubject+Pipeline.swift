/// What stands behind a command in its pipeline, and in the substitutions among its operands.
extension RuleSubject {
  /// The commands that read this one's output through a pipe.
  var readers: [SimpleCommand] {
    let end = min(analysis.commands.count, index + Self.reach)
    guard index + 1 < end else { return [] }
    return analysis.commands[(index + 1)..<end].filter { $0.input == .pipe(index) }
  }

  /// The first program behind `reader` in a pipeline that does more than sort lines or take some of
  /// them, if `reader` does no more.
  func programBehindSorting(_ reader: SimpleCommand) -> [UInt8]? {
    var name = reader.argv.first?.literal
    var place = index
    var next = index + 1
    let end = min(analysis.commands.count, index + Self.reach)
    while next < end {
      if analysis.commands[next].input == .pipe(place) {
        name = analysis.commands[next].argv.first?.literal
        guard let name, name.isOne(of: "sort|uniq|head|tail") else { break }
        place = next
      }
      next += 1
    }
    return place == index ? nil : name
  }

  /// Whether a command behind a pipe looks for variables that hold credentials in what this one prints, and
  /// nothing behind it takes their values away.
  var isSearchedForSecrets: Bool {
    var place = index
    var isFound = false
    var next = index + 1
    let end = min(analysis.commands.count, index + Self.reach)
    while next < end {
      guard analysis.commands[next].input == .pipe(place) else {
        next += 1
        continue
      }
      let reader = CommandCanonicalizer.invocation(of: analysis.commands[next].argv, branch: 0)
      guard let program = reader.program else { break }
      if ReadExemptions.showsNoValues(reader) { return false }
      if ByteText.isOne(of: "grep|egrep|fgrep|rg|ag|ack|awk|gawk|mawk|sed", program) {
        let patterns = reader.options.compactMap {
          ByteText.isOne(of: "-e|--regexp|--expression", $0.name) ? $0.value : nil
        }
        let isTurned = reader.has("-v|--invert-match")
        for pattern in patterns + reader.positionals.prefix(patterns.isEmpty ? 1 : 0)
        where !isTurned && ServiceVariables.areFound(by: pattern.bytes[...]) {
          isFound = true
        }
      } else if !ByteText.isOne(of: "sort|uniq|head|tail|cat|tee|less", program) {
        break
      }
      place = next
      next += 1
    }
    return isFound
  }

  /// Whether a command in a substitution among the operands reads a file with one of the `|`-separated
  /// names: `curl https://…/$(base64 FILE)`.
  func readsInside(_ names: Span<UInt8>) -> Bool {
    for operand in invocation.positionals where !operand.isKnown {
      for earlier in earlierCommands
      where earlier.range.lowerBound >= operand.range.lowerBound
        && earlier.range.upperBound <= operand.range.upperBound
        && earlier.range.count < operand.range.count
      {
        let inner = CommandCanonicalizer.invocation(of: earlier.argv, branch: 0)
        for access in FileAccesses.accesses(of: inner)
          + FileAccesses.accesses(of: earlier.redirections, branch: 0)
        where access.kind == .read
          && ByteText.matchesOne(access.argument.bytes[...], patterns: names)
        {
          return true
        }
      }
    }
    return false
  }
}
