package import BelayIO

/// Reads a transcript, or as much of its end as is wanted.
package enum TranscriptFile {
  /// How much of the end is read at the end of a turn.
  package static let tailLimit = 32 << 20
  /// The longest first line: Codex's own instructions stand in it.
  private static let firstLineLimit = 1 << 20
  /// The longest line that is read: far above what Codex keeps of an output.
  private static let longestLine = 8 << 20
  /// The most lines that are read: in the end of a transcript there are a tenth of that.
  private static let mostLines = 400_000
  /// The most tokens that a thread is believed to have used.
  private static let mostTokens = 1_000_000_000_000
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
    try readLines(of: file, from: start, size: size, into: &transcript)
    return transcript
  }

  /// Takes in the whole lines of the rest of a file, a piece at a time: outputs stand in it that nobody keeps.
  private static func readLines(
    of file: borrowing OwnedDescriptor, from start: Int, size: Int,
    into transcript: inout Transcript
  ) throws(FileError) {
    // The first line was read before, and what begins within a line is no line.
    var isInside = true
    var rest: [UInt8] = []
    var count = 0
    var at = start
    while at < size {
      let bytes = try RegularFile.read(file, at: at, count: min(step, size - at))
      if bytes.isEmpty { return }
      at += bytes.count
      var line = 0
      // What stands behind the last newline is still being written.
      while let end = ByteSearch.first(newline, in: bytes, line..<bytes.endIndex) {
        count += 1
        if count > mostLines {
          transcript.isCut = true
          return
        }
        if isInside {
          isInside = false
        } else if rest.isEmpty {
          transcript.add(bytes[line..<end])
        } else {
          rest += bytes[line..<end]
          transcript.add(rest[...])
        }
        rest = []
        line = end + 1
      }
      if !isInside { rest += bytes[line...] }
      if rest.count > longestLine {
        rest = []
        isInside = true
        transcript.isCut = true
      }
    }
  }

  /// How many tokens a thread has used, as the end of its transcript tells; `nil` if that does not say.
  ///
  /// Codex writes the count behind every answer of the model (0.136 to 0.163).
  package static func tokens(of path: String) throws(FileError) -> Int? {
    let file = try RegularFile.open(path)
    let size = try RegularFile.size(file)
    var piece = 64 << 10
    while true {
      let start = max(0, size - piece)
      let bytes = try RegularFile.read(file, at: start, count: size - start)
      var end = bytes.lastIndex(of: newline) ?? 0
      while end > 0 {
        let line = bytes[..<end].lastIndex(of: newline).map { $0 + 1 } ?? 0
        if line > 0 || start == 0, let count = tokens(in: bytes[line..<end]) { return count }
        end = max(0, line - 1)
      }
      if start == 0 || piece >= step { return nil }
      piece *= 4
    }
  }

  /// The count of a line; `nil` for any other line.
  private static func tokens(in line: ArraySlice<UInt8>) -> Int? {
    guard let payload = LineHead(line)?.payload, LineKind(line[payload]) == .tokens else {
      return nil
    }
    // Of a count that is not known yet only the limits are told; one before it holds.
    guard let told = try? TranscriptLine(line), case .tokens(let count) = told.content else {
      return nil
    }
    return max(0, min(count, mostTokens))
  }

  private static let newline = UInt8(ascii: "\n")

  /// The time of the first whole line.
  private static func firstTime(_ bytes: [UInt8]) -> Int64? {
    guard let newline = bytes.firstIndex(of: newline), let head = LineHead(bytes[(newline + 1)...])
    else { return nil }
    return TranscriptTime.parse(bytes[head.time])
  }
}
