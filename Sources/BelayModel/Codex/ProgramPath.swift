/// A program's path as Codex 0.163.0 compares it (seen): absolute, without `.`, `..` and doubled slashes.
package enum ProgramPath {
  /// The absolute path of a program that is called by a path; `nil` for a bare name.
  ///
  /// `cwd` and `home`: what relative names and `~/` stand for.
  package static func absolute(_ word: [UInt8], cwd: String, home: String) -> [UInt8]? {
    guard word.contains(UInt8(ascii: "/")) else { return nil }
    var whole: [UInt8] = []
    if word[0] == UInt8(ascii: "~") && word[1] == UInt8(ascii: "/") {
      whole += home.utf8
      whole += word.dropFirst()
    } else {
      if word[0] != UInt8(ascii: "/") {
        whole += cwd.utf8
        whole.append(UInt8(ascii: "/"))
      }
      whole += word
    }
    return normalized(whole)
  }

  /// An absolute path without `.`, `..` and doubled slashes; `/` for the root.
  package static func normalized(_ path: [UInt8]) -> [UInt8] {
    var parts: [ArraySlice<UInt8>] = []
    for part in path.split(separator: UInt8(ascii: "/")) {
      if part.count == 1 && part.first == UInt8(ascii: ".") { continue }
      if part.count == 2 && part.allSatisfy({ $0 == UInt8(ascii: ".") }) {
        _ = parts.popLast()
        continue
      }
      parts.append(part)
    }
    var normalized: [UInt8] = []
    for part in parts {
      normalized.append(UInt8(ascii: "/"))
      normalized += part
    }
    return normalized.isEmpty ? [UInt8(ascii: "/")] : normalized
  }

  /// The last component; empty for `/`.
  package static func name(of path: [UInt8]) -> ArraySlice<UInt8> {
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return path[...] }
    return path[(slash + 1)...]
  }
}
