import ArgumentParser
import BelayIO
import BelayProcess
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

  /// Whether finding nothing to scan is in order: a commit may add no line.
  var mayBeEmpty: Bool { staged || diff }

  /// Scans it all.
  func scan(_ settings: ScanSettings) throws(ScanError) -> ScanOutcome {
    var settings = settings
    if threads > 0 { settings.threads = threads }
    let progress = ProgressLine()
    defer { progress.clear() }
    let git = GitPlace(environment: .inherited())
    let part = shard.flatMap { Shard($0) } ?? .whole
    if staged {
      let ignore = repositoryRules()
      return wholeFiles
        ? try StagedContent.scanFiles(git, settings, ignore: ignore)
        : try StagedContent.scanAddedLines(git, settings, ignore: ignore)
    }
    if history {
      return try HistoryContent.scan(
        range: paths.first, shard: part, git, settings, ignore: repositoryRules()
      ) { done, all in progress.show("\(done) of \(all) contents") }
    }
    if diff {
      return try DiffContent.scan(
        FileInput(descriptor: 0), settings, ignore: repositoryRules())
    }
    return try scanFiles(settings, part, progress)
  }

  private func scanFiles(
    _ settings: ScanSettings, _ part: Shard, _ progress: ProgressLine
  ) throws(ScanError) -> ScanOutcome {
    var options = TreeWalker.Options()
    options.includesIgnored = includeIgnored
    options.excluded = exclude
    var walker = TreeWalker(options)
    for path in paths where path != "-" { walker.add(Array(path.utf8)) }
    if let filesFrom {
      for path in try FileList.read(filesFrom) { walker.add(path) }
    }
    let files = part.part(of: walker.files)
    var outcome = ParallelScan.run(files, settings) { done, bytes in
      progress.show("\(done) of \(files.count) files, \(bytes / 1_000_000) MB")
    }
    outcome.summary.ignored += walker.ignored
    outcome.summary.problems = walker.problems + outcome.summary.problems
    if paths.contains("-") {
      var scanner = StreamScanner(settings)
      outcome.add(scanner.scan(FileInput(descriptor: 0), file: [UInt8(ascii: "-")]))
    }
    return outcome
  }

  /// The `.belayignore` of the repository's root, or of the current folder outside of one.
  private func repositoryRules() -> IgnoreRules {
    var rules = IgnoreRules()
    rules.add(text: ArraySlice(exclude.joined(separator: "\n").utf8))
    let root = RepositoryRoot.around(ProcessEnvironment.workingDirectory() ?? ".")
    rules.add(name: ".belayignore", in: [], root: Array(root.utf8))
    return rules
  }
}
