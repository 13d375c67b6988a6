import BelayModel
import BelayRunLog
import BelayTestSupport
import Foundation
import Testing

/// Asks a public JSON Schema validator whether every kind of line is a valid OCSF event.
@Suite struct OCSFSchemaTests {
  /// The folder of material shared with Belay: `BELAY_SHARED`, else beside the package.
  private static let shared: String =
    ProcessInfo.processInfo.environment["BELAY_SHARED"]
    ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared").path

  private static let schema = shared + "/ocsf/api-activity.schema.json"

  /// A Python that has `jsonschema`.
  private static let python: String? = {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["HOME"] ?? ""
    let candidates = [
      environment["BELAY_PYTHON"] ?? "", home + "/.cache/belay-test-venv/bin/python",
      "/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3",
    ]
    return candidates.first {
      FileManager.default.isExecutableFile(atPath: $0)
        && run($0, ["-c", "import jsonschema"]).status == 0
    }
  }()

  private static let validator = """
    import json, sys
    from jsonschema import Draft202012Validator as V
    v = V(json.load(open(sys.argv[1])))
    n = 0
    for n, line in enumerate(open(sys.argv[2]), 1):
        for e in v.iter_errors(json.loads(line)): print(n, e.json_path, e.message)
    print(n, "lines")
    """

  private static func run(_ program: String, _ arguments: [String]) -> (
    status: Int32, output: String
  ) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return (127, "") }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// Every outcome, event and activity, with and without optional parts, hostile texts included.
  private static var records: [AuditRecord] {
    var records: [AuditRecord] = [LogFixture.read(), LogFixture.denial(), LogFixture.stop()]
    let outcomes: [AuditRecord.Outcome] = [
      .allowed, .approved, .blocked, .rejected, .unauthorized, .error, .logged,
    ]
    for outcome in outcomes {
      for event in HookEventName.allCases {
        for activity in [AuditRecord.Activity.create, .read, .update, .delete, .other] {
          var record = LogFixture.read()
          record.outcome = outcome
          record.event = event
          record.activity = activity
          record.ruling = .ask
          records.append(record)
        }
      }
    }
    records.append(
      AuditRecord(
        time: -1, event: .sessionEnd, sessionID: "", operation: "", activity: .other,
        outcome: .error, ruling: .deny, policyDigest: ""))
    var full = LogFixture.denial()
    full.agentID = "agent \u{202e}\u{0}\"\\"
    full.agentType = "reviewer\n\u{85}"
    full.message = "\u{7f}\u{feff}😀"
    full.redaction = .redacted
    full.redactedRules = ["secret.github-pat"]
    full.exceptions = ["fs.rm-root"]
    full.changes = [
      FileChange(path: "a/ä\t\u{2028}", change: .added, source: .patch),
      FileChange(path: "", change: .renamed, source: .shell),
    ]
    full.duration = -7
    records.append(full)
    records.append(ResolutionRecordTests.record(ResolutionRecordTests.full, outcome: .approved))
    for status in CallResolution.Status.allCases {
      let outcome: AuditRecord.Outcome =
        switch status {
        case .blocked: .blocked
        case .rejected: .rejected
        default: .allowed
        }
      records.append(
        ResolutionRecordTests.record(
          CallResolution(status: status, source: .none, link: .ambiguous), outcome: outcome))
    }
    for kind in RunLabel.Kind.allCases {
      for verdict in RunLabel.Verdict.allCases {
        var label = LogFixture.stop()
        label.operation = "belay.label"
        label.outcome = .logged
        label.attachment = .label(
          RunLabel(
            target: "call_\u{202e}\"", kind: kind, verdict: verdict, by: "alice",
            note: verdict == .good ? nil : "why\n\u{0}"))
        records.append(label)
      }
    }
    return records
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: schema), "the OCSF schema is not here"),
    .enabled(if: python != nil, "no Python with jsonschema: pip install jsonschema"))
  func `every line is a valid OCSF event`() throws {
    let fixture = LogFixture()
    for record in Self.records {
      #expect(fixture.log.append(record, durability: .cached) == .written)
    }
    // A torn line makes a recovery record, a folder in the way a spilled one.
    fixture.write(fixture.bytes() + Array(#"{"metadata":{"version""#.utf8), to: fixture.path())
    #expect(fixture.log.append(LogFixture.read()) == .written)
    let kept = fixture.bytes()
    try FileManager.default.removeItem(atPath: fixture.path())
    try FileManager.default.createDirectory(
      atPath: fixture.path(), withIntermediateDirectories: true)
    _ = fixture.log.append(LogFixture.denial())
    try FileManager.default.removeItem(atPath: fixture.path())
    fixture.write(kept, to: fixture.path())
    #expect(fixture.log.append(LogFixture.stop()) == .written)
    #expect(fixture.log.seal(after: LogFixture.stop()) == .written)

    let entries = try fixture.entries()
    #expect(entries.filter { $0.kind == .recovery }.count == 1)
    #expect(entries.filter { $0.spilled != nil }.count == 1)
    let report = try ChainVerifier.verify(fixture.path())
    #expect(report.isIntact && report.recoveries == 1, "\(report)")
    try KeptLogs.keep(stateFolder: fixture.state, as: "every-event")
    // The torn bytes are no JSON; everything else has to be valid.
    let valid = fixture.lines().filter { $0.last == UInt8(ascii: "}") }
    #expect(valid.count == entries.count)
    let file = fixture.state + "/lines.jsonl"
    fixture.write(Array(valid.joined(separator: [0x0A])) + [0x0A], to: file)
    let python = try #require(Self.python)
    for path in [file, fixture.log.folder.ledger] {
      let result = Self.run(python, ["-c", Self.validator, Self.schema, path])
      #expect(result.status == 0)
      let count = path == file ? valid.count : 1
      #expect(result.output == "\(count) lines\n", "\(result.output.prefix(2000))")
    }
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: schema), "the OCSF examples are not here"))
  func `the published example chain is verified and read`() throws {
    let fixture = LogFixture()
    let examples = try String(
      contentsOfFile: Self.shared + "/ocsf/example-records.jsonl", encoding: .utf8
    ).split(separator: "\n")
    fixture.write(
      Array((examples.prefix(5).joined(separator: "\n") + "\n").utf8), to: fixture.path())
    fixture.write(Array((examples[5] + "\n").utf8), to: fixture.log.folder.ledger)
    let verification = LogVerification.run(stateFolder: fixture.state)
    #expect(verification.status == .intact, "\(verification)")
    #expect(verification.records == 6)
    let entries = try fixture.entries()
    #expect(entries.map(\.outcome) == [.allowed, .blocked, .unauthorized, .approved, .blocked])
    #expect(entries[1].rules == ["git.force-push"])
    // And it is continued.
    #expect(fixture.log.append(LogFixture.read()) == .written)
    #expect(try ChainVerifier.verify(fixture.path()).records == 6)
  }
}
