import BelayIO
import BelayPipeline

/// `belay replay --history`: finds the transcripts, counts, and prints.
struct HistoryReplay {
  let places: UserPlaces
  var policyFile: String?
  /// Milliseconds since 1970; 0 for everything.
  var since: Int64 = 0
  /// Folders and files to look at instead of Codex's own.
  var paths: [String] = []
  var format = OutputFormat.text

  /// Runs it.
  ///
  /// - Returns: whether everything could be read and written.
  func run() -> Bool {
    let start = SystemClock.monotonicMicroseconds()
    var problems: [String] = []
    let files = HistoryFiles.find(
      in: folders, prefix: paths.isEmpty ? "rollout-" : "", problems: &problems)
    let progress = ProgressLine()
    let count = HistoryRun.count(
      files, since: since, places: places, policyFile: policyFile
    ) { number, bytes in
      progress.show("belay replay: \(number) of \(files.count) sessions, \(bytes >> 20) MB")
    }
    progress.clear()
    problems += count.problems.map { problem in
      "\(String(decoding: files[problem.file].path, as: UTF8.self)): \(problem.reason)"
    }
    let took = SystemClock.monotonicMicroseconds() - start
    let report = HistoryReport(
      count: count, files: files, looked: looked, since: since,
      timing: count.sessions > 0 ? HookTiming.measure() : nil,
      took: took)
    var console = Console()
    switch format {
    case .json: console.write(report.json)
    case .text: console.write(report.text(in: console))
    }
    console.flush()
    for problem in problems {
      Console.note("belay replay: \(TerminalText.sanitize(problem))")
    }
    return problems.isEmpty && console.isIntact
  }

  /// Where transcripts are looked for, there or not.
  private var looked: [String] {
    paths.isEmpty ? HistoryFiles.folders.map { places.codexHome + "/" + $0 } : paths
  }

  private var folders: [String] {
    if !paths.isEmpty { return paths }
    return looked.filter(PathStatus.isFolder)
  }
}
