import ArgumentParser
import BelayIO
import BelayModel
import BelayScan

/// `belay mask`: text without its secrets.
struct MaskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mask",
    abstract: "Copy standard input to standard output with its secrets replaced.",
    discussion: """
      A secret becomes [redacted:RULE-ID:DIGITS], the same one always the same mark on this \
      machine, so that a log can still be followed. Everything else stays byte by byte. The input \
      may be of any length; up to a quarter of a megabyte is held back, for secrets that are \
      longer than a line.

      EXAMPLES:
        kubectl logs my-pod | belay mask
        tail -f app.log | belay mask --lines
        belay mask < .env > env-for-the-ticket.txt

      Exit status: 0 done, 2 not all of it could be read or written.
      """)

  @Flag(help: "Write each line as soon as it is complete; secrets of several lines may be missed.")
  var lines = false
  @Option(
    help: ArgumentHelp(
      "Replace only secrets of at least this severity: low, medium, high or critical.",
      valueName: "severity"))
  var severity: Severity = .low

  func run() throws {
    var settings = ScanSettings(fingerprint: Fingerprint(key: ScanJob.localKey()))
    settings.minimumSeverity = severity
    settings.window = MaskStream.window
    let policy = PolicySecrets.load()
    settings.custom = policy.rules
    for problem in policy.problems { Console.note("belay mask: \(problem)") }
    var stream = MaskStream(settings)
    var isWritten = true
    do throws(FileError) {
      try stream.mask(FileInput(descriptor: 0), byLine: lines) { bytes in
        isWritten = DescriptorOutput.writeAll(bytes, to: 1)
        return isWritten
      }
    } catch {
      Console.note("belay mask: standard input: \(error.description)")
      throw ExitStatus.unable
    }
    for rule in stream.undecided {
      Console.note(
        "belay mask: the pattern \(rule) reached its match limit; a secret may have stayed")
    }
    if !isWritten { Console.note("belay mask: standard output cannot be written") }
    if !isWritten || !stream.undecided.isEmpty { throw ExitStatus.unable }
  }
}
