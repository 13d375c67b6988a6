/// What the script says about values it does not show.
///
/// A path in a variable is judged by how the script makes it and, where it does not, by its name:
/// `$TMPDIR/x` and `work=$(mktemp -d); … $work` are temporary, `${dir:?}` is never empty.
struct UnknownValues {
  /// How much of a long script is searched for an assignment, at its beginning and in front of the use, so
  /// that time stays linear.
  private static var reach: Int { 4096 }

  let script: ArraySlice<UInt8>
  /// Whether some command of the script may be `mktemp`.
  let mayBeTemporary: Bool

  /// The class of a path that begins with an unknown value.
  func pathClass(_ argument: Argument, otherwise place: PathClass) -> PathClass {
    guard argument.range.lowerBound >= 0, argument.range.upperBound <= script.count else {
      return place
    }
    let start = script.startIndex
    let source = script[(start + argument.range.lowerBound)..<(start + argument.range.upperBound)]
    guard let name = variable(in: source) else {
      return ByteText.contains(source, "mktemp") ? .temporary : place
    }
    if ByteText.contains(name, "tmp") || ByteText.contains(name, "temp") { return .temporary }
    if mayBeTemporary {
      let beginning = min(script.endIndex, start + Self.reach)
      let end = max(beginning, name.startIndex)
      if comesFromTemporary(name, in: script[start..<beginning])
        || comesFromTemporary(name, in: script[max(beginning, end - Self.reach)..<end])
      {
        return .temporary
      }
    }
    if place == .unset && ByteText.contains(source, ":?") { return .unknown }
    return place
  }

  /// The variable whose value the text begins with.
  private func variable(in source: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let dollar = source.firstIndex(of: UInt8(ascii: "$")) else { return nil }
    var start = dollar + 1
    if start < source.endIndex && source[start] == UInt8(ascii: "{") { start += 1 }
    var end = start
    while end < source.endIndex && ByteText.isWord(source[end]) { end += 1 }
    return end > start ? source[start..<end] : nil
  }

  /// Whether a part of the script sets `name` to the output of `mktemp`.
  private func comesFromTemporary(
    _ name: ArraySlice<UInt8>, in part: ArraySlice<UInt8>
  ) -> Bool {
    var at = part.startIndex
    while at < part.endIndex {
      guard let found = part[at...].firstIndex(of: UInt8(ascii: "=")) else { return false }
      at = found + 1
      guard found - part.startIndex >= name.count,
        part[(found - name.count)..<found].elementsEqual(name)
      else { continue }
      let value = part[at..<min(at + 16, part.endIndex)]
      if ByteText.contains(value, "mktemp") { return true }
    }
    return false
  }
}
