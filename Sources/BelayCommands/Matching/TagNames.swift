/// Tells names of tags that the script does not show but says how it gets them.
enum TagNames {
  /// How far in front of its use the value of a variable is looked for.
  private static var reach: Int { 4096 }

  /// Whether what is not known of an operand of `git push` is a tag by all appearances: `$(git describe)`,
  /// `$TAG`, `v$VERSION`.
  static func isTag(_ operand: Argument, in script: ArraySlice<UInt8>) -> Bool {
    guard !operand.isKnown, let first = operand.bytes.first else { return false }
    if first == UInt8(ascii: "v"), operand.bytes.count > 1,
      operand.bytes.dropFirst().allSatisfy({
        $0 == Argument.unknownByte || ByteClass.isDigit($0) || $0 == UInt8(ascii: ".")
      })
    {
      return true
    }
    guard first == Argument.unknownByte, operand.range.lowerBound >= 0,
      operand.range.upperBound <= script.count
    else { return false }
    let start = script.startIndex + operand.range.lowerBound
    let source = script[start..<(script.startIndex + operand.range.upperBound)]
    if printsTag(source) { return true }
    guard let dollar = source.firstIndex(of: UInt8(ascii: "$")) else { return false }
    let name = source[(dollar + 1)...].drop { $0 == UInt8(ascii: "{") }
      .prefix(while: ByteText.isWord)
    guard !name.isEmpty else { return false }
    if isTagName(name) { return true }
    let before = script[max(script.startIndex, start - reach)..<start]
    var at = before.startIndex
    while let equals = before[at...].firstIndex(of: UInt8(ascii: "=")) {
      at = equals + 1
      guard equals - before.startIndex >= name.count,
        before[(equals - name.count)..<equals].elementsEqual(name)
      else { continue }
      let value = before[at...].prefix { $0 != UInt8(ascii: ";") && $0 != 10 }
      if printsTag(value) { return true }
    }
    return false
  }

  /// Whether a command in the text prints the name of a tag.
  private static func printsTag(_ text: ArraySlice<UInt8>) -> Bool {
    guard ByteText.contains(text, "git ") else { return false }
    return ByteText.contains(text, " describe") && !ByteText.contains(text, "--all")
      || ByteText.contains(text, "git tag") || ByteText.contains(text, " tag -")
      || ByteText.contains(text, "refs/tags") || ByteText.contains(text, "ls-remote --tags")
  }

  /// `TAG`, `NEW_TAG`, `tag_name`, `VERSION`.
  private static func isTagName(_ name: ArraySlice<UInt8>) -> Bool {
    let parts = name.map { ByteText.lowercase($0) }.split(separator: UInt8(ascii: "_"))
    return parts.contains { ByteText.isOne(of: "tag|version|tagname", $0) }
      && !parts.contains { ByteText.isOne(of: "branch|ref", $0) }
  }
}
