import ArgumentParser
import BelayIO
import BelayMetrics
import BelayModel
import BelayRunLog
import BelayScan

/// `belay export`: the run log for other programs.
struct ExportCommand: ParsableCommand {
  /// What is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// The records as they stand: OCSF 1.9.0, one a line.
    case ocsf
    /// A table of the commonest fields.
    case csv
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the run log as OCSF lines or CSV, for an engine of your own.",
    discussion: """
      The files of many machines simply concatenate. samples/analytics holds five questions in SQL \
      and the table they are asked of. Lines that are no records are left out and counted.

      EXAMPLES:
        belay export --since 7d > $(hostname).jsonl
        belay export --format csv --output log.csv

      Exit status: 0, or 2 if there is nothing to read, or not all could be read or written.
      """)

  @OptionGroup var state: StateOption
  @Option(help: "ocsf or csv.")
  var format = Format.ocsf
  @Option(help: "Only records from then on: 30d, 12h, 2026-11-21.")
  var since: SinceTime?
  @Option(help: "Only this session.")
  var session: String?
  @Option(help: "Only records of this team.")
  var team: String?
  @Option(help: "Write into this file instead of standard output.")
  var output: String?

  func run() throws {
    var stream = RecordStream(
      stateFolder: state.folder, session: session,
      filter: RecordFilter(since: since?.milliseconds ?? 0, team: team))
    if stream.files.isEmpty { throw unable(RunLogReader.absence(stateFolder: state.folder)) }
    if let output {
      let file: FileOutput
      do { file = try FileOutput(output, mode: 0o600) } catch {
        throw unable("\(output) cannot be written: \(error.description)")
      }
      guard write(&stream, to: file.number) else {
        file.discard()
        throw unable("\(output) cannot be written")
      }
      let failure = file.finish()
      if failure != 0 { throw unable("\(output): \(SystemError.text(failure))") }
    } else if !write(&stream, to: 1) {
      throw unable("standard output cannot be written")
    }
    if stream.malformed > 0 {
      note(
        stream.malformed == 1
          ? "1 line that is no record was left out"
          : "\(stream.malformed) lines that are no records were left out")
    }
    for problem in stream.problems { note(problem) }
    if !stream.problems.isEmpty { throw ExitStatus.unable }
  }

  /// Writes all of it in large pieces; `false` if it cannot be written.
  private func write(_ stream: inout RecordStream, to descriptor: Int32) -> Bool {
    let progress = ProgressLine()
    var pending: [UInt8] = []
    var isIntact = true
    if format == .csv { pending += RecordCSV.header.utf8 }
    for (number, file) in stream.files.enumerated() where isIntact {
      progress.show("exporting session \(number + 1) of \(stream.files.count)")
      stream.read(file) { line in
        switch format {
        case .ocsf:
          LineBytes.append(line, to: &pending)
          pending.append(UInt8(ascii: "\n"))
        case .csv:
          if let text = RecordCSV.line(LineBytes.copy(line)) { pending += text.utf8 }
        }
        if pending.count > 1 << 18 {
          isIntact = DescriptorOutput.writeAll(pending, to: descriptor)
          pending.removeAll(keepingCapacity: true)
        }
        return isIntact
      }
    }
    progress.clear()
    return isIntact && (pending.isEmpty || DescriptorOutput.writeAll(pending, to: descriptor))
  }

  private func note(_ text: String) {
    Console.note("belay export: \(TerminalText.sanitize(text))")
  }

  private func unable(_ text: String) -> ExitCode {
    note(text)
    return ExitStatus.unable
  }
}
