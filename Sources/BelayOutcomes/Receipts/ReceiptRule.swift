import BelayModel

/// How a receipt is read from the output of one command.
struct ReceiptRule: Sendable {
  /// The program, `|` between several names.
  let program: StaticString
  /// What stands first among its operands, `|` between alternatives; empty: anything.
  let action: StaticString
  /// What stands second; empty: anything.
  let object: StaticString
  let kind: Receipt.Kind
  /// A line that comes before and gives names as well (see `LinePattern`); empty: none.
  let before: StaticString
  /// The line that proves it.
  let line: StaticString
  /// The receipt's id with the names put in: `<1>`.
  let id: StaticString
  /// The command that undoes it, `<2-1>` for the number before; empty: there is none.
  let undo: StaticString
  /// Options of the command that the undoing one needs too, `|` between them.
  let keeping: StaticString
  /// The id of the receipt that this one takes back; empty: none.
  let reverts: StaticString

  init(
    _ kind: Receipt.Kind, _ program: StaticString, _ action: StaticString = "",
    _ object: StaticString = "", before: StaticString = "", line: StaticString, id: StaticString,
    undo: StaticString = "", keeping: StaticString = "", reverts: StaticString = ""
  ) {
    self.program = program
    self.action = action
    self.object = object
    self.kind = kind
    self.before = before
    self.line = line
    self.id = id
    self.undo = undo
    self.keeping = keeping
    self.reverts = reverts
  }

  /// Whether the rule is about a command.
  func concerns(_ call: ProgramCall) -> Bool {
    guard call.isProgram(program) else { return false }
    if action.utf8CodeUnitCount == 0 { return true }
    let operands = call.operands
    guard let index = operands.firstIndex(where: { ProgramCall.isOne($0[...], of: action) }) else {
      return false
    }
    // Values of global options may stand before: `kubectl -n prod apply`.
    if index > 2 { return false }
    if object.utf8CodeUnitCount == 0 { return true }
    return operands.dropFirst(index + 1).contains { ProgramCall.isOne($0[...], of: object) }
  }
}
