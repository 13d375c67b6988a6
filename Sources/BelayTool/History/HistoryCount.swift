import BelayModel
import BelayTranscripts

/// What Belay would have done in a history, counted.
struct HistoryCount: Sendable {
  /// What a hook would have done.
  enum Effect: Int, Sendable, CaseIterable {
    case denied
    case asked
    case masked
    case refusedPrompt

    /// The word in JSON.
    var name: String {
      switch self {
      case .denied: "deny"
      case .asked: "ask"
      case .masked: "mask"
      case .refusedPrompt: "refuse-prompt"
      }
    }
  }

  /// Where something was found.
  struct Place: Sendable, Comparable {
    /// The number of the file.
    let file: Int
    /// From 1.
    let line: Int

    static func < (one: Place, other: Place) -> Bool {
      (one.file, one.line) < (other.file, other.line)
    }
  }

  /// One rule and what it would have done.
  struct Row: Sendable {
    let effect: Effect
    let rule: String
    var count = 0
    /// The first case, redacted.
    var example: String
    var place: Place
  }

  private(set) var rows: [Row] = []
  var sessions = 0
  var calls = 0
  var outputs = 0
  var prompts = 0
  var bytes = 0
  var unseenCommands = 0
  var unreadable: [Place] = []
  /// Files that could not be read, with the reason, in the order of the files.
  private(set) var problems: [(file: Int, reason: String)] = []
  /// Versions of Codex, each once, the oldest first.
  private(set) var versions: [CodexVersion] = []
  var first: Int64?
  var last: Int64?
  /// How long the decisions took here, in microseconds, without the start of a hook.
  var decisionTime: Int64 = 0

  /// How often hooks would have run: before and after calls, and at prompts.
  var hookRuns: Int { calls + outputs + prompts }

  /// How many events would have ended so.
  func total(_ effect: Effect) -> Int {
    rows.reduce(0) { $1.effect == effect ? $0 + $1.count : $0 }
  }

  /// Counts one case.
  mutating func add(
    _ effect: Effect, rule: String, example: @autoclosure () -> String, at place: Place
  ) {
    if let index = rows.firstIndex(where: { $0.effect == effect && $0.rule == rule }) {
      rows[index].count += 1
      if place < rows[index].place {
        rows[index].place = place
        rows[index].example = example()
      }
      return
    }
    rows.append(Row(effect: effect, rule: rule, count: 1, example: example(), place: place))
  }

  /// Takes a version of Codex in.
  mutating func add(_ version: CodexVersion) {
    if versions.contains(version) { return }
    // They are few: the new one moves down to its place.
    versions.append(version)
    var at = versions.count - 1
    while at > 0 {
      let (one, other) = (versions[at - 1], versions[at])
      if (one.major, one.minor, one.patch) < (other.major, other.minor, other.patch) { break }
      versions.swapAt(at - 1, at)
      at -= 1
    }
  }

  /// Takes in why a file could not be read.
  mutating func add(_ reason: String, of file: Int) {
    // They come nearly in order.
    problems.append((file, reason))
    var at = problems.count - 1
    while at > 0, problems[at - 1].file > file {
      problems.swapAt(at - 1, at)
      at -= 1
    }
  }

  /// Takes in what another thread counted.
  mutating func add(_ other: HistoryCount) {
    for row in other.rows {
      if let index = rows.firstIndex(where: { $0.effect == row.effect && $0.rule == row.rule }) {
        let count = rows[index].count + row.count
        if row.place < rows[index].place { rows[index] = row }
        rows[index].count = count
      } else {
        rows.append(row)
      }
    }
    sessions += other.sessions
    calls += other.calls
    outputs += other.outputs
    prompts += other.prompts
    bytes += other.bytes
    unseenCommands += other.unseenCommands
    unreadable += other.unreadable
    for problem in other.problems { add(problem.reason, of: problem.file) }
    for version in other.versions { add(version) }
    if let time = other.first { first = min(first ?? time, time) }
    if let time = other.last { last = max(last ?? time, time) }
    decisionTime += other.decisionTime
  }

  /// Puts everything into an order that does not depend on the threads.
  mutating func order() {
    rows.sort {
      ($0.effect.rawValue, -$0.count, $0.rule) < ($1.effect.rawValue, -$1.count, $1.rule)
    }
    unreadable.sort()
  }
}
