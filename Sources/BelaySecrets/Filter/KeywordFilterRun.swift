/// One run of the keyword search over a text, for those who measure it: a scan does far more.
package enum KeywordFilterRun {
  /// How often keywords stand in a text.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - hasKeywords: `false` searches for none: what is left is the filter, which clears each window.
  /// - Returns: the number of hits.
  package static func hitCount(in bytes: [UInt8], hasKeywords: Bool) -> Int {
    let index = hasKeywords ? KeywordTable.index(stride: 2) : KeywordIndex(stride: 2)
    var count = 0
    var position = 0
    var hits: [KeywordHit] = []
    unsafe bytes.withUnsafeBufferPointer { text in
      while position < text.count {
        position = unsafe index.search(text, from: position, into: &hits)
        count += hits.count
        hits.removeAll(keepingCapacity: true)
      }
    }
    return count
  }
}
