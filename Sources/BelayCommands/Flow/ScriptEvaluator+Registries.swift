/// Settings files of package managers that a script writes.
extension ScriptEvaluator {
  /// Records an address of a registry in such a file as the command that would set it.
  mutating func noteRegistry(_ path: [UInt8], _ text: [Word.Piece]) {
    let name = TextDecoder.lastComponent(path)
    guard
      name.isOne(
        of: """
          .npmrc|.yarnrc|.yarnrc.yml|pip.conf|pip.ini|bunfig.toml|.gemrc|.condarc|uv.toml|\
          nuget.config|NuGet.Config|.bowerrc
          """) || name.matches("config.toml") && ByteText.contains(path[...], ".cargo/"),
      case .literal(let bytes)? = text.first
    else { return }
    for line in bytes.split(separator: 10) {
      guard let scheme = address(in: line), namesRegistry(line[..<scheme.start]) else { continue }
      let call = Call(
        argv: ["npm", "config", "set", "registry"].map { Word(literal: Array($0.utf8)) }
          + [Word(literal: Array(line[scheme.start..<scheme.end]))],
        input: Input(), via: via, cwd: state.cwd, isRemote: isRemote, range: 0..<0)
      emit(call)
    }
  }

  /// Whether the text before an address says that packages come from there.
  private func namesRegistry(_ head: ArraySlice<UInt8>) -> Bool {
    for word in ["registry", "index", "source", "mirror", "channel", "proxy"]
    where ByteText.contains(head, word) {
      return true
    }
    return false
  }

  /// Where an `http` address stands in a line.
  private func address(in line: ArraySlice<UInt8>) -> (start: Int, end: Int)? {
    var at = line.startIndex
    while at + 7 < line.endIndex {
      let rest = line[at...]
      if line[at] == 104, rest.begins(with: "http://") || rest.begins(with: "https://") {
        let end = line[at...].firstIndex { $0 == 34 || $0 == 39 || ByteClass.isBlank($0) }
        return (at, end ?? line.endIndex)
      }
      at += 1
    }
    return nil
  }
}
