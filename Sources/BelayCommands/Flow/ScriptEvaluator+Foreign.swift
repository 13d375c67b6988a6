/// Installers among files that a script has just fetched.
extension ScriptEvaluator {
  /// `scp host:x.sh .`: the file comes from another machine.
  mutating func rememberRemoteCopy(_ call: Call) {
    guard call.argv.count > 2, let target = call.argv[call.argv.count - 1].literal,
      let source = call.argv[call.argv.count - 2].literal,
      let colon = source.firstIndex(of: 58), !source[..<colon].contains(47)
    else { return }
    let name = TextDecoder.lastComponent(Array(source[(colon + 1)...]))
    let isFolder = target == [46] || target.last == 47
    let path = isFolder ? (target.last == 47 ? target : target + [47]) + name : target
    if !name.isEmpty { rememberFile(path, [ScriptEvaluator.downloadMark], appends: false) }
  }

  /// Notes that files come from elsewhere: unpacked from a download, cloned.
  mutating func noteForeignFiles(_ call: Call, _ program: ArraySlice<UInt8>) {
    if program.matches("git") {
      for word in call.argv.dropFirst().prefix(4) {
        guard let text = word.literal, text.matches("clone") || text.matches("submodule") else {
          continue
        }
        state.hasForeignFiles = true
      }
      return
    }
    switch program.first {
    case 116, 98, 117, 55, 99, 103:
      guard program.isOne(of: "tar|bsdtar|unzip|7z|cpio|gunzip") else { return }
    default: return
    }
    if let text = call.input.text, CodeText.isTainted(text) { state.hasForeignFiles = true }
    if case .pipe(let source) = call.input.source, analysis.commands.indices.contains(source),
      analysis.commands[source].argv.first?.literal?.isOne(of: "curl|wget") == true
    {
      state.hasForeignFiles = true
    }
    for word in call.argv.dropFirst() {
      guard case .literal? = word.pieces.first,
        let text = contents(of: Argument(word, branch: 0).bytes), CodeText.isTainted(text)
      else { continue }
      state.hasForeignFiles = true
    }
  }

  /// Whether running the file at `path` installs what was just fetched.
  func isForeignInstaller(_ path: ArraySlice<UInt8>) -> Bool {
    guard state.hasForeignFiles else { return false }
    let name = TextDecoder.lastComponent(Array(path))
    if name.begins(with: "install") || name.begins(with: "setup") || name.begins(with: "bootstrap")
    {
      return !name.contains(46) || ByteText.ends(name[...], ".sh")
        || ByteText.ends(name[...], ".py")
    }
    return false
  }

  /// `sudo make install` of sources that were just fetched.
  func isForeignInstallation(_ call: Call) -> Bool {
    state.hasForeignFiles && call.via.contains("sudo")
      && call.argv.dropFirst().contains { $0.literal?.matches("install") == true }
  }
}
