/// What stands around a command that is judged, as it came: `RuleSubject` is made of it for the rules
/// that ask for more than options and operands.
struct RuleScene {
  let analysis: CommandAnalysis
  /// The command's place in `analysis.commands`.
  let index: Int
  let context: CommandContext
  let script: ArraySlice<UInt8>
}
