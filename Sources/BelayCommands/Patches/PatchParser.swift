import BelayModel

/// Reads the text of Codex's `apply_patch`.
///
/// It is lenient, because Codex shows a patch to hooks before it checks it: whatever names a file
/// counts, with or without `*** Begin Patch`, with LF or CRLF, finished or cut off; text without such
/// a line gives no files.
package enum PatchParser {
  /// The files of `text`; ranges are indices of the slice's base from its own start, so that 0 is the
  /// first byte of `text`.
  @export(interface)
  package static func parse(_ text: ArraySlice<UInt8>) -> Patch {
    var patch = Patch()
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
      var lineEnd = end
      if lineEnd > start && text[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
      read(text[start..<lineEnd], offset: start - text.startIndex, into: &patch)
      start = end + 1
    }
    return patch
  }

  private static func read(_ line: ArraySlice<UInt8>, offset: Int, into patch: inout Patch) {
    if line.first == UInt8(ascii: "+") {
      if let last = patch.files.indices.last, patch.files[last].change != .deleted {
        patch.files[last].added.append((offset + 1)..<(offset + line.count))
      }
      return
    }
    // Codex trims what stands around a header, so a header may be indented.
    let header = trimmed(line)
    guard ByteText.starts(header, "***") else { return }
    if let path = value(of: "*** Add File:", header) {
      patch.files.append(PatchFile(path: path, change: .added))
    } else if let path = value(of: "*** Update File:", header) {
      patch.files.append(PatchFile(path: path, change: .modified))
    } else if let path = value(of: "*** Delete File:", header) {
      patch.files.append(PatchFile(path: path, change: .deleted))
    } else if let path = value(of: "*** Move to:", header), let last = patch.files.indices.last,
      patch.files[last].movedTo == nil
    {
      patch.files[last].movedTo = path
      patch.files[last].change = .renamed
    }
  }

  /// The path behind a header; `nil` if it is another header or has none.
  private static func value(of header: String, _ line: ArraySlice<UInt8>) -> [UInt8]? {
    guard ByteText.starts(line, header) else { return nil }
    let path = trimmed(line.dropFirst(header.utf8.count))
    return path.isEmpty ? nil : Array(path)
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var start = line.startIndex
    var end = line.endIndex
    while start < end && isBlank(line[start]) { start += 1 }
    while end > start && isBlank(line[end - 1]) { end -= 1 }
    return line[start..<end]
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
