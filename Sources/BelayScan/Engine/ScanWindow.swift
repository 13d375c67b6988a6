import BelayIO

/// A piece of a text of any length, in a buffer of one size.
///
/// What belongs to the piece is `owned`; around it stands enough of the neighbours that whatever
/// begins in the piece is seen whole. Where one piece ends depends on the text alone, never on how it
/// came in, so the same text gives the same pieces.
package struct ScanWindow {
  /// How large the pieces are.
  package struct Size: Sendable {
    /// Bytes of the buffer.
    package let whole: Int
    /// Bytes in front of a piece that are still seen with it.
    package let behind: Int
    /// Bytes behind a piece that are seen with it: the longest secret that is found across a border.
    package let ahead: Int

    package init(whole: Int = 1 << 20, behind: Int = 16 << 10, ahead: Int = 64 << 10) {
      self.whole = max(whole, 2 * (behind + ahead))
      self.behind = behind
      self.ahead = ahead
    }
  }

  let size: Size
  /// The buffer; only the first `count` bytes are text.
  var bytes: [UInt8]
  private(set) var count = 0
  /// Where in the buffer the piece begins.
  private(set) var start = 0

  /// Whether the text begins before the buffer.
  private(set) var isCut = false

  init(_ size: Size) {
    self.size = size
    bytes = [UInt8](repeating: 0, count: size.whole)
  }

  /// Whether there is no room left.
  var isFull: Bool { count == bytes.count }

  /// Begins a new text.
  mutating func reset() {
    count = 0
    start = 0
    isCut = false
  }

  /// Fills the window from a file; `false` at its end.
  mutating func fill(from input: borrowing FileInput) throws(FileError) -> Bool {
    count += try input.fill(&bytes, from: count)
    return isFull
  }

  /// Takes what a descriptor has at the moment, waiting for at least one byte; `false` at its end.
  mutating func take(from input: borrowing FileInput) throws(FileError) -> Bool {
    let length = try input.take(&bytes, from: count)
    count += length
    return length > 0
  }

  /// Behind the last whole line of what is not reported yet; `nil` if no line has ended.
  var lastLineEnd: Int? {
    ByteSearch.last(UInt8(ascii: "\n"), in: bytes, start..<count).map { $0 + 1 }
  }

  /// Takes in what there is room for, and returns where the rest begins.
  mutating func append(_ text: [UInt8], from place: Int, to end: Int) -> Int {
    let length = min(end - place, bytes.count - count)
    guard length > 0 else { return place }
    ByteMove.copy(text, place..<place + length, to: &bytes, at: count)
    count += length
    return place + length
  }

  /// Where the piece ends: behind a line if one ends near, so that few secrets are cut at all.
  func end(isLast: Bool) -> Int {
    if isLast { return count }
    let limit = count - size.ahead
    let near = max(start, limit - size.ahead / 2)
    guard let newline = ByteSearch.last(UInt8(ascii: "\n"), in: bytes, near..<limit) else {
      return limit
    }
    return newline + 1
  }

  /// Goes on to the piece that begins at `next`; returns by how much places in the buffer moved.
  mutating func slide(to next: Int) -> Int {
    let shift = max(0, next - size.behind)
    if shift > 0 {
      isCut = true
      ByteMove.move(in: &bytes, from: shift, to: 0, count: count - shift)
    }
    count -= shift
    start = next - shift
    return shift
  }
}
