/// A parsed script: flat arrays that refer to each other by index, and to the source by offset.
///
/// One allocation an array instead of one a node keeps a short command cheap.
struct SyntaxTree: Sendable {
  /// "There is none", for every index in the tree.
  static let none: Int32 = -1

  /// The source.
  ///
  /// A zero byte stands for a value that is not known, in text that became code.
  var bytes: [UInt8]
  var nodes: [SyntaxNode] = []
  var words: [SyntaxWord] = []
  var parts: [SyntaxPart] = []
  var redirections: [SyntaxRedirection] = []
  /// The list of everything in the script.
  var root: Int32 = none
  /// The first thing bash would reject, and where.
  var error: (offset: Int, what: String)?
  /// Why parsing was given up, if it was.
  var limit: String?
  /// The place in the event's script that this text comes from; `nil` for the script itself.
  var origin: Range<Int>?

  init(bytes: [UInt8], origin: Range<Int>? = nil) {
    self.bytes = bytes
    self.origin = origin
  }

  /// The range to report for `start..<end` of this text.
  func place(_ start: Int32, _ end: Int32) -> Range<Int> {
    if let origin { return origin }
    return Int(start)..<max(Int(start), Int(end))
  }
}
