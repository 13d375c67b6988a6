import ArgumentParser
import BelayDigest
import BelayIO
import BelayPipeline
import BelayProcess
import BelayRunLog
import BelayScan

/// `belay scan`: secrets in files, standard input, or the next commit.
struct ScanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "Find secrets in files, standard input, or what the next commit would add.",
    discussion: """
      The secrets themselves are never printed. Files that are not text are counted and skipped.

      EXAMPLES:
        belay scan .
        belay scan --staged
        git log -p | belay scan -

      Exit status: 0 nothing found, 1 findings, 2 it could not be scanned.
      """)

  @Flag(help: "Scan the lines that the next commit would add.")
  var staged = false
  @Option(help: "text, json or jsonl.")
  var format = ScanFormat.text
  @Argument(help: "Files and folders; - for standard input.")
  var paths: [String] = []

  func validate() throws {
    if staged == !paths.isEmpty {
      throw ValidationError("Name paths to scan, or - for standard input, or --staged.")
    }
  }

  func run() throws {
    let places = UserPlaces.current()
    // Without a place for the key fingerprints hold for this run only.
    let key = (try? LocalKey.load(stateFolder: places.stateFolder)) ?? RandomBytes.make(32)
    var scan = ScanRun(key: key)
    if staged {
      do { try scan.scanStaged() } catch {
        Console.note("belay scan: \(error.description)")
        throw ExitStatus.unable
      }
    }
    for path in paths { scan.scan(path) }
    try report(scan.findings, scan.summary)
  }

  private func report(_ findings: [ScanFinding], _ summary: ScanSummary) throws {
    var console = Console()
    switch format {
    case .json: console.write(ScanReport.json(findings))
    case .jsonl: for finding in findings { console.write(ScanReport.jsonl(finding)) }
    case .text: for finding in findings { console.line(ScanReport.text(finding, in: console)) }
    }
    console.flush()
    for problem in summary.problems { Console.note("belay scan: \(problem)") }
    Console.note(
      "belay scan: \(findings.count) findings in \(summary.files) files, \(summary.bytes) bytes"
        + (summary.binaries > 0 ? "; \(summary.binaries) binary files skipped" : ""))
    if !findings.isEmpty { throw ExitStatus.found }
    if !summary.problems.isEmpty || (summary.files == 0 && summary.binaries == 0 && !staged) {
      throw ExitStatus.unable
    }
  }
}
