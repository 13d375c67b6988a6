import BelayIO

/// Yields events one after another from files, folders and standard input.
///
/// A `.jsonl` file and standard input hold one event a line (standard input may also be a single event
/// over several lines); any other file is one event. A folder gives its `.json` and `.jsonl` files in the
/// order of their names, its folders included; a folder that holds an `event.json` is a sample and gives
/// that file only.
enum EventSource {
  /// Calls `body` with every event's bytes.
  ///
  /// - Returns: the paths that could not be read, with the reason.
  static func forEach(in paths: [String], _ body: ([UInt8]) -> Void) -> [String] {
    var problems: [String] = []
    for path in paths {
      if path == "-" {
        readStandardInput(body, &problems)
      } else if PathStatus.isFolder(path) {
        readFolder(path, body, &problems)
      } else {
        readFile(path, body, &problems)
      }
    }
    return problems
  }

  private static func readFolder(
    _ folder: String, _ body: ([UInt8]) -> Void, _ problems: inout [String]
  ) {
    let names = FolderListing.names(in: folder)
    if names.contains("event.json") {
      readFile(folder + "/event.json", body, &problems)
      return
    }
    for name in names {
      let path = folder + "/" + name
      if PathStatus.isFolder(path) {
        readFolder(path, body, &problems)
      } else if name.hasSuffix(".json") || name.hasSuffix(".jsonl") {
        readFile(path, body, &problems)
      }
    }
  }

  private static func readFile(
    _ path: String, _ body: ([UInt8]) -> Void, _ problems: inout [String]
  ) {
    if path.hasSuffix(".jsonl") {
      guard let lines = LineReader(path: path) else {
        problems.append("\(path): cannot be read")
        return
      }
      readLines(lines, body)
      return
    }
    do {
      body(try RegularFile.read(path, limit: 64 << 20))
    } catch {
      problems.append("\(path): \(error.description)")
    }
  }

  private static func readStandardInput(
    _ body: ([UInt8]) -> Void, _ problems: inout [String]
  ) {
    var lines = LineReader(0)
    guard let first = lines.next() else { return }
    // A pretty-printed event begins with a line that is no JSON text by itself.
    if (try? JSONScanner.parse(first)) == nil {
      var whole = first
      while let line = lines.next() {
        whole.append(UInt8(ascii: "\n"))
        whole += line
      }
      if (try? JSONScanner.parse(whole)) != nil {
        body(whole)
      } else {
        for line in whole.split(separator: UInt8(ascii: "\n")) where !isBlank(line) {
          body(Array(line))
        }
      }
      return
    }
    body(first)
    readLines(lines, body)
  }

  private static func readLines(_ lines: consuming LineReader, _ body: ([UInt8]) -> Void) {
    while let line = lines.next() {
      if !isBlank(line[...]) { body(line) }
    }
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r")
    }
  }
}
