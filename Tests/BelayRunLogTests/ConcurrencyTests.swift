import BelayDigest
import BelayModel
import BelayRunLog
import Foundation
import Testing

/// Writers on threads of one process: `flock` belongs to the open file, and each append opens its own.
@Suite(.serialized) struct ConcurrencyTests {
  private static func inParallel(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let group = DispatchGroup()
    for number in 0..<count {
      group.enter()
      let thread = Thread {
        body(number)
        group.leave()
      }
      thread.start()
    }
    group.wait()
  }

  @Test func `eight writers keep one chain`() throws {
    let fixture = LogFixture()
    let state = fixture.state
    let writers = 8
    let each = 250
    let failures = Counter()
    let spilled = Counter()
    Self.inParallel(writers) { writer in
      let log = RunLog(stateFolder: state)
      for number in 0..<each {
        var record = LogFixture.read(number: number)
        record.callID = "call_\(writer)_\(number)"
        switch log.append(record, durability: .cached) {
        case .written: break
        case .spilled: spilled.add()
        case .failed: failures.add()
        }
      }
    }
    #expect(failures.value == 0)
    // Whatever had to wait is taken in by the next writers.
    for _ in 0...(spilled.value / 64) {
      #expect(fixture.log.append(LogFixture.stop()) == .written)
    }
    let report = try ChainVerifier.verify(fixture.path())
    #expect(report.isIntact, "\(report)")
    let entries = try fixture.entries()
    #expect(Set(entries.compactMap(\.call)).count == writers * each)
    #expect(entries.count { $0.call != nil } == writers * each)
    #expect(entries.count { $0.spilled != nil } == spilled.value)
  }

  @Test func `a torn tail among eight writers is recovered once`() throws {
    for _ in 0..<20 {
      let fixture = LogFixture()
      fixture.fill(2)
      fixture.write(fixture.bytes() + Array("{\"metadata".utf8), to: fixture.path())
      let state = fixture.state
      Self.inParallel(8) { _ in
        let log = RunLog(stateFolder: state)
        for number in 0..<5 { _ = log.append(LogFixture.read(number: number), durability: .cached) }
      }
      // On a busy machine some may have waited; the next one takes them in.
      #expect(fixture.log.append(LogFixture.stop()) == .written)
      let report = try ChainVerifier.verify(fixture.path())
      #expect(report.isIntact && report.recoveries == 1 && report.records == 44, "\(report)")
    }
  }

  @Test func `killed writers lose nothing that was reported as written`() async throws {
    let fixture = LogFixture()
    let state = fixture.state
    for round in 0..<12 {
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [state = state as String, round = round as Int] in
        ConcurrencyTests.writeUntilKilled(state: state, round: round)
      }
    }
    #expect(fixture.log.append(LogFixture.stop()) == .written)
    let report = try ChainVerifier.verify(fixture.path())
    #expect(report.isIntact, "\(report)")
    let known = Set(try fixture.entries().compactMap(\.call))
    let reported = try String(contentsOfFile: state + "/reported", encoding: .utf8)
      .split(separator: "\n").map { String($0) }
    #expect(reported.count > 10)
    #expect(reported.allSatisfy { known.contains($0) })
  }

  /// Appends on four threads, notes what was reported as written, and kills the process in the midst.
  static func writeUntilKilled(state: String, round: Int) {
    for writer in 0..<4 {
      let thread = Thread {
        let log = RunLog(stateFolder: state)
        let reports = unsafe open(state + "/reported", O_WRONLY | O_CREAT | O_APPEND, 0o600)
        for number in 0..<1_000_000 {
          var record = LogFixture.read(number: number)
          record.callID = "call_\(round)_\(writer)_\(number)"
          guard log.append(record, durability: .cached) == .written else { continue }
          let line = Array("call_\(round)_\(writer)_\(number)\n".utf8)
          _ = unsafe write(reports, line, line.count)
        }
      }
      thread.start()
    }
    usleep(useconds_t.random(in: 5_000...30_000))
    kill(getpid(), SIGKILL)
    sleep(10)
  }

  @Test func `a lock that is held too long makes the record wait, and the next one takes it in`()
    throws
  {
    let fixture = LogFixture()
    fixture.fill(2)
    let descriptor = unsafe open(fixture.path(), O_RDONLY)
    #expect(flock(descriptor, LOCK_EX) == 0)
    let start = ContinuousClock.now
    guard case .spilled(let reason) = fixture.log.append(LogFixture.denial()) else {
      Issue.record("not spilled")
      return
    }
    let waited = ContinuousClock.now - start
    #expect(waited >= .milliseconds(50))
    // Generous, because the test machine may be busy; alone it is 51 ms.
    #expect(waited < .milliseconds(1000))
    #expect(reason.contains("locked by another process"))
    for _ in 0..<3 { _ = fixture.log.append(LogFixture.read()) }
    #expect(try fixture.entries().count == 2)
    close(descriptor)

    #expect(fixture.log.append(LogFixture.stop()) == .written)
    let entries = try fixture.entries()
    #expect(entries.map(\.sequence) == [1, 2, 3, 4, 5, 6, 7])
    #expect(entries.map(\.spilled) == [nil, nil, "busy", "busy", "busy", "busy", nil])
    #expect(entries.count { $0.outcome == .blocked } == 1)
    #expect(try ChainVerifier.verify(fixture.path()).isIntact)
    #expect(
      !FileManager.default.fileExists(atPath: fixture.log.folder.spill(of: LogFixture.session)))
  }

  @Test func `the key is the same for all who ask at once`() throws {
    for _ in 0..<30 {
      let fixture = LogFixture()
      let state = fixture.state
      let keys = Collector()
      Self.inParallel(8) { _ in
        if let key = try? LocalKey.load(stateFolder: state) { keys.add(key) }
      }
      #expect(keys.values.count == 8)
      #expect(Set(keys.values).count == 1)
      #expect(keys.values.first?.count == 32)
      #expect(try FileManager.default.contentsOfDirectory(atPath: state) == ["key"])
    }
  }

  /// Counts on several threads.
  private final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0
    var value: Int { lock.withLock { count } }
    func add() { lock.withLock { count += 1 } }
  }

  /// Collects on several threads.
  private final class Collector: @unchecked Sendable {
    private let lock = NSLock()
    private var list: [[UInt8]] = []
    var values: [[UInt8]] { lock.withLock { list } }
    func add(_ value: [UInt8]) { lock.withLock { list.append(value) } }
  }
}
