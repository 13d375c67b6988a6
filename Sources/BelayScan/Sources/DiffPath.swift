/// Paths in the headers of diffs.
enum DiffPath {
  /// The path behind `+++ `; `nil` for `/dev/null`.
  static func of(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var path: [UInt8]
    if text.first == UInt8(ascii: "\"") {
      path = unquoted(text)
    } else {
      // A tab ends a name with blanks, and stands in front of a date.
      path = Array(text.prefix { $0 != UInt8(ascii: "\t") })
      if path.last == UInt8(ascii: "\r") { path.removeLast() }
    }
    if path.elementsEqual("/dev/null".utf8) { return nil }
    return withoutPrefix(path)
  }

  /// The path in `diff --git a/path b/path`, both the same; `nil` if they are not.
  static func ofBoth(_ line: [UInt8]) -> [UInt8]? {
    for start in ["diff --git ", "diff --cc ", "diff --combined "]
    where line.starts(with: start.utf8) {
      let rest = line.dropFirst(start.utf8.count)
      if start != "diff --git " { return of(rest) }
      if rest.first == UInt8(ascii: "\"") { return of(rest) }
      guard rest.count >= 5, rest.count % 2 == 1 else { return nil }
      let middle = rest.startIndex + rest.count / 2
      let old = withoutPrefix(Array(rest[..<middle]))
      let new = withoutPrefix(Array(rest[(middle + 1)...]))
      return rest[middle] == UInt8(ascii: " ") && old == new ? new : nil
    }
    return nil
  }

  private static func withoutPrefix(_ path: [UInt8]) -> [UInt8] {
    guard path.count > 2, path[1] == UInt8(ascii: "/"), "abiwco".utf8.contains(path[0]) else {
      return path
    }
    return Array(path[2...])
  }

  /// The name in a C string as git writes it (`core.quotePath` in git-config(1)).
  private static func unquoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    var place = text.startIndex + 1
    while place < text.endIndex, text[place] != UInt8(ascii: "\"") {
      guard text[place] == UInt8(ascii: "\\"), place + 1 < text.endIndex else {
        output.append(text[place])
        place += 1
        continue
      }
      place += 1
      switch text[place] {
      case UInt8(ascii: "a"): output.append(7)
      case UInt8(ascii: "b"): output.append(8)
      case UInt8(ascii: "t"): output.append(9)
      case UInt8(ascii: "n"): output.append(10)
      case UInt8(ascii: "v"): output.append(11)
      case UInt8(ascii: "f"): output.append(12)
      case UInt8(ascii: "r"): output.append(13)
      case UInt8(ascii: "0")...UInt8(ascii: "3"):
        var value = 0
        var digits = 0
        while digits < 3, place < text.endIndex,
          (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(text[place])
        {
          value = value * 8 + Int(text[place] - UInt8(ascii: "0"))
          place += 1
          digits += 1
        }
        output.append(UInt8(truncatingIfNeeded: value))
        continue
      default: output.append(text[place])
      }
      place += 1
    }
    return output
  }
}
