/// Works out which files a command touches from its program's role.
enum FileAccesses {
  /// The files among the operands and option values of `invocation`.
  static func accesses(of invocation: Invocation) -> [FileAccess] {
    guard let known = invocation.known else { return [] }
    switch known.grammar {
    case .archive: return archive(invocation)
    case .curl: return curl(invocation)
    case .wget: return wget(invocation)
    case .git: return git(invocation)
    case .github: return github(invocation)
    case .unpack:
      // `cpio -idm`: there `-d` makes folders.
      return invocation.program.map({ ByteText.equal($0, "cpio") }) == true
        ? unpacked(into: "-D|--directory", invocation, if: invocation.has("-i|--extract"))
        : unpacked(into: "-d", invocation, if: !invocation.has("-l|-p|-t|-v|-Z|-c"))
    case .sqlClient: return database(invocation)
    case .interpreter:
      // `python3 -m json.tool FILE` shows the file.
      guard let module = invocation.value(of: "-m"),
        ByteText.isOne(of: "json.tool|base64|zipfile|tarfile|gzip|tokenize", module.bytes)
      else { return [] }
      return all(invocation.positionals[...], .read)
    case .editor:
      let files = invocation.positionals[...]
      return invocation.has("-R") || ByteText.isOne(of: "code|view", invocation.program ?? [])
        ? all(files, .read) : all(files, .read) + all(files, .write)
    case .output: return byRole(.reads, invocation) + written(to: "-o|--output|--out", invocation)
    case .awk where isInPlace(invocation):
      return all(invocation.positionals.dropFirst(), .write)
    case .docker: return copied(invocation)
    case .find: return encoded(invocation) + printed(invocation)
    default: return byRole(known.grammar.grammar.role, invocation)
    }
  }

  /// The files of a redirection list.
  static func accesses(of redirections: [Redirection], branch: Int) -> [FileAccess] {
    var accesses: [FileAccess] = []
    for redirection in redirections where redirection.operation != .duplicate {
      let argument = Argument(redirection.target, branch: branch)
      if argument.bytes.isEmpty { continue }
      switch redirection.operation {
      case .read: accesses.append(.init(argument: argument, kind: .read, isRedirection: true))
      default: accesses.append(.init(argument: argument, kind: .write, isRedirection: true))
      }
    }
    return accesses
  }

  private static func byRole(
    _ role: ProgramGrammar.Role, _ invocation: Invocation
  ) -> [FileAccess] {
    let operands = invocation.positionals
    switch role {
    case .none: return []
    case .reads: return all(operands[...], .read)
    case .readsAfterFirst, .edits: return behindPattern(role, invocation)
    case .writes: return all(operands[...], .write)
    case .removes: return all(operands[...], .remove)
    case .changesAfterFirst:
      // `chmod -x file`: the mode looks like an option.
      let hasReference = invocation.has("--reference|-r|-w|-x|-X|-s|-t")
      return all(operands.dropFirst(hasReference ? 0 : 1), .write)
    case .copies, .moves, .links: return transfer(role, invocation)
    case .assignments: return assignments(operands)
    }
  }

  private static func behindPattern(
    _ role: ProgramGrammar.Role, _ invocation: Invocation
  ) -> [FileAccess] {
    let hasPattern = invocation.has("-e|-f|--regexp|--file|--expression|--files")
    let files = invocation.positionals.dropFirst(hasPattern ? 0 : 1)
    let isInPlace = role == .edits && invocation.has("-i|--in-place")
    return all(files, isInPlace ? .write : .read) + chosen(invocation)
  }

  /// The files that a search is confined to: `rg . -g .env`, `grep -r --include=.env .`.
  private static func chosen(_ invocation: Invocation) -> [FileAccess] {
    if invocation.has("--files") { return [] }
    var accesses: [FileAccess] = []
    for option in invocation.options
    where Invocation.isName(option.name, oneOf: "-g|--glob|--iglob|--include") {
      guard let value = option.value, value.bytes.first != UInt8(ascii: "!") else { continue }
      accesses.append(.init(argument: value, kind: .read))
    }
    return accesses
  }

  private static func transfer(
    _ role: ProgramGrammar.Role, _ invocation: Invocation
  ) -> [FileAccess] {
    var sources = invocation.positionals[...]
    var accesses: [FileAccess] = []
    if let folder = invocation.value(of: "-t|--target-directory"),
      invocation.program.map({ !ByteText.equal($0, "rsync") }) == true
    {
      accesses.append(.init(argument: folder, kind: .write))
    } else if sources.count > 1, let last = sources.popLast() {
      accesses.append(.init(argument: last, kind: .write))
    }
    switch role {
    case .moves: return all(sources, .remove) + all(sources, .read) + accesses
    default: return all(sources, .read) + accesses
    }
  }

  /// The folder that an archive is unpacked into: the current one if no option names another.
  private static func unpacked(
    into options: String, _ invocation: Invocation, if isUnpacking: Bool
  ) -> [FileAccess] {
    guard let folder = invocation.value(of: options) else {
      return isUnpacking ? [.init(argument: Argument([UInt8(ascii: ".")]), kind: .write)] : []
    }
    return [.init(argument: folder, kind: .write)]
  }

