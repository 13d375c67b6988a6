import BelayModel
import BelayRunLog
import Foundation

/// A state folder of its own, removed at the end.
final class LogFixture {
  static let session = "01a1fb20-3b60-7a1b-82c3-d4e5f6071829"

  let state: String
  let log: RunLog

  init() {
    state = FileManager.default.temporaryDirectory.path + "/belay-log-" + UUID().uuidString
    log = RunLog(
      stateFolder: state,
      identity: LocalIdentity(userName: "alice", userNumber: 1000, host: "devbox"))
  }

  deinit {
    try? FileManager.default.removeItem(atPath: state)
  }

  /// The file of a session's records.
  func path(_ session: String = LogFixture.session) -> String { log.folder.log(of: session) }

  /// The bytes of a session's records.
  func bytes(_ session: String = LogFixture.session) -> [UInt8] {
    FileManager.default.contents(atPath: path(session)).map { Array($0) } ?? []
  }

  func write(_ bytes: [UInt8], to path: String) {
    try? FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: path, contents: Data(bytes))
  }

  /// The lines of a session's records, without newlines.
  func lines(_ session: String = LogFixture.session) -> [[UInt8]] {
    bytes(session).split(separator: UInt8(ascii: "\n")).map { Array($0) }
  }

  /// The records of a session.
  func entries(_ session: String = LogFixture.session) throws -> [RunLogEntry] {
    var entries: [RunLogEntry] = []
    try RunLogReader.read(path(session)) { line in
      if case .entry(let entry) = line { entries.append(entry) }
      return true
    }
    return entries
  }

  /// Appends `count` records of allowed reads.
  func fill(_ count: Int, session: String = LogFixture.session) {
    for number in 0..<count {
      _ = log.append(Self.read(session: session, number: number), durability: .cached)
    }
  }

  /// The commonest record: an allowed read of which no rule had anything to say.
  static func read(session: String = LogFixture.session, number: Int = 0) -> AuditRecord {
    AuditRecord(
      time: 1_795_214_560_731 + Int64(number), event: .preToolUse, sessionID: session,
      turnID: "01a1fb20-4524-74f0-8c21-e9d8b7a65310", callID: "call_1_\(number)", model: "gpt-5.5",
      operation: "Bash", serviceName: "cat", activity: .read, outcome: .allowed, ruling: .allow,
      policyDigest: "sha256:ba4459ca47bff03dc292cf6b637c9674578f89b0a627a4c6b270db18516afa82",
      argumentsHMAC: "a02ac3384c9e22f10cbdfd5f33189360e214ffae233ab30e2540c9b956bcc3c8",
      duration: 412)
  }

  /// A refused call.
  static func denial(session: String = LogFixture.session, ruling: Ruling = .deny) -> AuditRecord {
    var record = read(session: session)
    record.activity = .other
    record.outcome = .blocked
    record.ruling = ruling
    record.rules = ["git.reset-hard", "git.clean"]
    record.serviceName = "git"
    return record
  }

  /// The event that ends a turn.
  static func stop(session: String = LogFixture.session) -> AuditRecord {
    var record = read(session: session)
    record.event = .stop
    record.callID = nil
    record.operation = "Stop"
    record.serviceName = nil
    record.activity = .other
    return record
  }
}
