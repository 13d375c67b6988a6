/// What a glob of a policy file must not be.
enum GlobCheck {
  /// Reports a glob that would not do what it seems to say.
  static func check(_ glob: String, _ name: String, at line: Int, in reader: inout PolicyReader) {
    let bytes = Array(glob.utf8)
    if bytes[0] == UInt8(ascii: "~") && bytes.count > 1 && bytes[1] != UInt8(ascii: "/") {
      reader.fault(
        "\(name): \(Excerpt.quoted(glob)) names another user's home folder", at: line,
        suggestion: "write an absolute path; `~/` is the home folder of whoever runs Belay")
    } else if bytes.starts(with: Array("./".utf8)) || bytes.starts(with: Array("../".utf8)) {
      reader.fault(
        "\(name): \(Excerpt.quoted(glob)) can match nothing", at: line,
        suggestion: "globs without a leading `/` or `~/` already begin at the project root")
    }
  }

  /// Whether the glob matches everything, so that it narrows nothing.
  static func matchesEverything(_ glob: String) -> Bool {
    glob.utf8.contains(UInt8(ascii: "*"))
      && glob.utf8.allSatisfy { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "/") }
  }
}
