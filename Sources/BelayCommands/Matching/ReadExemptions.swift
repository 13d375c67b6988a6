import BelayModel

/// Ways of reading a file that show none of its values.
enum ReadExemptions {
  /// Whether the command shows at most names, counts or whether something is there.
  static func apply(to subject: RuleSubject, access: FileAccess) -> Bool {
    // The shell opens the file for a program: few keep it to themselves.
    if access.isRedirection, keepsStandardInput(subject.invocation) { return true }
    if showsNoValues(subject.invocation) || isExported(subject) { return true }
    switch subject.invocation.known?.grammar {
    case .copy, .move, .link: return staysSecret(subject)
    default: break
    }
    return subject.readers.contains { reader in
      showsNoValues(CommandCanonicalizer.invocation(of: reader.argv, branch: 0))
    }
  }

  /// Whether what the command prints becomes variables: `export $(grep -v '^#' .env | xargs)`, and
  /// `env $(cat .env) program`.
  private static func isExported(_ subject: RuleSubject) -> Bool {
    let range = subject.command.range
    guard range.lowerBound > 0, range.upperBound <= subject.script.count else { return false }
    let before = subject.script[..<(subject.script.startIndex + range.lowerBound)]
    for opening in ["$(", "`"] where ByteText.ends(before, opening) {
      let rest = before.dropLast(opening.utf8.count)
      for name in ["export ", "env "] where ByteText.ends(rest, name) {
        let outer = rest.dropLast(name.utf8.count)
        // The word begins a command, and `env` has a program to run.
        let last = outer.last { !ByteClass.isBlank($0) } ?? 10
        guard ByteText.isOne(of: ";|&|(|{|\n", [last]) || last == 124 else { continue }
        return name.utf8.count == 7 || runsProgram(subject)
      }
    }
    return false
  }

  /// Whether one of the next commands was taken out of an `env` that stands around this one.
  private static func runsProgram(_ subject: RuleSubject) -> Bool {
    let commands = subject.analysis.commands
    let end = min(commands.count, subject.index + 8)
    return commands[min(subject.index + 1, end)..<end].contains {
      $0.via.last == "env" && $0.range.lowerBound < subject.command.range.lowerBound
        && $0.range.upperBound > subject.command.range.upperBound
        && $0.argv[0].literal?.isOne(of: "env|printenv|echo|printf|set") == false
    }
  }

  /// Whether a program that is handed a file as its standard input shows nothing of it: it takes no input at
  /// all, counts or compares it, or gives it to a service or store that is made for secrets.
  private static func keepsStandardInput(_ invocation: Invocation) -> Bool {
    guard let program = invocation.program else { return false }
    return SortedWords.contains(
      """
      .|:|[|[[|age-keygen|az|b2sum|buildah|bw|cd|certutil|chpasswd|cksum|cryptsetup|date|doas|docker|doppler|\
      echo|exit|export|false|file|firebase|fly|flyctl|gcloud|gh|glab|heroku|kill|kubeseal|ls|md5|md5sum|mkdir|nerdctl|\
      netlify|npm|op|oras|pass|passwd|podman|printf|pwd|railway|rm|secret-tool|set|sha1sum|sha224sum|sha256sum|\
      sha384sum|sha512sum|shasum|skopeo|sleep|source|ssh-add|ssh-keygen|stat|sudo|sum|test|touch|true|twine|vault|\
      vercel|wc|wrangler
      """, program)
  }

  /// Whether what the program shows of its input holds no values: names, counts, whether something is there.
  static func showsNoValues(_ invocation: Invocation) -> Bool {
    guard let program = invocation.program else { return false }
    switch invocation.known?.grammar {
    case .awk: return isFirstField(invocation)
    case .pattern where ByteText.isOne(of: "jq|yq|gojq", program):
      return invocation.positionals.first.map {
        ByteText.isOne(of: "keys|keys_unsorted|keys[]|length|type|paths|empty", $0.bytes)
          || staysWithNames($0.bytes)
      } ?? false
    case .pattern:
      return invocation.has("-q|-c|-l|-L|--quiet|--count|--files-with-matches|--files|--silent")
        || (invocation.has("-o|--only-matching") && anchorsNames(invocation))
    case .edit:
      return invocation.has("-i|--in-place")
        || (invocation.positionals.first ?? invocation.value(of: "-e")).map {
          ByteText.contains($0.bytes[...], "=.*")
        } ?? false
    case .cut:
      return invocation.value(of: "-f|--fields").map { ByteText.equal($0.bytes, "1") } ?? false
    case .read:
      return ByteText.isOne(of: "wc|true|diff|cmp|sum|cksum|md5sum|sha256sum", program)
        && (!ByteText.isOne(of: "diff|cmp", program) || invocation.has("-q|-s|--brief|--quiet"))
    default: return ByteText.isOne(of: "wc|true", program)
    }
  }

  /// `keys | length`, `keys[] | ascii_upcase`: nothing brings the values back.
  private static func staysWithNames(_ program: [UInt8]) -> Bool {
    guard ByteText.starts(program, "keys") else { return false }
    for byte in program
    where byte == UInt8(ascii: ",") || byte == UInt8(ascii: "$") || byte == UInt8(ascii: ";") {
      return false
    }
    return !ByteText.contains(program[...], "input") && !ByteText.contains(program[...], "env")
  }

  private static func isFirstField(_ invocation: Invocation) -> Bool {
    guard let program = invocation.positionals.first else { return false }
    return ByteText.contains(program.bytes[...], "print $1")
      && !ByteText.contains(program.bytes[...], "$2")
      && !ByteText.contains(program.bytes[...], "$0")
  }

  /// `grep -o '^[A-Z_]*'`: shows what stands before the equals sign.
  private static func anchorsNames(_ invocation: Invocation) -> Bool {
    guard let pattern = invocation.positionals.first ?? invocation.value(of: "-e|--regexp") else {
      return false
    }
    return !ByteText.contains(pattern.bytes[...], "=.")
      && (ByteText.starts(pattern.bytes, "^[")
        || ByteText.starts(pattern.bytes, "^") && !pattern.bytes.contains(UInt8(ascii: ".")))
  }

  /// Whether a copy lies under a name that is as well guarded as the original's.
  private static func staysSecret(_ subject: RuleSubject) -> Bool {
    guard let target = subject.invocation.positionals.last, let path = subject.path(target) else {
      return false
    }
    var isSecret = false
    PathJudge(context: subject.context).judge(path, access: .read) { _ in isSecret = true }
    return isSecret && subject.pathClass(target) != .temporary
  }
}
