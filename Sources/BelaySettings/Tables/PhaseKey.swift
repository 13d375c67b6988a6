import BelayModel

/// The `phase` of the rollout: 1 shadow, 2 draft, 3 scoped, 4 production.
enum PhaseKey {
  /// The phase, if there is one.
  ///
  /// This version does not act on it, so a phase that promises anything else than production is
  /// pointed out.
  static func read(_ table: TableReader, in reader: inout PolicyReader) -> Int? {
    guard let node = table.value("phase", .integer, in: &reader) else { return nil }
    let phase = reader.document.integer(of: node)
    let line = reader.document.line(of: node)
    guard (1...4).contains(phase) else {
      reader.fault(
        "`phase` must be 1 (shadow), 2 (draft), 3 (scoped) or 4 (production); found \(phase)",
        at: line)
      return nil
    }
    if phase < 4 {
      reader.warn(
        "Belay \(BelayVersion.string) does not act on `phase` yet: all rules hold as in phase 4",
        at: line)
    }
    return Int(phase)
  }
}
