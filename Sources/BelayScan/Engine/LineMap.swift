/// Which line of its file each line of a text was: for texts put together from pieces of a file.
package struct LineMap: Sendable, Equatable {
  /// From line `text` of the text on, lines are those from line `file` of the file on.
  private struct Run: Sendable, Equatable {
    let text: Int
    let file: Int
  }

  private var runs: [Run] = []

  /// The map of a whole file.
  package init() {}

  /// Says that line `text` of the text, from 0, is line `file` of the file, from 1.
  ///
  /// Calls come in the order of the text.
  package mutating func add(text: Int, file: Int) {
    if let last = runs.last, file - last.file == text - last.text { return }
    runs.append(Run(text: text, file: file))
  }

  /// The line of the file, from 1, for a line of the text, from 0.
  package func line(of text: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text <= text { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return text + 1 }
    return runs[low - 1].file + text - runs[low - 1].text
  }
}
