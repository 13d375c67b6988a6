import BelayIO

/// A `.gitleaksignore`: findings by place, `file:rule:line` or `commit:file:rule:line`.
package struct GitleaksIgnore: Sendable, Equatable {
  private var places: Set<String> = []

  package init() {}

  /// Whether it lists nothing.
  package var isEmpty: Bool { places.isEmpty }

  /// Reads a file; one that is not there lists nothing.
  package static func read(_ file: String) throws(ScanError) -> GitleaksIgnore {
    do throws(FileError) {
      return parse(try RegularFile.read(file, limit: 16 << 20))
    } catch .missing {
      return GitleaksIgnore()
    } catch {
      throw .unreadable(file, error.description)
    }
  }

  /// Reads a text: one entry a line, `#` begins a comment.
  static func parse(_ text: [UInt8]) -> GitleaksIgnore {
    var ignore = GitleaksIgnore()
    for line in text.split(separator: UInt8(ascii: "\n")) {
      var entry = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      while let last = entry.last, last <= 0x20 { entry.removeLast() }
      if entry.isEmpty || entry.first == UInt8(ascii: "#") { continue }
      ignore.places.insert(String(decoding: entry, as: UTF8.self))
    }
    return ignore
  }

  /// Whether a finding is listed.
  package func holds(_ finding: ScanFinding) -> Bool {
    if places.isEmpty { return false }
    let file = RelativePath.of(finding.file)
    let place = "\(file):\(finding.rule):\(finding.line)"
    if places.contains(place) { return true }
    guard let commit = finding.commit else { return false }
    return places.contains("\(commit.id):\(place)")
  }
}
