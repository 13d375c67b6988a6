/// Commands that git is told to run.
extension ScriptEvaluator {
  /// What follows git's global options.
  private struct GitCommand {
    /// Where the subcommand stands in the words.
    var index = 1
    /// `-c NAME=VALUE`, and what the environment says in their place.
    var settings: [(name: [UInt8], value: [Word.Piece])] = []
  }

  /// Walks what settings, options and operands of git make it run; the expansion of an alias if the
  /// subcommand is one.
  mutating func runGit(_ call: Call) {
    guard call.argv.count > 1 else { return }
    var git = readGlobalOptions(call)
    addSettingsOfEnvironment(call, &git)
    git.settings += gitAliases
    guard git.index < call.argv.count, let subcommand = call.argv[git.index].literal else { return }
    if subcommand.isOne(of: "clone|init|submodule") {
      addSettings(of: call.argv[git.index...], "-c", "--config", &git)
    }
    if subcommand.matches("config") {
      let operands = call.argv[(git.index + 1)...].filter {
        $0.literal?.first != 45 && $0.literal?.matches("set") != true
      }
      // With `--file FILE` there are three.
      if operands.count == 2 || operands.count == 3,
        let name = operands[operands.count - 2].literal
      {
        let value = operands[operands.count - 1].pieces
        git.settings.append((name, value))
        if name.begins(with: "alias."), gitAliases.count < 16 {
          gitAliases.append((name, value))
        }
      }
    }
    for setting in git.settings { runSetting(setting.name, setting.value, subcommand, call, git) }
    runOperands(subcommand, call, git.index + 1)
  }

  private func readGlobalOptions(_ call: Call) -> GitCommand {
    var git = GitCommand()
    let argv = call.argv
    while git.index < argv.count, case .literal(let text)? = argv[git.index].pieces.first,
      text.first == 45
    {
      if text.isOne(of: "-C|--git-dir|--work-tree|--namespace|--exec-path") {
        git.index += 2
      } else if text == [45, 99] {
        if git.index + 1 < argv.count { addSetting(argv[git.index + 1], 0, &git) }
        git.index += 2
      } else {
        if text.count > 2, text[1] == 99 { addSetting(argv[git.index], 2, &git) }
        git.index += 1
      }
    }
    return git
  }

  private func addSetting(_ word: Word, _ skipped: Int, _ git: inout GitCommand) {
    guard case .literal(let text)? = word.pieces.first, let equals = text.firstIndex(of: 61),
      equals > skipped
    else { return }
    git.settings.append(
      (text[skipped..<equals].map { $0 }, ScriptEvaluator.rest(of: word, equals + 1)))
  }

  private func addSettings(
    of words: ArraySlice<Word>, _ short: String, _ long: String, _ git: inout GitCommand
  ) {
    let argv = Array(words)
    for index in argv.indices {
      for option in [short, long] {
        if let value = ScriptEvaluator.value(of: Array(option.utf8), at: index, in: argv) {
          addSetting(Word(pieces: value), 0, &git)
        }
      }
    }
  }

  /// Settings that the environment holds, as `GIT_CONFIG_KEY_0=… GIT_CONFIG_VALUE_0=…`.
  private func addSettingsOfEnvironment(_ call: Call, _ git: inout GitCommand) {
    for variable in call.environment where variable.name.utf8.starts(with: "GIT_CONFIG_KEY_".utf8) {
      let number = variable.name.utf8.dropFirst(15)
      for other in call.environment
      where other.name.utf8.starts(with: "GIT_CONFIG_VALUE_".utf8)
        && other.name.utf8.dropFirst(17).elementsEqual(number)
      {
        if let name = variable.value.literal { git.settings.append((name, other.value.pieces)) }
      }
    }
    for variable in call.environment
    where variable.name.utf8.elementsEqual("GIT_CONFIG_PARAMETERS".utf8) {
      addParameters(variable.value.pieces, &git)
    }
    // What was exported before.
    for index in state.variables.indices
    where state.variables[index].name.matches("GIT_CONFIG_PARAMETERS") {
      addParameters(state.variables[index].value, &git)
    }
  }

  /// `'name=value' 'name'='value'`, as git hands its own `-c` on.
  private func addParameters(_ value: [Word.Piece], _ git: inout GitCommand) {
    guard case .literal(let text)? = value.first else { return }
    var entry: [UInt8] = []
    var isQuoted = false
    for byte in text + [32] {
      if byte == 39 {
        isQuoted.toggle()
      } else if !isQuoted, ByteClass.isBlank(byte) {
        addSetting(Word(literal: entry), 0, &git)
        entry = []
      } else {
        entry.append(byte)
      }
    }
  }

  private mutating func runSetting(
    _ name: [UInt8], _ value: [Word.Piece], _ subcommand: [UInt8], _ call: Call, _ git: GitCommand
  ) {
    if name.begins(with: "alias."), name.dropFirst(6) == subcommand[...] {
      runGitAlias(value, call, git)
      return
    }
    guard ByteText.matchesOne(name[...], of: ScriptEvaluator.codeSettings) else { return }
    if case .literal(let text)? = value.first, text.first == 33 {
      // What a credential helper prints goes to git.
      let capturing = isCapturing
      isCapturing = true
      runCode(named: ScriptEvaluator.rest(of: Word(pieces: value), 1), call, "git setting")
      isCapturing = capturing
    } else if !name.begins(with: "credential.") {
      runCode(named: value, call, "git setting")
    }
  }

