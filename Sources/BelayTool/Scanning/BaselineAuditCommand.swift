import ArgumentParser
import BelayIO
import BelayScan

/// `belay scan baseline audit`: what a person says of the known findings.
struct BaselineAuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Show the known findings and note what they are.",
    usage:
      "belay scan baseline audit [--baseline FILE] [--secret FINGERPRINT] [--harmless FINGERPRINT]",
    discussion: """
      On a terminal it asks for each entry that nobody has judged yet. Elsewhere it prints the \
      entries with their verdicts: unreviewed, secret or harmless.

      EXAMPLES:
        belay scan baseline audit
        belay scan baseline audit --harmless jwt:2f1c0a...

      Exit status: 0 every entry is judged, 1 some are not, 2 the baseline cannot be used.
      """)

  @OptionGroup var file: BaselineFile
  @Option(
    help: ArgumentHelp(
      "Note that an entry is a secret, to be revoked; may be repeated.", valueName: "fingerprint"))
  var secret: [String] = []
  @Option(
    help: ArgumentHelp(
      "Note that an entry is no secret; may be repeated.", valueName: "fingerprint"))
  var harmless: [String] = []
  @Option(help: "text or json.")
  var format = OutputFormat.text

  func run() throws {
    var baseline: Baseline
    do throws(ScanError) {
      baseline = try Baseline.read(file.baseline)
      for fingerprint in secret + harmless where !baseline.holds(fingerprint) {
        throw ScanError.baseline(
          file: file.baseline, "it lists no \(TerminalText.sanitize(fingerprint))")
      }
      for fingerprint in secret { baseline.judge(fingerprint, .secret) }
      for fingerprint in harmless { baseline.judge(fingerprint, .harmless) }
      var isChanged = !secret.isEmpty || !harmless.isEmpty
      let asks = !isChanged && ProcessEnvironment.isTerminal(0) && ProcessEnvironment.isTerminal(1)
      if asks { isChanged = ask(&baseline) }
      if isChanged { try baseline.write(file.baseline) }
    } catch {
      Console.note("belay scan baseline: \(error.description)")
      throw ExitStatus.unable
    }
    show(baseline)
    if baseline.entries.contains(where: { $0.verdict == .unreviewed }) { throw ExitStatus.found }
  }

  /// Asks for each entry that is not judged; whether anything was answered.
  private func ask(_ baseline: inout Baseline) -> Bool {
    var reader = LineReader(0, limit: 1000)
    var isChanged = false
    for entry in baseline.entries where entry.verdict == .unreviewed {
      var console = Console()
      console.write(
        "\(entry.fingerprint)\n  \(entry.severity), first in \(TerminalText.sanitize(entry.file))\n"
          + "  [s]ecret, [h]armless, [l]ater, [q]uit? ")
      console.flush()
      guard let answer = reader.next() else { return isChanged }
      switch answer.first {
      case UInt8(ascii: "s"): baseline.judge(entry.fingerprint, .secret)
      case UInt8(ascii: "h"): baseline.judge(entry.fingerprint, .harmless)
      case UInt8(ascii: "q"): return isChanged
      default: continue
      }
      isChanged = true
    }
    return isChanged
  }

  private func show(_ baseline: Baseline) {
    var console = Console()
    if format == .json {
      var writer = JSONWriter()
      writer.beginArray()
      for entry in baseline.entries {
        entry.write(to: &writer)
      }
      writer.endArray()
      console.write(writer.bytes + [UInt8(ascii: "\n")])
    } else {
      for entry in baseline.entries {
        let verdict = entry.verdict.rawValue
        let padding = String(repeating: " ", count: max(1, 12 - verdict.count))
        let file = TerminalText.sanitize(entry.file)
        console.line("\(verdict)\(padding)\(TerminalText.sanitize(entry.fingerprint))  \(file)")
      }
    }
    console.flush()
  }
}
