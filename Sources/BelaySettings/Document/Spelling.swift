/// Finds the word that was probably meant.
package enum Spelling {
  /// The candidate nearest to `word`, if it is near enough to be worth suggesting.
  ///
  /// Words far longer than any key or rule id are not compared, so hostile input stays cheap.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let letters = Array(word.utf8)
    guard !letters.isEmpty, letters.count <= 64 else { return nil }
    var best: String?
    var least = max(1, (letters.count + 1) / 3) + 1
    for candidate in candidates {
      let distance = distance(letters, Array(candidate.utf8))
      if distance < least {
        least = distance
        best = candidate
      }
    }
    return best
  }

  /// How many letters have to be inserted, removed, replaced or swapped with their neighbour.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        var cost = min(previous[column] + 1, current[column - 1] + 1)
        cost = min(cost, previous[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          cost = min(cost, beforePrevious[column - 2] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