  /// `awk -i inplace`.
  private static func isInPlace(_ invocation: Invocation) -> Bool {
    guard let library = invocation.value(of: "-i|--include") else { return false }
    return ByteText.equal(library.bytes, "inplace")
  }

  /// The file that an option names.
  private static func written(
    to options: String, _ invocation: Invocation
  ) -> [FileAccess] {
    guard let file = invocation.value(of: options) else { return [] }
    return [.init(argument: file, kind: .write)]
  }

  /// `docker cp container:file target` writes here.
  private static func copied(_ invocation: Invocation) -> [FileAccess] {
    guard invocation.positionals.count == 3, ByteText.equal(invocation.positionals[0].bytes, "cp"),
      !invocation.positionals[2].bytes.contains(UInt8(ascii: ":"))
    else { return [] }
    let source = invocation.positionals[1]
    var accesses = [FileAccess(argument: invocation.positionals[2], kind: .write)]
    if let colon = source.bytes.firstIndex(of: UInt8(ascii: ":")), colon + 1 < source.bytes.count {
      accesses.append(
        .init(argument: .init(part: source.bytes[(colon + 1)...], of: source), kind: .read))
    }
    return accesses
  }

  /// The file that is a database.
  private static func database(_ invocation: Invocation) -> [FileAccess] {
    guard let program = invocation.program,
      ByteText.isOne(of: "sqlite3|sqlite|duckdb", program), let file = invocation.positionals.first
    else { return [] }
    return [.init(argument: file, kind: .read)]
  }

  /// `openssl enc` and `openssl base64` print what they read.
  private static func encoded(_ invocation: Invocation) -> [FileAccess] {
    guard let program = invocation.program, ByteText.equal(program, "openssl"),
      let subcommand = invocation.positionals.first,
      ByteText.isOne(of: "enc|base64|smime", subcommand.bytes)
    else { return [] }
    return all(invocation.positionals.dropFirst(), .read)
  }

  /// `find -fprintf FILE FORMAT` writes.
  private static func printed(_ invocation: Invocation) -> [FileAccess] {
    guard let file = invocation.value(of: "-fprint|-fprint0|-fprintf|-fls") else { return [] }
    return [.init(argument: file, kind: .write)]
  }

  private static func assignments(_ operands: [Argument]) -> [FileAccess] {
    var accesses: [FileAccess] = []
    for operand in operands {
      if ByteText.starts(operand.bytes, "of=") {
        accesses.append(
          .init(argument: .init(part: operand.bytes[3...], of: operand), kind: .write))
      } else if ByteText.starts(operand.bytes, "if=") {
        accesses.append(.init(argument: .init(part: operand.bytes[3...], of: operand), kind: .read))
      }
    }
    return accesses
  }

  private static func archive(_ invocation: Invocation) -> [FileAccess] {
    var operands = invocation.positionals[...]
    guard let program = invocation.program else { return [] }
    if ByteText.isOne(of: "tar|bsdtar", program) {
      var isCreating = invocation.has("-c|-r|-u|--create|--append|--update")
      var isUnpacking = invocation.has("-x|--extract|--get") && !invocation.has("-O|--to-stdout")
      if invocation.options.isEmpty || !invocation.has("-c|-x|-t|-r|-u|-f"),
        let first = operands.first, !invocation.has("--create|--extract|--list|--append|--update")
      {
        // The old form `tar czf archive files`: the first word holds the letters.
        isCreating = first.bytes.contains { $0 == UInt8(ascii: "c") || $0 == UInt8(ascii: "r") }
        isUnpacking = first.bytes.contains(UInt8(ascii: "x"))
        operands = operands.dropFirst(first.bytes.contains(UInt8(ascii: "f")) ? 2 : 1)
      }
      if !isCreating { return unpacked(into: "-C|--directory", invocation, if: isUnpacking) }
      // The archive itself may be a device: `tar -cf /dev/sda`.
      if let archive = invocation.value(of: "-f|--file"), ByteText.starts(archive.bytes, "/dev/") {
        return [.init(argument: archive, kind: .write)]
      }
      guard let folder = invocation.value(of: "-C|--directory") else {
        return all(operands, .read)
      }
      return operands.map { operand in
        var inside = operand
        if operand.bytes.first != UInt8(ascii: "/") {
          inside.bytes = folder.bytes + [UInt8(ascii: "/")] + operand.bytes
        }
        return FileAccess(argument: inside, kind: .read)
      }
    }
    return all(operands.dropFirst(), .read)
  }

