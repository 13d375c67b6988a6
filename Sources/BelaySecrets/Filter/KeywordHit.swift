/// A keyword found in a text.
struct KeywordHit: Equatable, Sendable {
  /// Its number in the index.
  let keyword: UInt16
  /// Offset of its first byte.
  let start: Int
}
