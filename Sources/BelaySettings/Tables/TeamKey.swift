import BelayModel

/// `team`: whose machine it is, recorded in every line of the run log.
enum TeamKey {
  /// The longest name in bytes.
  private static let longest = 64

  /// The team, if there is one and the layer may name it: a repository belongs to no team.
  static func read(_ table: TableReader, in reader: inout PolicyReader) -> String? {
    guard let team = table.text("team", in: &reader) else { return nil }
    let line = table.line(of: "team", in: reader)
    guard team.utf8.count <= longest else {
      reader.fault("`team` is longer than \(longest) bytes", at: line)
      return nil
    }
    let layer = reader.file.origin.layer
    guard layer == .managed || layer == .user else {
      reader.warn(
        "`team` is ignored in the \(layer.name) policy", at: line,
        suggestion: "name the team in the user or managed policy")
      return nil
    }
    return team
  }
}
