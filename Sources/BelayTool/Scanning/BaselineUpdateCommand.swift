import ArgumentParser
import BelayScan

/// `belay scan baseline update`.
struct BaselineUpdateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Add what is new, take out what is gone, keep what was said of the rest.",
    usage: "belay scan baseline update [--baseline FILE] PATH...",
    discussion: """
      Scan the same sources as for create: what is not found any more leaves the list.

      EXAMPLE:
        belay scan baseline update .
      """)

  @OptionGroup var file: BaselineFile
  @OptionGroup(title: "What is scanned") var sources: ScanSources

  func run() throws {
    do throws(ScanError) {
      var baseline = try Baseline.read(file.baseline)
      try BaselineRenewal.run(&baseline, file.baseline, sources.target)
    } catch {
      Console.note("belay scan baseline: \(error.description)")
      throw ExitStatus.unable
    }
  }
}
