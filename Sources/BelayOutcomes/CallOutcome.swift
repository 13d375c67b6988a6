package import BelayModel

/// What the output of a call proves: tests that ran, and traces that it left outside the session.
package struct CallOutcome: Sendable, Equatable {
  package var tests: TestOutcome?
  package var receipts: [Receipt]

  package init(tests: TestOutcome? = nil, receipts: [Receipt] = []) {
    self.tests = tests
    self.receipts = receipts
  }

  /// Whether there is nothing to tell.
  package var isEmpty: Bool { tests == nil && receipts.isEmpty }

  /// Reads the output of a shell call.
  ///
  /// Complexity: linear in the output.
  ///
  /// - Parameters:
  ///   - script: the call's script as the model wrote it.
  ///   - commands: what the script runs, as the parser sees it.
  ///   - output: what it printed, as far as it is known; Codex cuts long outputs in the middle.
  ///   - exitCode: its exit status; `nil` if it is not known, as in PostToolUse.
  /// - Returns: only what the output, or the exit status, proves.
  @export(interface)
  package static func ofShell(
    _ script: ArraySlice<UInt8>, commands: [OutcomeCommand], output: ArraySlice<UInt8>,
    exitCode: Int32?
  ) -> CallOutcome {
    let calls = commands.compactMap { ProgramCall($0) }
    guard TestOutput.concerns(calls) || ReceiptOutput.concerns(calls) else { return CallOutcome() }
    let text = OutputText.clean(output)
    return CallOutcome(
      tests: TestOutput.read(calls, text: text, exitCode: exitCode),
      receipts: ReceiptOutput.read(calls, script: script, text: text, exitCode: exitCode))
  }

  /// Reads the result of an MCP tool.
  ///
  /// - Parameters:
  ///   - name: `mcp__<server>__<tool>`.
  ///   - result: the texts of the result, one below the other, or the result as JSON.
  /// - Returns: what an address in it proves.
  @export(interface)
  package static func ofTool(_ name: String, result: ArraySlice<UInt8>) -> CallOutcome {
    CallOutcome(receipts: ToolReceipts.read(tool: Array(name.utf8)[...], result: result))
  }
}
