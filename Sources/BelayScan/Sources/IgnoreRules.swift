import BelayIO

/// The lines of ignore files that hold in a folder: its own and those of the folders above.
package struct IgnoreRules: Sendable {
  /// One file: where its folder's path ends in the paths it judges, and its lines.
  private struct File: Sendable {
    let base: Int
    let patterns: [IgnorePattern]
  }

  private var files: [File] = []

  package init() {}

  /// Whether there are no lines at all.
  package var isEmpty: Bool { files.isEmpty }

  /// The largest ignore file that is read.
  private static let limit = 1 << 20

  /// Adds the ignore file of that name in a folder, if there is one.
  ///
  /// `folder` is a path as `isIgnored` gets them, without a slash at its end; empty for paths that are
  /// relative to the place of the file.
  package mutating func add(name: String, in folder: [UInt8], root: [UInt8] = []) {
    let place = root.isEmpty ? folder : root
    let path = place.isEmpty ? Array(name.utf8) : place + [UInt8(ascii: "/")] + name.utf8
    guard let input = try? FileInput(path), input.size > 0, input.size <= Self.limit else { return }
    var text = [UInt8](repeating: 0, count: input.size)
    guard let count = try? input.fill(&text, from: 0) else { return }
    add(text: text[0..<count], base: folder.isEmpty ? 0 : folder.count + 1)
  }

  /// Adds the lines of a text for paths that begin with `base` bytes of its folder.
  package mutating func add(text: ArraySlice<UInt8>, base: Int = 0) {
    let patterns = text.split(separator: UInt8(ascii: "\n")).compactMap(IgnorePattern.init)
    if !patterns.isEmpty { files.append(File(base: base, patterns: patterns)) }
  }

  /// Whether a path is ignored, given that the folders above it are not.
  package func isIgnored(_ path: [UInt8], isFolder: Bool) -> Bool {
    for file in files.reversed() {
      guard file.base <= path.count else { continue }
      let components = path[file.base...].split(separator: UInt8(ascii: "/"))
        .drop { $0 == [UInt8(ascii: ".")] }
      for pattern in file.patterns.reversed()
      where pattern.matches(Array(components), isFolder: isFolder) {
        return !pattern.isNegated
      }
    }
    return false
  }

  /// Whether a file's path, or a folder above it, is ignored.
  package func ignores(file path: [UInt8]) -> Bool {
    if files.isEmpty { return false }
    for place in path.indices where path[place] == UInt8(ascii: "/") && place > 0 {
      if isIgnored(Array(path[0..<place]), isFolder: true) { return true }
    }
    return isIgnored(path, isFolder: false)
  }
}
