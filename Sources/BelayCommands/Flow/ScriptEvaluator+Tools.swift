/// Tools that package managers run: the program behind a package's name.
extension ScriptEvaluator {
  /// Puts the program's name in the place of the package's: `npx wrangler@3`, `npx @railway/cli`.
  mutating func nameTool(_ grammar: WrapperGrammar, _ call: inout Call) {
    guard
      ByteText.isOne(of: "bun|bunx|npm|npx|pnpm|pipx|uv|uvx|yarn", Array(grammar.name.utf8)),
      let word = call.argv.first, let package = word.literal,
      let name = ScriptEvaluator.tool(ofPackage: package)
    else { return }
    call.argv[0] = Word(literal: name, isQuoted: word.isQuoted, range: word.range)
  }

  /// Puts the program's name in the place of the flake's, `nix run nixpkgs#git -- push`; whether it has
  /// one.
  func nameFlakeOutput(_ call: inout Call) -> Bool {
    guard let word = call.argv.first, let flake = word.literal,
      let mark = flake.lastIndex(of: 35), mark + 1 < flake.count
    else { return false }
    var name = Array(flake[(mark + 1)...])
    // Packages that are not called as their program is.
    if name.begins(with: "git"), name.isOne(of: "gitMinimal|gitFull") {
      name = Array("git".utf8)
    } else if name.isOne(of: "awscli|awscli2") {
      name = Array("aws".utf8)
    } else if name.matches("google-cloud-sdk") {
      name = Array("gcloud".utf8)
    }
    call.argv[0] = Word(literal: name, range: word.range)
    if call.argv.count > 1, call.argv[1].literal?.matches("--") == true { call.argv.remove(at: 1) }
    return true
  }

  /// `yarn prisma migrate reset`, `pnpm rimraf x`: what the project has installed runs by its name.
  mutating func runInstalledTool(_ call: Call, _ program: ArraySlice<UInt8>) {
    guard program.isOne(of: "yarn|pnpm|bun") else { return }
    var index = 1
    if index < call.argv.count, call.argv[index].literal?.isOne(of: "run|x") == true {
      index += 1
    }
    guard index < call.argv.count, let name = call.argv[index].literal, isTool(name), enter() else {
      return
    }
    defer { depth -= 1 }
    var inner = call
    inner.redirections = []
    inner.argv = Array(call.argv[index...])
    inner.via.append(ArgumentText.text(program))
    _ = execute(&inner)
  }

  /// Whether rules speak of what a tool of that name does to services, databases and files.
  func isTool(_ name: [UInt8]) -> Bool {
    if name.isOne(of: "rimraf|del-cli|netlify-cli|firebase-tools") { return true }
    switch Program.named(name[...])?.family {
    case .database, .tasks, .cloud, .infrastructure, .releaseTools, .serviceTools: return true
    case .publishing: return !name.isOne(of: "npm|yarn|pnpm|bun|task|pub")
    default: return false
    }
  }

  /// The program of a package if its name is another one; `nil` if it is the package's name.
  private static func tool(ofPackage package: [UInt8]) -> [UInt8]? {
    if ByteText.contains(package[...], "://") || package.first == 46 || package.first == 47 {
      return nil
    }
    var name = package[...]
    if let at = name.lastIndex(of: 64), at > name.startIndex { name = name[..<at] }
    if name.first == 64, let slash = name.firstIndex(of: 47) {
      let scope = name[(name.startIndex + 1)..<slash]
      let base = name[(slash + 1)...]
      name = base.matches("cli") ? scope : base
    }
    for end in ["-cli", "-tools"] where ByteText.ends(name, end) {
      let short = name.dropLast(end.utf8.count)
      if Program.named(name) == nil, Program.named(short) != nil { name = short }
    }
    if name.matches("changesets") { return Array("changeset".utf8) }
    if name.matches("aws-cdk") { return Array("cdk".utf8) }
    return name == package[...] ? nil : Array(name)
  }
}
