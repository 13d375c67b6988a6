/// Replacements in a text that do not overlap, applied at once.
struct TextEdits: Sendable {
  private var edits: [(range: Range<Int>, text: [UInt8])] = []

  /// Whether there is nothing to do.
  var isEmpty: Bool { edits.isEmpty }

  /// Replaces a range, or inserts where it is empty.
  mutating func replace(_ range: Range<Int>, with text: [UInt8]) {
    edits.append((range, text))
  }

  /// Takes items out of a list of items that are separated by commas, with the commas that go with them.
  ///
  /// - Parameters:
  ///   - removed: positions in `items`.
  ///   - items: the ranges of all items.
  ///   - list: the range of the whole list with its brackets.
  mutating func remove(_ removed: Set<Int>, of items: [Range<Int>], in list: Range<Int>) {
    if removed.count == items.count {
      replace(list.lowerBound + 1..<list.upperBound - 1, with: [])
      return
    }
    var hasKept = false
    for index in items.indices {
      guard removed.contains(index) else {
        hasKept = true
        continue
      }
      let range =
        hasKept
        ? items[index - 1].upperBound..<items[index].upperBound
        : items[index].lowerBound..<items[index + 1].lowerBound
      replace(range, with: [])
    }
  }

  /// The text with all replacements made.
  func applied(to text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    // Insertions at one place keep the order in which they were asked for.
    let ordered = edits.enumerated().sorted { first, second in
      (first.element.range.lowerBound, first.offset)
        < (second.element.range.lowerBound, second.offset)
    }
    for (_, edit) in ordered {
      result += text[position..<max(position, edit.range.lowerBound)]
      result += edit.text
      position = max(position, edit.range.upperBound)
    }
    return result + text[position...]
  }
}
