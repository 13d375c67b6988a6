/// Tells tasks and scripts that put something into service by their names.
enum ReleaseNames {
  /// Whether a name says that it deploys, releases or publishes: `deploy.sh`, `release:prod`,
  /// `publishToMavenCentral`; not if it also says that it only checks, builds or describes.
  ///
  /// Folders and the ending of a script do not count.
  static func contains(_ name: ArraySlice<UInt8>) -> Bool {
    guard mentionsVerb(name) else { return false }
    if name.contains(UInt8(ascii: " ")) { return false }
    var word = name
    if let slash = name.lastIndex(of: UInt8(ascii: "/")) { word = name[(slash + 1)...] }
    var isRelease = false
    // `//app:deploy`, `:deploy`
    var start = word.firstIndex(where: isLetter) ?? word.endIndex
    while start < word.endIndex {
      var end = start + 1
      while end < word.endIndex, !isBoundary(word, end) { end += 1 }
      let part = lowercase(word[start..<end])
      if ByteText.isOne(of: verbs, part) { isRelease = true }
      if ByteText.isOne(of: rehearsals, part) { return false }
      start = end
      while start < word.endIndex, !isLetter(word[start]) { start += 1 }
    }
    return isRelease
  }

  /// A quick look for one of the verbs anywhere.
  private static func mentionsVerb(_ name: ArraySlice<UInt8>) -> Bool {
    if name.count < 6 { return false }
    return ByteText.contains(name, "deploy") || ByteText.contains(name, "release")
      || ByteText.contains(name, "publish") || ByteText.contains(name, "rollout")
  }

  /// Whether a new word begins at `at`: behind anything but letters, or with a capital letter.
  private static func isBoundary(_ word: ArraySlice<UInt8>, _ at: Int) -> Bool {
    if !isLetter(word[at]) { return true }
    let isUpper = word[at] & 0x20 == 0
    return isUpper && word[at - 1] & 0x20 != 0
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }

  private static func lowercase(_ word: ArraySlice<UInt8>) -> [UInt8] {
    word.map { ByteText.lowercase($0) }
  }

  private static let verbs = "deploy|release|publish|rollout|redeploy|deployment|releases"

  private static let rehearsals = """
    notes|note|dry|dryrun|preview|test|tests|check|checks|build|lint|plan|diff|verify|local|\
    status|dev|doc|docs|config|types|list|log|logs|changelog|validate|template|debug|help|info|\
    example|history|profile|version|clean|spec|util|utils|lib|prepare|simulate|report|md|txt|json|\
    yml|yaml|toml|pack|bundle|compile|binary|binaries|parser|name|names|it|assemble|install|connected|page|spec|link
    """
}
