import BelayIO
import BelayMetrics
import BelayModel
import BelayPipeline
import BelayPolicy
import BelayRunLog
import BelayTranscripts

/// Settles the open calls of sessions whose hooks did not, from the transcripts that Codex has kept.
struct CallSettler {
  /// What stood in the way; for the user.
  private(set) var problems: [String] = []
  private let stateFolder: String
  private lazy var transcripts = TranscriptIndex(codexHome: UserPlaces.current().codexHome)
  private lazy var log = RunLog(stateFolder: stateFolder)
  private lazy var policyDigest = CurrentPolicy.load().digest

  /// After how long without a record a session that has no transcript counts as over, in milliseconds.
  private static let hour: Int64 = 3_600_000
  /// After how long without a record nothing more can come of a call.
  private static let week: Int64 = 7 * 24 * hour
  /// How many problems are kept.
  private static let problemLimit = 20

  init(stateFolder: String) { self.stateFolder = stateFolder }

  /// Settles what can be settled of one session.
  ///
  /// A session may still be running: then only what something tells is recorded. Where there is no transcript,
  /// nothing is recorded as unresolved, for it may lie elsewhere.
  mutating func settle(_ session: OpenSession) -> Settlement {
    guard let id = Self.id(of: session.file) else { return Settlement(reason: .noTranscript) }
    let now = SystemClock.now()
    let quiet = now - session.lastTime
    let path = transcripts[id]
    if let path {
      do throws(FileError) { _ = try TranscriptFile.tokens(of: path) } catch {
        add("belay metrics: \(path): \(error.description)")
        return Settlement(reason: .unreadable)
      }
    } else if !session.isTold || quiet < Self.hour {
      return Settlement(reason: .noTranscript)
    }
    let isOver = path != nil && quiet >= Self.week
    let record = AuditRecord(
      time: now, event: isOver ? .sessionEnd : .interrupt, sessionID: id,
      operation: "belay.metrics", activity: .other, outcome: .logged, ruling: .allow,
      policyDigest: policyDigest)
    let outcome = CallResolver.resolve(
      session: id, at: record, transcripts: TranscriptPlaces(main: path), log: log)
    for problem in outcome.problems { add(problem) }
    guard outcome.isRecorded else { return Settlement(reason: .unrecorded) }
    if !outcome.resolved.isEmpty,
      case .failed(let reason) = log.seal(after: record, reason: "metrics")
    {
      add("belay metrics: the ledger could not be written: \(reason)")
    }
    return Settlement(
      count: outcome.resolved.count, reason: path == nil ? .noTranscript : .untold)
  }

  private mutating func add(_ problem: String) {
    if problems.count < Self.problemLimit { problems.append(problem) }
  }

  /// The session of a log, by the file's name; `nil` if its id is none that Codex gives.
  private static func id(of file: String) -> String? {
    guard let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")), file.hasSuffix(".jsonl") else {
      return nil
    }
    let id = String(file[file.utf8.index(after: slash)...].dropLast(".jsonl".count))
    return TranscriptIndex.isThread(id) ? id : nil
  }
}
