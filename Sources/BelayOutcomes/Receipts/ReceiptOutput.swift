import BelayModel

/// The receipts that the output of a script proves.
enum ReceiptOutput {
  /// The most receipts of one script.
  static let limit = 50

  /// Whether any of the commands may leave a receipt.
  static func concerns(_ calls: [ProgramCall]) -> Bool {
    calls.contains { call in
      call.isProgram("git") || ReceiptRules.all.contains { $0.concerns(call) }
    }
  }

  /// Reads the output.
  ///
  /// A line counts only if a command that prints such lines was run, and if the script does not itself hold the
  /// line: then an `echo` may have printed it.
  static func read(
    _ calls: [ProgramCall], script: ArraySlice<UInt8>, text: [UInt8], exitCode: Int32?
  ) -> [Receipt] {
    var concerned: [(rule: ReceiptRule, call: ProgramCall, names: LinePattern.Names?)] = []
    for rule in ReceiptRules.all {
      guard let call = calls.first(where: { rule.concerns($0) }) else { continue }
      let none = LinePattern.Names(repeating: nil, count: LinePattern.nameCount)
      concerned.append((rule, call, rule.before.utf8CodeUnitCount == 0 ? none : nil))
    }
    let hasGit = calls.contains { $0.isProgram("git") }
    guard hasGit || !concerned.isEmpty else { return [] }
    var receipts: [Receipt] = []
    var lines = OutputLines(text)
    while let line = lines.next(), receipts.count < limit {
      guard let receipt = receipt(line, hasGit ? calls : [], &concerned),
        !receipts.contains(where: { $0.kind == receipt.kind && $0.id == receipt.id }),
        !isWritten(receipt, line, in: script)
      else { continue }
      receipts.append(receipt)
    }
    if receipts.isEmpty, exitCode == 0, calls.count == 1, isPlain(script),
      let tag = CommitReceipts.tag(of: calls[0])
    {
      receipts.append(tag)
    }
    return receipts
  }

  private static func receipt(
    _ line: ArraySlice<UInt8>, _ git: [ProgramCall],
    _ concerned: inout [(rule: ReceiptRule, call: ProgramCall, names: LinePattern.Names?)]
  ) -> Receipt? {
    if !git.isEmpty, let commit = CommitReceipts.receipt(line, of: git) { return commit }
    for index in concerned.indices {
      let (rule, call, known) = concerned[index]
      if rule.before.utf8CodeUnitCount > 0 {
        var names = LinePattern.Names(repeating: nil, count: LinePattern.nameCount)
        if LinePattern.match(rule.before, line, into: &names) {
          concerned[index].names = names
          continue
        }
      }
      guard var names = known, LinePattern.match(rule.line, line, into: &names),
        let id = Template.fill(rule.id, names)
      else { continue }
      return Receipt(
        kind: rule.kind, id: id, undo: undo(rule, call, names),
        reverts: rule.reverts.utf8CodeUnitCount == 0 ? nil : Template.fill(rule.reverts, names))
    }
    return nil
  }

  /// The command that undoes, with the options that it needs; `nil` if one of them is not known.
  private static func undo(
    _ rule: ReceiptRule, _ call: ProgramCall, _ names: LinePattern.Names
  ) -> String? {
    guard rule.undo.utf8CodeUnitCount > 0, var text = Template.fill(rule.undo, names) else {
      return nil
    }
    for option in Options(rule.keeping) {
      guard let value = call.value(of: option) else { continue }
      guard LinePattern.isName(value) else { return nil }
      text +=
        " " + String(decoding: option, as: UTF8.self) + " "
        + String(decoding: value, as: UTF8.self)
    }
    return text
  }

  /// Whether the script holds the line, or the id that only the tool can have made.
  private static func isWritten(
    _ receipt: Receipt, _ line: ArraySlice<UInt8>, in script: ArraySlice<UInt8>
  ) -> Bool {
    if LineText.contains(script, bytes: line) { return true }
    switch receipt.kind {
    case .commit, .pullRequest, .issue:
      return LineText.contains(script, bytes: Array(receipt.id.utf8)[...])
    default: return false
    }
  }

  /// Whether a script is one command, so that its exit status is that command's.
  private static func isPlain(_ script: ArraySlice<UInt8>) -> Bool {
    !script.contains {
      $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "&")
        || $0 == UInt8(ascii: "\n")
    }
  }
}
