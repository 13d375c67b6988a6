import BelayIO
import BelayProcess
import BelayScan

/// What is to be scanned.
struct ScanTarget {
  /// The kinds of sources.
  enum Kind {
    case files
    case staged(wholeFiles: Bool)
    case history
    case diff
  }

  var kind = Kind.files
  /// Files and folders, `-` for standard input; for history a range of commits.
  var paths: [String] = []
  /// A file that names files.
  var filesFrom: String?
  var shard = Shard.whole
  var includesIgnored = false
  var excluded: [String] = []
  /// 0: one a processor.
  var threads = 0

  /// Whether finding nothing to scan is in order: a commit may add no line.
  var mayBeEmpty: Bool {
    switch kind {
    case .staged, .diff: true
    case .files, .history: false
    }
  }

  /// Scans it all.
  func scan(_ settings: ScanSettings) throws(ScanError) -> ScanOutcome {
    var settings = settings
    settings.threads = threads
    let progress = ProgressLine()
    defer { progress.clear() }
    let git = GitPlace(environment: .inherited())
    switch kind {
    case .staged(let wholeFiles):
      let ignore = repositoryRules()
      return wholeFiles
        ? try StagedContent.scanFiles(git, settings, ignore: ignore)
        : try StagedContent.scanAddedLines(git, settings, ignore: ignore)
    case .history:
      return try HistoryContent.scan(
        range: paths.first, shard: shard, git, settings, ignore: repositoryRules()
      ) { done, all in progress.show("\(done) of \(all) contents") }
    case .diff:
      return try DiffContent.scan(
        FileInput(descriptor: 0), settings, ignore: repositoryRules())
    case .files:
      return try scanFiles(settings, progress)
    }
  }

  private func scanFiles(
    _ settings: ScanSettings, _ progress: ProgressLine
  ) throws(ScanError) -> ScanOutcome {
    var options = TreeWalker.Options()
    options.includesIgnored = includesIgnored
    options.excluded = excluded
    var walker = TreeWalker(options)
    for path in paths where path != "-" { walker.add(Array(path.utf8)) }
    if let filesFrom {
      for path in try FileList.read(filesFrom) { walker.add(path) }
    }
    walker.addTracked(environment: .inherited())
    let files = shard.part(of: walker.files)
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
    rules.add(text: ArraySlice(excluded.joined(separator: "\n").utf8))
    let root = RepositoryRoot.around(ProcessEnvironment.workingDirectory() ?? ".")
    rules.add(name: ".belayignore", in: [], root: Array(root.utf8))
    return rules
  }
}
