import BelayModel

/// Turns a bash script into every simple command the shell would run.
package enum CommandAnalyzer {
  /// Scripts longer than this are not judged.
  package static let sizeLimit = 64 << 10

  /// Everything `script` would run when bash executes it in `context`.
  ///
  /// Touches no file and no process. Time is linear in the script's length; past a limit on bytes,
  /// depth or work the result says `tooComplex` and holds what was found until then.
  @export(interface)
  package static func analyze(
    _ script: ArraySlice<UInt8>, context: CommandContext
  ) -> CommandAnalysis {
    var evaluator = ScriptEvaluator(context: context)
    var bytes = script.copied
    if bytes.count > sizeLimit {
      evaluator.giveUp("it is longer than \(sizeLimit) bytes")
      return evaluator.analysis
    }
    if let zero = bytes.firstIndex(of: 0) {
      evaluator.analysis.problems.append(
        .syntax(offset: zero, what: "a zero byte, which no command line can hold"))
      for index in bytes.indices where bytes[index] == 0 { bytes[index] = 32 }
    }
    _ = evaluator.evaluate(bytes, origin: nil)
    if !evaluator.state.traps.isEmpty { evaluator.runTraps(from: 0) }
    if !evaluator.state.functions.isEmpty, evaluator.mayCallByUnknownName {
      evaluator.runUncalledFunctions()
    }
    return evaluator.analysis
  }
}
