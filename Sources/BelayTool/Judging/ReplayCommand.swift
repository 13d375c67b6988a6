import ArgumentParser
import BelayIO
import BelayModel
import BelayPipeline
import BelayPolicy
import BelaySettings

/// `belay replay`: what Belay says of captured events.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Judge captured events, or Codex's own history, without recording anything.",
    discussion: """
      Paths are .json files with one event, .jsonl files with one event a line, transcripts of \
      Codex (rollout-*.jsonl), folders of such files, or - for standard input. One line is printed \
      for each event, in input order. An event that cannot be decoded is a deny with the rule \
      belay.invalid-event. Of a transcript, every call, result and prompt is an event.

      With --history nothing is listed: the sessions that Codex has kept ($CODEX_HOME/sessions, or \
      the paths given) are counted, and what Belay would have denied, asked about or masked in \
      them is printed by rule, with one redacted example each, and what it would have cost in \
      time. Nothing leaves the machine, nothing is written.

      With --labels or --against the events are scored instead: how often the decision was what \
      people say it should have been, which rules decided, and what is decided otherwise than \
      under an old policy, which takes the place of the user's. A label is a line such as \
      {"n":3,"expect":"deny"} or {"call":"call_1","expect":"allow"}; lines of `belay export` are \
      read, too: labels of calls, and people's answers to approval questions, which are scored \
      apart. Exceptions expire by the "time" of an event (milliseconds), else at the beginning of \
      today, so that two runs print the same.

      EXAMPLES:
        belay replay samples
        belay replay --policy new.toml --format json events.jsonl
        belay replay --labels labels.jsonl --against old.toml events.jsonl
        belay replay --history --since 30d

      Exit status: 0, or 2 if a path could not be read.
      """)

  @Option(help: "One more policy file; it can tighten, never loosen.")
  var policy: String?
  @Option(help: "The role of the policy that applies.")
  var role: String?
  @Option(help: "text or json (one object a line).")
  var format = OutputFormat.text
  @Option(help: "Labels to score the decisions by: a .jsonl file.")
  var labels: String?
  @Option(help: "An old policy file to compare with, in place of the user's.")
  var against: String?
  @Flag(help: "Record the decisions in the run log, as the hooks would.")
  var record = false
  @Flag(help: "Count what Belay would have done in the sessions that Codex has kept.")
  var history = false
  @Option(help: "With --history, only what is younger: 12h, 30d, 8w, or a day such as 2026-11-01.")
  var since: HistorySpan?
  @Argument(help: "Event files, transcripts, folders, or - for standard input.")
  var paths: [String] = []

  func validate() throws {
    if !history && paths.isEmpty {
      throw ValidationError("Name the files to replay, or give --history.")
    }
    if history && record { throw ValidationError("--history records nothing; leave out --record.") }
    if !history && since != nil { throw ValidationError("--since needs --history.") }
    if history && (labels != nil || against != nil) {
      throw ValidationError("--history scores nothing; leave out --labels and --against.")
    }
  }

  func run() throws {
    if let role {
      Console.note("belay replay: no policy file defines the role \(role)")
      throw ExitStatus.unable
    }
    if labels != nil || against != nil { return try score() }
    if history {
      let replay = HistoryReplay(
        places: .current(), policyFile: policy, since: since?.start ?? 0, paths: paths,
        format: format)
      if !replay.run() { throw ExitStatus.unable }
      return
    }
    var console = Console()
    var replay = EventReplay(places: .current(), policyFile: policy, records: record)
    let problems = EventSource.forEach(in: paths) { item in
      let outcome =
        switch item {
        case .text(let bytes): replay.judge(bytes)
        case .event(let event): replay.judge(event)
        }
      switch format {
      case .json: console.write(outcome.json())
      case .text: console.line(outcome.text(in: console))
      }
    }
    console.flush()
    for problem in problems { Console.note("belay replay: \(problem)") }
    if !problems.isEmpty || !console.isIntact { throw ExitStatus.unable }
  }

  /// Refuses a policy that would deny everything because it cannot be used.
  private func checkPolicy(_ path: String) throws {
    // The file of --policy, unlike the user's, has to exist.
    let settings = SettingsLoader.load(
      PolicyPlaces(managed: path + "/none", added: path), checks: .engines)
    let errors = settings.problems.filter { $0.weight == .error }
    for problem in errors { Console.note("belay replay: \(TerminalText.sanitize(problem.text))") }
    if !errors.isEmpty { throw ExitStatus.unable }
  }

  /// Judges all events and prints what they come to.
  private func score() throws {
    var known: EventLabels?
    if let labels {
      do throws(EventLabels.Fault) {
        known = try EventLabels.read(labels)
      } catch {
        let place = error.line > 0 ? "\(labels):\(error.line)" : labels
        Console.note("belay replay: \(TerminalText.sanitize(place)): \(error.message)")
        throw ExitStatus.unable
      }
    }
    if let against { try checkPolicy(against) }
    let today = SystemClock.now() / 86_400_000 * 86_400_000
    let places = UserPlaces.current()
    var replay = EventReplay(places: places, policyFile: policy, records: record, time: today)
    var old = against.map {
      EventReplay(places: places, policyFile: nil, userPolicy: $0, records: false, time: today)
    }
    var score = ReplayScore(labels: known)
    let problems = EventSource.forEach(in: paths) { item in
      switch item {
      case .text(let bytes): score.take(replay.judge(bytes), old: old?.judge(bytes))
      case .event(let event): score.take(replay.judge(event), old: old?.judge(event))
      }
    }
    var console = Console()
    switch format {
    case .json: console.write(score.json(comparesPolicies: against != nil))
    case .text: score.write(to: &console, comparesPolicies: against != nil)
    }
    console.flush()
    for problem in problems { Console.note("belay replay: \(problem)") }
    if !problems.isEmpty || !console.isIntact { throw ExitStatus.unable }
  }
}
