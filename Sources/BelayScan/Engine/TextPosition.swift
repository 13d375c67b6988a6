import BelayIO

/// A place in a text that is seen through a window, and the line and column it has.
struct TextPosition: Equatable {
  /// From 0.
  var line = 0
  /// Characters between the line's start and this place.
  var column = 0
  /// The place in the window.
  var offset = 0

  /// Moves forward to another place in the window.
  ///
  /// Linear in the distance.
  mutating func advance(to end: Int, in bytes: [UInt8]) {
    guard end > offset else { return }
    let newline = UInt8(ascii: "\n")
    let lines = ByteSearch.count(newline, in: bytes, offset..<end)
    if lines > 0 {
      line += lines
      column = 0
      offset = (ByteSearch.last(newline, in: bytes, offset..<end) ?? offset) + 1
    }
    column += ByteSearch.characters(in: bytes, offset..<end)
    offset = end
  }
}
