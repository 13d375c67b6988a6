/// The header of a hunk, and how much of the hunk is still to come.
struct DiffHunk: Equatable {
  /// How many signs stand in front of each line: one, or one a parent in the diff of a merge.
  let parents: Int
  private var number: Int
  private var old: Int
  private var new: Int

  /// Reads `@@ -a,b +c,d @@`, or with more of them the header of a merge; `nil` if it is none.
  init?(_ line: [UInt8]) {
    let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 16)
    guard let marks = fields.first, (2...9).contains(marks.count),
      marks.allSatisfy({ $0 == UInt8(ascii: "@") })
    else { return nil }
    parents = marks.count - 1
    guard fields.count > parents + 2, fields[parents + 2] == marks,
      let added = Self.range(fields[parents + 1], sign: UInt8(ascii: "+"))
    else { return nil }
    var removed = 0
    for field in fields[1...parents] {
      guard let range = Self.range(field, sign: UInt8(ascii: "-")) else { return nil }
      removed += range.count
    }
    number = added.start
    new = added.count
    old = removed
  }

  /// Whether all of its lines have come; the lines of a merge are not counted.
  var isOver: Bool { parents == 1 && old <= 0 && new <= 0 }

  /// Whether a byte may stand in front of a line.
  static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ")
  }

  /// Counts a line by its signs.
  ///
  /// - Returns: its number in the new file if it was added.
  mutating func take(_ signs: [UInt8]) -> Int? {
    if signs.contains(UInt8(ascii: "-")) {
      old -= 1
      return nil
    }
    let isAdded = signs.contains(UInt8(ascii: "+"))
    new -= 1
    if !isAdded { old -= 1 }
    number += 1
    return isAdded ? number - 1 : nil
  }

  private static func range(_ field: ArraySlice<UInt8>, sign: UInt8) -> (start: Int, count: Int)? {
    guard field.first == sign else { return nil }
    let numbers = field.dropFirst().split(separator: UInt8(ascii: ","))
    guard let first = numbers.first, let start = Int(String(decoding: first, as: UTF8.self)) else {
      return nil
    }
    guard numbers.count > 1 else { return (start, 1) }
    guard let count = Int(String(decoding: numbers[1], as: UTF8.self)) else { return nil }
    return (start, count)
  }
}
