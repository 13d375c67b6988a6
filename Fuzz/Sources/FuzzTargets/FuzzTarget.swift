/// Something in Belay that reads hostile input.
enum FuzzTarget: String, CaseIterable {
  /// The bash parser, the analyzer and all rules for commands.
  case shell
  /// The JSON scanner, the event decoder and the judgement of the event.
  case json
  /// The secret scanner with its decoders, and masking.
  case secrets
  /// The reader of unified diffs.
  case diff
  /// Policy files.
  case toml
  /// Rules files of Codex.
  case rules
  /// Patches.
  case patch

  /// The target of this process, from `BELAY_FUZZ`.
  static let current: FuzzTarget = {
    let name = Environment.value("BELAY_FUZZ") ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      let names = allCases.map(\.rawValue).joined(separator: ", ")
      fatalError("BELAY_FUZZ=\(name) is no target; there are \(names)")
    }
    return target
  }()
}
