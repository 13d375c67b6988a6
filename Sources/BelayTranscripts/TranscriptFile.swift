package import BelayIO

/// Reads a transcript, or as much of its end as is wanted.
package enum TranscriptFile {
  /// How much of the end is read at the end of a turn.
  package static let tailLimit = 32 << 20
  /// The longest first line: Codex's own instructions stand in it.
  private static let firstLineLimit = 1 << 20
  /// How much is read at once to look for the place to begin.
  private static let step = 1 << 20

  /// Reads the end of a transcript, from the last line that was written before `since` on.
  ///
  /// Only a regular file is opened, and no link followed: the path comes from an event. Nothing is kept
  /// between two calls; where to begin is found from behind, in steps, by the times of the lines.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - since: milliseconds since 1970.
  ///   - limit: the most bytes read; `isCut` of the result tells that they were not enough.
  /// - Returns: its calls.
  /// - Throws: why it cannot be read.
  package static func readEnd(
    of path: String, since: Int64, limit: Int = tailLimit
  ) throws(FileError) -> Transcript {
    let file = try RegularFile.open(path)
    let size = try RegularFile.size(file)
    var transcript = Transcript()
    let head = try RegularFile.read(file, at: 0, count: min(size, firstLineLimit))
    if let end = head.firstIndex(of: newline) { transcript.add(head[..<end]) }
    var start = size
    var piece = step
    while start > 0, size - start < limit {
      start = max(0, start - piece, size - limit)
      // A line in the last piece that is old enough settles it; later lines come later.
      let look = try RegularFile.read(file, at: start, count: min(size - start, step))
      if start > 0, let time = firstTime(look), time < since { break }
      piece = min(piece * 2, 8 << 20)
    }
    transcript.isCut = start > 0 && size - start >= limit
    let bytes = try RegularFile.read(file, at: start, count: size - start)
    var line = bytes.startIndex
    if start > 0 { line = bytes.firstIndex(of: newline).map { $0 + 1 } ?? bytes.endIndex }
    while line < bytes.endIndex {
      // What stands behind the last newline is still being written.
      guard let end = ByteSearch.first(newline, in: bytes, line..<bytes.endIndex) else { break }
      if start > 0 || line > 0 { transcript.add(bytes[line..<end]) }
      line = end + 1
    }
    return transcript
  }

  private static let newline = UInt8(ascii: "\n")

  /// The time of the first whole line.
  private static func firstTime(_ bytes: [UInt8]) -> Int64? {
    guard let newline = bytes.firstIndex(of: newline), let head = LineHead(bytes[(newline + 1)...])
    else { return nil }
    return TranscriptTime.parse(bytes[head.time])
  }
}
