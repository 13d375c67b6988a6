/// The lines that a unified diff without context adds, one entry for each file section.
package struct AddedLines: Sendable, Equatable {
  /// The added lines, each with its newline.
  package var text: [UInt8] = []
  /// The line in the new file of each of them, from 1.
  package var lines: [Int] = []

  package init() {}

  /// Reads the output of `git diff -U0`: its sections in order.
  package static func sections(of diff: [UInt8]) -> [AddedLines] {
    var sections: [AddedLines] = []
    var number = 0
    // Inside a hunk, how many added and removed lines are still to come: a line is only then content.
    var added = 0
    var removed = 0
    for line in diff.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if added > 0, line.first == UInt8(ascii: "+") {
        sections[sections.count - 1].text += line.dropFirst()
        sections[sections.count - 1].text.append(UInt8(ascii: "\n"))
        sections[sections.count - 1].lines.append(number)
        number += 1
        added -= 1
      } else if removed > 0, line.first == UInt8(ascii: "-") {
        removed -= 1
      } else if line.starts(with: Array("diff --git ".utf8)) {
        sections.append(AddedLines())
      } else if !sections.isEmpty, let hunk = hunk(line) {
        (removed, number, added) = hunk
      }
    }
    return sections
  }

  /// `@@ -a,b +c,d @@`: the counts and where the added lines begin.
  private static func hunk(_ line: ArraySlice<UInt8>) -> (Int, Int, Int)? {
    let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 3)
    guard fields.count >= 4, fields[0].elementsEqual("@@".utf8),
      let old = range(fields[1], sign: UInt8(ascii: "-")),
      let new = range(fields[2], sign: UInt8(ascii: "+"))
    else { return nil }
    return (old.count, new.start, new.count)
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
