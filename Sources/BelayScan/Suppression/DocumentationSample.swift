import BelayIO
import BelayModel
import BelaySecrets

/// Tells examples in documentation from credentials in use.
///
/// Documentation shows made-up values wherever a credential goes, and nothing about the value tells
/// which. So a finding that rests on a name and on looking random alone counts as an example where the
/// text is documentation by its place: in the docstrings of Python, which hold all of a module's
/// reference (of Ansible, for example, in `EXAMPLES` and `RETURN`), in the files that hold the same
/// beside a module, and in reStructuredText. Formats that prove themselves are findings wherever they
/// stand.
enum DocumentationSample {
  /// Whether a finding is an example.
  static func holds(
    _ finding: SecretFinding, in bytes: [UInt8], count: Int, file: [UInt8]
  ) -> Bool {
    guard finding.verification == .none, RuleCatalog.restsOnName(finding.rule) else { return false }
    let file = file.suffix(256)
    if ends(file, ".rst") || isExamples(file) || isSidecar(file) { return true }
    guard ends(file, ".py") else { return false }
    return isInDocstring(finding.range.lowerBound, bytes, count: count)
  }

  /// `examples-1.json` and the like, which interface descriptions carry along.
  private static func isExamples(_ file: ArraySlice<UInt8>) -> Bool {
    guard ends(file, ".json") else { return false }
    let slash = file.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? file.startIndex
    return file[slash...].starts(with: "examples-".utf8)
  }

  /// `plugins/modules/user.yml` and the like, in which Ansible keeps the documentation of a module that is
  /// not written in Python.
  private static func isSidecar(_ file: ArraySlice<UInt8>) -> Bool {
    guard ends(file, ".yml") || ends(file, ".yaml") else { return false }
    let folders = file.split(separator: UInt8(ascii: "/"))
    return folders.count > 2 && folders[folders.count - 3].elementsEqual("plugins".utf8)
  }

  private static func ends(_ file: ArraySlice<UInt8>, _ suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard file.count >= count else { return false }
    return suffix.withUTF8Buffer { unsafe file.suffix(count).elementsEqual($0) }
  }

  /// Whether a place lies in a string of three quotes that is a statement of its own, or that is assigned to
  /// one of the names under which Ansible keeps a module's documentation.
  ///
  /// Only the part of the text in the buffer is known; where it begins inside of such a string, what follows
  /// up to the next one is taken for code. Linear in the distance from the buffer's start.
  static func isInDocstring(_ place: Int, _ bytes: [UInt8], count: Int) -> Bool {
    var position = 0
    while position + 3 <= place {
      let byte = bytes[position]
      if byte == UInt8(ascii: "#") {
        // A comment may hold quotes.
        position = ByteSearch.first(0x0A, in: bytes, position..<place) ?? place
        continue
      }
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else {
        position += 1
        continue
      }
      guard bytes[position + 1] == byte, bytes[position + 2] == byte else {
        position = endOfString(position, bytes, place)
        continue
      }
      let isDocumentation = opensDocumentation(position, bytes)
      var end = position + 3
      while end < place, !(bytes[end] == byte && isTriple(end, bytes, count)) {
        end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
      }
      if end >= place { return isDocumentation }
      position = end + 3
    }
    return false
  }

  private static func isTriple(_ place: Int, _ bytes: [UInt8], _ count: Int) -> Bool {
    place + 2 < count && bytes[place + 1] == bytes[place] && bytes[place + 2] == bytes[place]
  }

  /// Behind a string of one line.
  private static func endOfString(_ start: Int, _ bytes: [UInt8], _ limit: Int) -> Int {
    var end = start + 1
    while end < limit, bytes[end] != bytes[start], bytes[end] != 0x0A {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return end + 1
  }

  /// Whether nothing but white space, a prefix such as `r`, or `EXAMPLES =` stands in front of a string.
  private static func opensDocumentation(_ start: Int, _ bytes: [UInt8]) -> Bool {
    var position = start
    while position > 0, start - position < 2, isPrefix(bytes[position - 1]) { position -= 1 }
    while position > 0, isBlank(bytes[position - 1]) { position -= 1 }
    if position == 0 || bytes[position - 1] == 0x0A { return true }
    guard bytes[position - 1] == UInt8(ascii: "=") else { return false }
    position -= 1
    while position > 0, isBlank(bytes[position - 1]) { position -= 1 }
    let end = position
    while position > 0, bytes[position - 1] > 0x20 { position -= 1 }
    let name = bytes[position..<end]
    return ["EXAMPLES", "DOCUMENTATION", "RETURN", "__doc__"].contains {
      name.elementsEqual($0.utf8)
    }
  }

  private static func isPrefix(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "r"), UInt8(ascii: "u"), UInt8(ascii: "b"), UInt8(ascii: "f"): true
    default: false
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
