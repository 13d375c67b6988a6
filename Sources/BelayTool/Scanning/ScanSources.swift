import ArgumentParser
import BelayScan

/// What is to be scanned: the options that `belay scan` and `belay scan baseline` share.
struct ScanSources: ParsableArguments {
  @Flag(help: "Scan the lines that the next commit would add, as the index has them.")
  var staged = false
  @Flag(help: "With --staged: scan the whole of every staged file.")
  var wholeFiles = false
  @Flag(
    help: ArgumentHelp(
      "Scan every content that commits ever held, once; a range such as main..HEAD may follow.",
      discussion: "Without a range: all branches and tags."))
  var history = false
  @Flag(help: "Scan the added lines of a diff on standard input (git diff, git log -p).")
  var diff = false
  @Option(
    help: ArgumentHelp(
      "Scan the files that FILE names, one a line or each ended by NUL; - for standard input.",
      valueName: "file"))
  var filesFrom: String?
  @Option(
    help: ArgumentHelp("Scan the I-th of N parts, so that N jobs share the work.", valueName: "i/n")
  )
  var shard: String?
  @Flag(help: "Scan also what .gitignore leaves out.")
  var includeIgnored = false
  @Option(
    help: ArgumentHelp(
      "Leave out paths, in the form of .gitignore; may be repeated.", valueName: "pattern"))
  var exclude: [String] = []
  @Option(help: ArgumentHelp("At most so many threads; 0: one a processor.", valueName: "n"))
  var threads = 0
  @Argument(help: "Files and folders; - for standard input; with --history a range of commits.")
  var paths: [String] = []

  func validate() throws {
    let kinds = [staged, history, diff, filesFrom != nil].count { $0 }
    let takesPaths = kinds == 0 || history || filesFrom != nil
    if kinds > 1 || kinds == 0 && paths.isEmpty || !takesPaths && !paths.isEmpty {
      throw ValidationError(
        "Name paths to scan, or - for standard input, or one of --staged, --history, --diff and"
          + " --files-from.")
    }
    if history, paths.count > 1 { throw ValidationError("--history takes one range of commits.") }
    if wholeFiles, !staged { throw ValidationError("--whole-files belongs to --staged.") }
    if threads < 0 || threads > 64 { throw ValidationError("--threads takes a number up to 64.") }
    if let shard {
      if Shard(shard) == nil { throw ValidationError("--shard takes I/N, for example 2/8.") }
      if staged || diff { throw ValidationError("--shard divides files or history.") }
    }
  }

  /// The same without the parser.
  var target: ScanTarget {
    var target = ScanTarget()
    if staged { target.kind = .staged(wholeFiles: wholeFiles) }
    if history { target.kind = .history }
    if diff { target.kind = .diff }
    target.paths = paths
    target.filesFrom = filesFrom
    target.shard = shard.flatMap { Shard($0) } ?? .whole
    target.includesIgnored = includeIgnored
    target.excluded = exclude
    target.threads = threads
    return target
  }
}