  /// Settings that hold a command, in lower case.
  private static let codeSettings = """
    core.pager|pager.*|core.editor|sequence.editor|core.sshcommand|core.askpass|core.gitproxy|\
    diff.external|diff.*.command|diff.*.textconv|difftool.*.cmd|mergetool.*.cmd|merge.*.driver|\
    filter.*.clean|filter.*.smudge|filter.*.process|credential.helper|credential.*.helper|\
    gpg.program|gpg.*.program|interactive.difffilter|browser.*.cmd|man.*.cmd|uploadpack.*hook|\
    trailer.*.command|trailer.*.cmd|sendemail.*cmd|remote.*.uploadpack|remote.*.receivepack|\
    submodule.*.update
    """

  private mutating func runGitAlias(_ value: [Word.Piece], _ call: Call, _ git: GitCommand) {
    let arguments = call.argv[(git.index + 1)...]
    if case .literal(let text)? = value.first, text.first == 33 {
      var code = ScriptEvaluator.rest(of: Word(pieces: value), 1)
      if !arguments.isEmpty {
        ScriptEvaluator.append([.literal([32])], to: &code)
        for piece in ScriptEvaluator.joined(Array(arguments)) {
          ScriptEvaluator.append([piece], to: &code)
        }
      }
      runCode(named: code, call, "git alias")
      return
    }
    guard let text = Word(pieces: value).literal, enter() else { return }
    defer { depth -= 1 }
    let (tree, first) = SyntaxParser.parseWords(text, origin: call.range)
    var inner = call
    inner.argv = [call.argv[0]]
    expandWords(first, tree, into: &inner.argv)
    inner.argv += arguments
    inner.via.append("git alias")
    _ = execute(&inner)
  }

  private mutating func runOperands(_ subcommand: [UInt8], _ call: Call, _ start: Int) {
    switch subcommand.count {
    case 4:
      if subcommand.matches("grep") { runValue(of: "-O|--open-files-in-pager", call, start) }
      if subcommand.matches("pull") { runValue(of: "--upload-pack", call, start) }
      if subcommand.matches("push") { runValue(of: "--receive-pack|--exec", call, start) }
    case 5:
      if subcommand.matches("archive") { runValue(of: "--exec", call, start) }
      if subcommand.matches("clone") { runValue(of: "-u|--upload-pack", call, start) }
      if subcommand.matches("fetch") { runValue(of: "--upload-pack", call, start) }
    case 6:
      if subcommand.matches("rebase") { runValue(of: "-x|--exec", call, start) }
      if subcommand.matches("bisect") { runWords(behind: "run", call, start) }
    case 7:
      if subcommand.matches("archive") { runValue(of: "--exec", call, start) }
    case 8:
      if subcommand.matches("difftool") { runValue(of: "-x|--extcmd", call, start) }
    case 9:
      if subcommand.matches("submodule") { runForeach(call, start) }
      if subcommand.matches("ls-remote") { runValue(of: "--upload-pack|--exec", call, start) }
    case 13:
      if subcommand.matches("filter-branch") {
        runValue(of: "--tree-filter|--index-filter|--msg-filter|--env-filter", call, start)
      }
    default: break
    }
    for word in call.argv[min(start, call.argv.count)...] {
      if case .literal(let text)? = word.pieces.first, text.begins(with: "ext::") {
        runCode(named: ScriptEvaluator.rest(of: word, 5), call, "git ext")
      }
    }
  }

  private mutating func runValue(of options: String, _ call: Call, _ start: Int) {
    for option in options.utf8.split(separator: 124) {
      for index in start..<max(start, call.argv.count) {
        if let value = ScriptEvaluator.value(of: Array(option), at: index, in: call.argv) {
          runCode(named: value, call, "git")
        }
      }
    }
  }

  /// Words that are a command: `git bisect run command words`.
  private mutating func runWords(behind word: String, _ call: Call, _ start: Int) {
    guard start + 1 < call.argv.count, call.argv[start].literal?.matches(word) == true, enter()
    else { return }
    defer { depth -= 1 }
    var inner = call
    inner.argv = Array(call.argv[(start + 1)...])
    inner.redirections = []
    inner.via.append("git bisect run")
    _ = execute(&inner)
  }

  /// Code for every submodule: `git submodule foreach code`.
  private mutating func runForeach(_ call: Call, _ start: Int) {
    var index = start
    while index < call.argv.count, call.argv[index].literal?.first == 45 { index += 1 }
    guard index + 1 < call.argv.count, call.argv[index].literal?.matches("foreach") == true
    else { return }
    index += 1
    while index < call.argv.count, call.argv[index].literal?.first == 45 { index += 1 }
    var inner = call
    inner.cwd = nil
    runCode(
      named: ScriptEvaluator.joined(Array(call.argv[index...])), inner, "git submodule foreach")
  }
}
