import ArgumentParser
import BelayIO
import BelayScan

/// `belay scan baseline create`.
struct BaselineCreateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "create",
    abstract: "List all that is found now as known.",
    usage: "belay scan baseline create [--baseline FILE] [--with-path] PATH...",
    discussion: """
      EXAMPLE:
        belay scan baseline create . && git add .belay-baseline.json
      """)

  @OptionGroup var file: BaselineFile
  @Flag(help: "Let the path take part: a known secret counts as new in another file.")
  var withPath = false
  @Flag(help: "Replace a baseline that is there.")
  var force = false
  @OptionGroup(title: "What is scanned") var sources: ScanSources

  func run() throws {
    do throws(ScanError) {
      if !force, PathStatus.exists(file.baseline) {
        throw .baseline(
          file: file.baseline,
          "it is there already; renew it with `belay scan baseline update`, or replace it with --force"
        )
      }
      var baseline = Baseline(includesPath: withPath)
      try BaselineRenewal.run(&baseline, file.baseline, sources.target)
    } catch {
      Console.note("belay scan baseline: \(error.description)")
      throw ExitStatus.unable
    }
  }
}
