extension SecretScanner {
  /// How many places are told at most.
  private static var mostPlaces: Int { 4096 }

  /// Where in a range of an array a secret may begin, or what announces one: keywords and long runs, in
  /// ascending order.
  ///
  /// What is no place of the range begins no secret in any piece of it, unless the piece is UTF-16 or
  /// the bytes in front of it are letters of a run that goes on into it. One look
  /// at tens of thousands of short texts costs less than a scan of each. `nil` where there are too many
  /// places to be worth a list.
  package mutating func places(_ bytes: [UInt8], in range: Range<Int>) -> [Int]? {
    let range = range.clamped(to: 0..<bytes.count)
    return unsafe bytes.withUnsafeBufferPointer { whole in
      unsafe places(UnsafeBufferPointer(rebasing: whole[range]), offset: range.lowerBound)
    }
  }

  private mutating func places(_ text: UnsafeBufferPointer<UInt8>, offset: Int) -> [Int]? {
    let index = self.index(for: text.count)
    var places: [Int] = []
    var hits: [KeywordHit] = []
    var position = 0
    while position < text.count {
      position = unsafe index.search(text, from: position, into: &hits)
      for hit in hits { places.append(offset + hit.start) }
      hits.removeAll(keepingCapacity: true)
      if places.count > Self.mostPlaces { return nil }
    }
    if hasBuiltIn {
      position = 0
      while let run = unsafe RunSearch.next(text, from: position) {
        places.append(offset + run.lowerBound)
        position = run.upperBound
        if places.count > Self.mostPlaces { return nil }
      }
    }
    places.sort()
    return places
  }
}