  private static func curl(_ invocation: Invocation) -> [FileAccess] {
    var accesses: [FileAccess] = []
    for option in invocation.options {
      guard let value = option.value else { continue }
      if Invocation.isName(option.name, oneOf: "-o|--output|-D|--dump-header|-c|--cookie-jar") {
        accesses.append(.init(argument: value, kind: .write))
      } else if Invocation.isName(option.name, oneOf: "-T|--upload-file|-K|--config") {
        accesses.append(.init(argument: value, kind: .read))
      } else if Invocation.isName(
        option.name,
        oneOf:
          "-d|--data|--data-binary|--data-ascii|--data-urlencode|--json|-F|--form|-H|--header|-b"),
        let mark = value.bytes.firstIndex(where: { $0 == UInt8(ascii: "@") || $0 == 0x3C }),
        mark == 0 || value.bytes[mark - 1] == UInt8(ascii: "=")
          || ByteText.equal(option.name, "--data-urlencode")
      {
        let rest = value.bytes[(mark + 1)...]
        let end = rest.firstIndex(of: UInt8(ascii: ";")) ?? rest.endIndex
        accesses.append(.init(argument: .init(part: rest[..<end], of: value), kind: .read))
      }
    }
    // `file:` addresses read the local file.
    for operand in invocation.positionals where ByteText.starts(operand.bytes, "file://") {
      accesses.append(.init(argument: .init(part: operand.bytes[7...], of: operand), kind: .read))
    }
    return accesses
  }

  private static func wget(_ invocation: Invocation) -> [FileAccess] {
    var accesses: [FileAccess] = []
    for option in invocation.options {
      guard let value = option.value else { continue }
      if Invocation.isName(option.name, oneOf: "-O|--output-document|-P|--directory-prefix") {
        accesses.append(.init(argument: value, kind: .write))
      } else if Invocation.isName(option.name, oneOf: "--post-file|--body-file|-i|--input-file") {
        accesses.append(.init(argument: value, kind: .read))
      }
    }
    return accesses
  }

  /// `git show HEAD:.env` and `git diff -- .env` show the file as it was; `git clean build` deletes.
  private static func git(_ invocation: Invocation) -> [FileAccess] {
    guard let subcommand = invocation.positionals.first else { return [] }
    if ByteText.equal(subcommand.bytes, "clean") {
      return all(invocation.positionals.dropFirst(), .remove)
    }
    if ByteText.isOne(of: "clone|init", subcommand.bytes) {
      let isNew = ByteText.equal(subcommand.bytes, "init")
      let folders = invocation.positionals.dropFirst(isNew ? 1 : 2)
      return folders.count == 1 ? all(folders, .write) : []
    }
    guard
      ByteText.isOne(
        of: "add|hash-object|show|cat-file|diff|blame|annotate|archive|grep|difftool|log|stash",
        subcommand.bytes)
    else { return [] }
    if invocation.has("--stat|--name-only|--name-status|--shortstat|--numstat|--oneline") {
      return []
    }
    if ByteText.equal(subcommand.bytes, "log") && !invocation.has("-p|-u|--patch|-G|-L") {
      return []
    }
    if ByteText.equal(subcommand.bytes, "hash-object") && !invocation.has("-w") { return [] }
    var accesses: [FileAccess] = []
    var operands = invocation.positionals.dropFirst()
    if ByteText.equal(subcommand.bytes, "grep") {
      if invocation.has("-l|-c|-q|-L|--files-with-matches|--count|--quiet") { return [] }
      // What is looked for comes first.
      if invocation.value(of: "-e|-f") == nil { operands = operands.dropFirst() }
    }
    for operand in operands {
      // `HEAD:.env`, `:.env`
      let colon = operand.bytes.firstIndex(of: UInt8(ascii: ":"))
      let part = operand.bytes[(colon.map { $0 + 1 } ?? 0)...]
      if !part.isEmpty {
        var path = Argument(part: part, of: operand)
        // Git itself expands the pattern: `git log -p -- '*.pem'`.
        for at in path.bytes.indices where path.bytes[at] == UInt8(ascii: "*") {
          path.bytes[at] = Argument.starByte
        }
        accesses.append(.init(argument: path, kind: .read))
      }
    }
    return accesses
  }

  /// `gh pr comment --body-file FILE`, `gh api -F body=@FILE`, `glab snippet create FILE`.
  private static func github(_ invocation: Invocation) -> [FileAccess] {
    var accesses: [FileAccess] = []
    for option in invocation.options {
      guard let value = option.value,
        Invocation.isName(option.name, oneOf: "-F|--field|--body-file|--notes-file|--input")
      else { continue }
      let mark = value.bytes.firstIndex(of: UInt8(ascii: "@"))
      if mark == nil, value.bytes.contains(UInt8(ascii: "=")) { continue }
      let part = value.bytes[(mark.map { $0 + 1 } ?? 0)...]
      accesses.append(.init(argument: .init(part: part, of: value), kind: .read))
    }
    if let first = invocation.positionals.first, ByteText.equal(first.bytes, "snippet") {
      accesses += all(invocation.positionals.dropFirst(2), .read)
    }
    return accesses
  }

  private static func all(
    _ arguments: ArraySlice<Argument>, _ kind: FileAccess.Kind
  ) -> [FileAccess] {
    var accesses: [FileAccess] = []
    accesses.reserveCapacity(arguments.count)
    for argument in arguments where !argument.bytes.isEmpty {
      accesses.append(.init(argument: argument, kind: kind))
    }
    return accesses
  }
}
