import BelayIO

/// The records that a run left in a log folder, made comparable.
package enum RecordedLog {
  /// All lines of all logs in a folder; empty if there is none.
  package static func normalized(in folder: String) -> [UInt8] {
    var lines: [UInt8] = []
    for name in FolderListing.names(in: folder) where name.hasSuffix(".jsonl") {
      guard let bytes = try? RegularFile.read(folder + "/" + name, limit: 16 << 20) else {
        continue
      }
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        lines += RecordNormalizer.line(Array(line)) ?? Array("<not JSON>".utf8)
        lines.append(UInt8(ascii: "\n"))
      }
    }
    return lines
  }
}
