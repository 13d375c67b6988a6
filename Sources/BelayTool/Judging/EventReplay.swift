import BelayCommands
import BelayIO
import BelayModel
import BelayPipeline
import BelayPolicy
import BelaySettings

/// Judges events one after another, loading each project's policy once.
struct EventReplay {
  private let places: UserPlaces
  private let policyFile: String?
  /// A file that takes the place of the user's policy.
  private let userPolicy: String?
  private let records: Bool
  /// The time for exceptions that expire, of events that do not tell theirs; `nil` for now.
  private let time: Int64?
  private var count = 0
  /// Contexts and policies by working directory.
  private var known: [String: (context: CommandContext, settings: Settings)] = [:]

  init(
    places: UserPlaces, policyFile: String?, userPolicy: String? = nil, records: Bool,
    time: Int64? = nil
  ) {
    self.places = places
    self.policyFile = policyFile
    self.userPolicy = userPolicy
    self.records = records
    self.time = time
  }

  /// Judges the next event.
  mutating func judge(_ bytes: [UInt8]) -> ReplayOutcome {
    let number = count
    count += 1
    let start = SystemClock.monotonicMicroseconds()
    let document: JSONDocument
    do { document = try JSONScanner.parse(bytes) } catch {
      return invalid(number, event: "", "belay: the event is not valid JSON: \(error.description)")
    }
    let event: HookEvent
    do { event = try EventDecoder.decode(document) } catch {
      let name = EventDecoder.name(of: document)?.rawValue ?? ""
      return invalid(
        number, event: name, "belay: the event is not one of Codex's: \(error.description)")
    }
    return outcome(of: event, number: number, start: start)
  }

  /// Judges the next event, which somebody else has decoded.
  mutating func judge(_ event: HookEvent) -> ReplayOutcome {
    let number = count
    count += 1
    return outcome(of: event, number: number, start: SystemClock.monotonicMicroseconds())
  }

  private mutating func outcome(
    of event: HookEvent, number: Int, start: Int64
  ) -> ReplayOutcome {
    let (context, settings) = surroundings(of: event)
    let now = time.map { Self.time(of: event.document) ?? $0 } ?? SystemClock.now()
    let judgement = EventJudge.judge(event, settings: settings, context: context, now: now)
    if records {
      let log = HookLog(places: places, now: now)
      let duration = Int(SystemClock.monotonicMicroseconds() - start)
      _ = log.append(
        judgement, settings: settings, projectRoot: context.projectRoot, duration: duration)
    }
    return ReplayOutcome(
      number: number, event: event.name.rawValue, ruling: judgement.decision.ruling,
      rules: judgement.decision.rules, reason: judgement.reason, session: event.sessionID,
      call: event.toolUseID)
  }

  /// When a captured event happened, if whoever captured it added that: milliseconds since 1970.
  private static func time(of document: JSONDocument) -> Int64? {
    guard let node = document.member("time", of: 0), document.nodes[node].kind == .number else {
      return nil
    }
    return Int64(String(decoding: document.text(at: node), as: UTF8.self))
  }

  private func invalid(_ number: Int, event: String, _ reason: String) -> ReplayOutcome {
    ReplayOutcome(
      number: number, event: event, ruling: .deny, rules: ["belay.invalid-event"], reason: reason)
  }

  private mutating func surroundings(
    of event: HookEvent
  ) -> (context: CommandContext, settings: Settings) {
    if let known = known[event.cwd] { return known }
    let context = CommandContext(event: event, places: places)
    var files = PolicyPlaces.discover(places: places, context: context, added: policyFile)
    if let userPolicy { files.user = userPolicy }
    let settings = SettingsLoader.load(files, checks: .engines)
    known[event.cwd] = (context, settings)
    return (context, settings)
  }
}
