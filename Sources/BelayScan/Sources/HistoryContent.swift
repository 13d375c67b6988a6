import BelayProcess

/// Scans every file that commits ever held, each content once.
package enum HistoryContent {
  /// Scans a range of commits as `git log` takes it; all branches and tags without one.
  ///
  /// A secret that stays in a file over many commits is found once, in the first of them.
  package static func scan(
    range: String?, shard: Shard, _ git: GitPlace, _ settings: ScanSettings, ignore: IgnoreRules,
    progress: (_ done: Int, _ all: Int) -> Void
  ) throws(ScanError) -> ScanOutcome {
    if let range, range.utf8.first == UInt8(ascii: "-") {
      throw .git("\(range) is no range of commits; write one such as main..HEAD")
    }
    var log = HistoryLog()
    do throws(GitError) {
      var stream = try git.stream(HistoryLog.arguments + [range ?? "--all", "--"])
      while let piece = try stream.next() { log.append(piece) }
    } catch {
      throw .git(error.description)
    }
    var ignored = 0
    let objects = shard.part(of: log.objects).filter { object in
      let isIgnored = ignore.ignores(file: object.path)
      if isIgnored { ignored += 1 }
      return !isIgnored
    }
    var settings = settings
    settings.expectsManyTexts = objects.count > 64
    var reading = GitObjects(StreamScanner(settings))
    try reading.scan(objects, git) { progress($0, objects.count) }
    var outcome = reading.outcome
    outcome.summary.ignored += ignored
    var seen: Set<[UInt8]> = []
    outcome.findings = outcome.findings.filter {
      seen.insert(Array($0.fingerprint.utf8) + [0] + $0.file).inserted
    }
    return outcome
  }
}
