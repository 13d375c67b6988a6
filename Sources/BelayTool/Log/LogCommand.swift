import ArgumentParser
import BelayIO
import BelayModel
import BelayRunLog

/// `belay log`: the records of the run log.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Print the records of the run log.",
    discussion: """
      EXAMPLES:
        belay log
        belay log --session 01a1fb1f-2180-76d1-a041-69d63ae81b37 --decision deny
        belay log --all --format json

      With --format json the records are printed as they stand in the log (OCSF 1.9.0, one a line).
      Exit status: 0, or 2 if there is nothing to read.
      """)

  @OptionGroup var state: StateOption
  @Option(help: "The session (default: the one recorded last).")
  var session: String?
  @Flag(help: "All sessions.")
  var all = false
  @Option(help: "Only records with this decision: allow, ask or deny.")
  var decision: String?
  @Option(help: "text or json.")
  var format = OutputFormat.text

  func validate() throws {
    if let decision, Ruling(name: decision) == nil {
      throw ValidationError("--decision must be allow, ask or deny, not \(decision).")
    }
  }

  func run() throws {
    let folder = state.folder
    let files: [String]
    if all {
      files = RunLogReader.files(stateFolder: folder)
    } else if let session {
      files = [StateFolder(folder).log(of: session)]
    } else {
      files = [try LatestSession.file(stateFolder: folder)]
    }
    var console = Console()
    var isComplete = true
    for file in files {
      do { try write(file, to: &console) } catch {
        Console.note("belay log: \(error.description)")
        isComplete = false
      }
    }
    console.flush()
    if !isComplete { throw ExitStatus.unable }
  }

  private func write(_ file: String, to console: inout Console) throws(RunLogError) {
    let wanted = decision.flatMap(Ruling.init(name:))
    if format == .json {
      guard var lines = LineReader(path: file) else { return }
      while let line = lines.next() {
        if let wanted {
          guard let document = try? JSONScanner.parse(line),
            RunLogEntry(document, offset: 0)?.ruling == wanted
          else { continue }
        }
        console.write(line + [UInt8(ascii: "\n")])
      }
      return
    }
    try RunLogReader.read(file) { line in
      switch line {
      case .entry(let entry):
        if wanted == nil || wanted == entry.ruling {
          console.line(LogLine.text(entry, in: console))
        }
      case .malformed(let offset, let length):
        console.line("  (\(length) bytes at \(offset) are no record)")
      }
      return console.isIntact
    }
  }
}
