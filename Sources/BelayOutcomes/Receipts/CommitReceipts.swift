import BelayModel

/// The commits, reverts and tags that git (2.51) tells of.
enum CommitReceipts {
  /// What one line of a git command's output proves: `[main 44510f1] Fix the parser`.
  static func receipt(_ line: ArraySlice<UInt8>, of calls: [ProgramCall]) -> Receipt? {
    guard line.first == UInt8(ascii: "["), let close = line.firstIndex(of: UInt8(ascii: "]")),
      let call = calls.first(where: { isMakingCommits($0) })
    else { return nil }
    let inside = line[(line.startIndex + 1)..<close]
    guard let blank = inside.lastIndex(of: UInt8(ascii: " ")) else { return nil }
    let id = inside[(blank + 1)...]
    // git shortens to seven digits at least (core.abbrev allows four, nobody wants them).
    guard (7...64).contains(id.count), id.allSatisfy(isHexadecimal) else { return nil }
    let subject = line[(close + 1)...].drop { $0 == UInt8(ascii: " ") }
    let name = String(decoding: id, as: UTF8.self)
    let undo = "git " + folder(of: call) + "revert " + name
    let revert = calls.first { isRevert($0) }
    if let revert, LineText.starts(subject, "Revert ") || LineText.starts(subject, "Reapply ") {
      return Receipt(kind: .revert, id: name, undo: undo, reverts: commit(among: revert.operands))
    }
    return Receipt(kind: .commit, id: name, undo: undo)
  }

  /// The tag that a command made which printed nothing: known only from its exit status.
  static func tag(of call: ProgramCall) -> Receipt? {
    guard call.isProgram("git") else { return nil }
    let words = Array(call.arguments)
    guard let at = words.firstIndex(where: { LineText.equals($0[...], "tag") }) else { return nil }
    var name: [UInt8]?
    var takesValue = false
    for word in words[(at + 1)...] {
      if takesValue {
        takesValue = false
      } else if word.first == UInt8(ascii: "-") {
        if ProgramCall.isOne(
          word[...],
          of:
            "-d|--delete|-l|--list|-v|--verify|-n|--contains|--points-at|--merged|--sort|--no-merged|--no-contains"
        ) {
          return nil
        }
        takesValue = ProgramCall.isOne(
          word[...], of: "-m|-F|-u|--message|--file|--local-user|-am|-sm")
      } else if name == nil {
        name = word
      }
    }
    guard let name, LinePattern.isName(name[...]) else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    return Receipt(kind: .tag, id: text, undo: "git " + folder(of: call) + "tag -d " + text)
  }

  private static func isMakingCommits(_ call: ProgramCall) -> Bool {
    call.isProgram("git") && call.hasArgument("commit|revert|cherry-pick|merge|rebase|am|pull|ci")
  }

  private static func isRevert(_ call: ProgramCall) -> Bool {
    call.isProgram("git") && call.hasArgument("revert")
  }

  private static func commit(among operands: [[UInt8]]) -> String? {
    operands.first { (7...64).contains($0.count) && $0.allSatisfy(isHexadecimal) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// `-C folder ` if git worked elsewhere.
  private static func folder(of call: ProgramCall) -> String {
    guard let at = call.arguments.firstIndex(where: { LineText.equals($0[...], "-C") }),
      at + 1 < call.arguments.endIndex, LinePattern.isName(call.arguments[at + 1][...])
    else { return "" }
    return "-C " + String(decoding: call.arguments[at + 1], as: UTF8.self) + " "
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    LineText.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
