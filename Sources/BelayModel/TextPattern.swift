/// Patterns for names and values: `*` stands for any text, `?` for any one byte, all else for itself.
package enum TextPattern {
  /// Whether all of `text` matches; at most linear in pattern times text.
  package static func matches(_ pattern: String, _ text: ArraySlice<UInt8>) -> Bool {
    let steps = Array(pattern.utf8)
    var step = 0
    var at = text.startIndex
    var star: (step: Int, at: Int)?
    while at < text.endIndex {
      if step < steps.count, steps[step] == UInt8(ascii: "*") {
        star = (step, at)
        step += 1
      } else if step < steps.count,
        steps[step] == UInt8(ascii: "?") || steps[step] == text[at]
      {
        step += 1
        at += 1
      } else if let last = star {
        star = (last.step, last.at + 1)
        step = last.step + 1
        at = last.at + 1
      } else {
        return false
      }
    }
    while step < steps.count, steps[step] == UInt8(ascii: "*") { step += 1 }
    return step == steps.count
  }
}
