import BelayIO
import BelayProcess
import BelayScan

/// One run of `belay scan` over its sources.
struct ScanRun: ~Copyable {
  private(set) var findings: [ScanFinding] = []
  private(set) var summary = ScanSummary()
  private var scanner: TextScanner

  init(key: [UInt8]) {
    scanner = TextScanner(key: key)
  }

  /// Scans a file, everything below a folder, or standard input.
  mutating func scan(_ path: String) {
    if path == "-" {
      do { add(try StandardInput.readAll(), file: "-") } catch {
        summary.problems.append("standard input: \(error.description)")
      }
      return
    }
    var files: [String] = []
    summary.problems += TreeWalker.forEachFile(at: path) { file, _ in files.append(file) }
    for file in files {
      do { add(try RegularFile.read(file, limit: 64 << 20), file: file) } catch {
        summary.problems.append("\(file): \(error.description)")
      }
    }
  }

  /// Scans what the next commit would add.
  mutating func scanStaged() throws(ScanError) {
    for (path, added) in try StagedContent.addedLines(environment: .inherited()) {
      add(added.text, file: path, lines: added.lines)
    }
  }

  private mutating func add(_ text: [UInt8], file: String, lines: [Int] = []) {
    // Git's own test for "binary": a NUL among the first bytes.
    if text.prefix(8000).contains(0) {
      summary.binaries += 1
      return
    }
    summary.files += 1
    summary.bytes += text.count
    var undecided: [String] = []
    findings += scanner.scan(text, file: file, lines: lines, undecided: &undecided)
    for rule in undecided {
      summary.problems.append("\(file): the pattern \(rule) reached its match limit")
    }
  }
}
