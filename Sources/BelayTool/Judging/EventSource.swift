import BelayIO
import BelayModel
import BelayTranscripts

/// Yields events one after another from files, folders and standard input.
///
/// A `.jsonl` file and standard input hold one event a line (standard input may also be a single event
/// over several lines); any other file is one event. A folder gives its `.json` and `.jsonl` files in the
/// order of their names, its folders included; a folder that holds an `event.json` is a sample and gives
/// that file only. A `.jsonl` file that begins like a transcript of Codex gives the events of its calls.
enum EventSource {
  /// One event.
  enum Item {
    /// As JSON text, perhaps not a valid one.
    case text([UInt8])
    /// Out of a transcript.
    case event(HookEvent)
  }

  /// Calls `body` with every event.
  ///
  /// - Returns: the paths that could not be read, with the reason.
  static func forEach(in paths: [String], _ body: (Item) -> Void) -> [String] {
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
    _ folder: String, _ body: (Item) -> Void, _ problems: inout [String]
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
    _ path: String, _ body: (Item) -> Void, _ problems: inout [String]
  ) {
    if path.hasSuffix(".jsonl") {
      guard let lines = LineReader(path: path) else {
        problems.append("\(path): cannot be read")
        return
      }
      readLines(lines, name: path, body, &problems)
      return
    }
    do {
      body(.text(try RegularFile.read(path, limit: 64 << 20)))
    } catch {
      problems.append("\(path): \(error.description)")
    }
  }

  private static func readStandardInput(
    _ body: (Item) -> Void, _ problems: inout [String]
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
        body(.text(whole))
      } else {
        for line in whole.split(separator: UInt8(ascii: "\n")) where !isBlank(line) {
          body(.text(Array(line)))
        }
      }
      return
    }
    readLines(lines, first: first, name: "standard input", body, &problems)
  }

  private static func readLines(
    _ lines: consuming LineReader, first: [UInt8]? = nil, name: String, _ body: (Item) -> Void,
    _ problems: inout [String]
  ) {
    guard let first = first ?? lines.next() else { return }
    if isTranscript(first) {
      readTranscript(lines, first: first, name: name, body, &problems)
      return
    }
    if !isBlank(first[...]) { body(.text(first)) }
    while let line = lines.next() {
      if !isBlank(line[...]) { body(.text(line)) }
    }
  }

  private static func isTranscript(_ line: [UInt8]) -> Bool {
    guard let head = LineHead(line[...]) else { return false }
    return line[head.type].elementsEqual("session_meta".utf8)
  }

  private static func readTranscript(
    _ lines: consuming LineReader, first: [UInt8], name: String, _ body: (Item) -> Void,
    _ problems: inout [String]
  ) {
    var events = RolloutEvents()
    var number = 0
    var unreadable: [Int] = []
    var next: [UInt8]? = first
    while let line = next {
      number += 1
      do throws(TranscriptLine.Nothing) {
        for event in try events.add(line[...]) { body(.event(event)) }
      } catch {
        if error == .unreadable, !isBlank(line[...]) { unreadable.append(number) }
      }
      next = lines.next()
    }
    if let line = unreadable.first {
      problems.append("\(name):\(line): no line of a transcript (\(unreadable.count) such lines)")
    }
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r")
    }
  }
}
