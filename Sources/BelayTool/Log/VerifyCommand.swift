import ArgumentParser
import BelayIO
import BelayRunLog

/// `belay verify`: whether the run log is whole.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the chains of the run log, and the log against its ledger.",
    discussion: """
      EXAMPLES:
        belay verify
        belay verify --session 01a1fb1f-2180-76d1-a041-69d63ae81b37 --format json

      Exit status: 0 intact, 1 broken (file, offset and record are named), 2 truncated against the \
      ledger, 3 unreadable.
      """)

  @OptionGroup var state: StateOption
  @Option(help: "Only the log of this session.")
  var session: String?
  @Option(help: "text or json.")
  var format = OutputFormat.text

  func run() throws {
    let progress = ProgressLine()
    let found = LogVerification.run(stateFolder: state.folder, session: session) { number, count in
      progress.show("verifying \(number) of \(count)")
    }
    progress.clear()
    var console = Console()
    switch format {
    case .json: console.write(json(found))
    case .text: write(found, to: &console)
    }
    try console.finish()
    throw ExitCode(found.status.rawValue)
  }

  private func write(_ found: LogVerification, to console: inout Console) {
    for file in found.files {
      if let broken = file.firstBreak { console.line("broken     " + clean(broken.description)) }
      if file.missing > 0 {
        console.line(
          "truncated  \(clean(file.path)): \(file.missing) records are missing that the ledger knows"
        )
      }
    }
    for lost in found.lost {
      console.line("lost       \(clean(lost.path)): the ledger knows \(lost.records) records of it")
    }
    if found.isLedgerLost {
      console.line("lost       the ledger: turns have ended, and it is gone")
    }
    for failure in found.failures { console.line("unreadable " + clean(failure.description)) }
    let word: String =
      switch found.status {
      case .intact: console.coloured("intact", .green)
      case .broken: console.coloured("broken", .red)
      case .truncated: console.coloured("truncated", .red)
      case .unreadable: console.coloured("unreadable", .red)
      }
    console.line("\(word): \(found.records) records in \(found.files.count) files")
  }

  private func json(_ found: LogVerification) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("status")
    writer.string(found.status.name)
    writer.key("records")
    writer.integer(Int64(found.records))
    writer.key("files")
    writer.beginArray()
    for file in found.files {
      writer.beginObject()
      writer.key("file")
      writer.string(file.path)
      writer.key("records")
      writer.integer(Int64(file.records))
      writer.key("missing")
      writer.integer(Int64(file.missing))
      writer.key("recoveries")
      writer.integer(Int64(file.recoveries))
      if let broken = file.firstBreak {
        writer.key("break")
        writer.beginObject()
        writer.key("offset")
        writer.integer(Int64(broken.offset))
        writer.key("record")
        writer.integer(Int64(broken.record))
        writer.key("what")
        writer.string(broken.description)
        writer.endObject()
      }
      writer.endObject()
    }
    writer.endArray()
    writer.key("lost")
    writer.beginArray()
    for lost in found.lost { writer.string(lost.path) }
    writer.endArray()
    writer.key("ledger_lost")
    writer.bool(found.isLedgerLost)
    writer.key("unreadable")
    writer.beginArray()
    for failure in found.failures { writer.string(failure.description) }
    writer.endArray()
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func clean(_ text: String) -> String { TerminalText.sanitize(text) }
}
