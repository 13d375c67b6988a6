import BelayIO
import BelayModel
import BelayRunLog
import Foundation
import Testing

@Suite struct SpillTests {
  /// A folder whose session's file is in the way for `count` records, then gone.
  private func spilled(_ count: Int, into fixture: LogFixture) throws {
    let kept = fixture.bytes()
    try? FileManager.default.removeItem(atPath: fixture.path())
    try FileManager.default.createDirectory(
      atPath: fixture.path(), withIntermediateDirectories: true)
    for number in 0..<count {
      guard case .spilled = fixture.log.append(LogFixture.read(number: number)) else {
        Issue.record("not spilled")
        return
      }
    }
    try FileManager.default.removeItem(atPath: fixture.path())
    if !kept.isEmpty { fixture.write(kept, to: fixture.path()) }
  }

  private func waiting(_ fixture: LogFixture) -> [String] {
    let folder = fixture.log.folder.spill(of: LogFixture.session)
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
      .map { folder + "/" + $0 }
  }

  @Test(arguments: [1, 2, 64, 65, 130])
  func `waiting records are taken in, in batches, in their order`(count: Int) throws {
    let fixture = LogFixture()
    fixture.fill(2)
    try spilled(count, into: fixture)
    #expect(waiting(fixture).count == count)
    let appends = (count + 63) / 64
    for _ in 0..<appends { #expect(fixture.log.append(LogFixture.denial()) == .written) }
    #expect(waiting(fixture).isEmpty)
    let entries = try fixture.entries()
    #expect(entries.count == 2 + count + appends)
    let late = entries.filter { $0.spilled != nil }
    #expect(late.map(\.call) == (0..<count).map { "call_1_\($0)" })
    #expect(try ChainVerifier.verify(fixture.path()).isIntact)
  }

  @Test func `a record whose file was not removed is not taken in twice`() throws {
    let fixture = LogFixture()
    fixture.fill(2)
    try spilled(3, into: fixture)
    let files = waiting(fixture)
    let contents = files.map { FileManager.default.contents(atPath: $0) }
    #expect(fixture.log.append(LogFixture.read()) == .written)
    // Killed after the write, before the removal.
    for (file, content) in zip(files, contents) {
      fixture.write(Array(try #require(content)), to: file)
    }
    #expect(fixture.log.append(LogFixture.read()) == .written)
    #expect(waiting(fixture).isEmpty)
    let entries = try fixture.entries()
    #expect(entries.count == 7)
    #expect(Set(entries.map(\.uid)).count == 7)
  }

  /// The processor time of this thread, in seconds; other tests run beside it.
  private func threadSeconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test func `in a long log, too, records are found again, and in one reading for all of them`()
    throws
  {
    let fixture = LogFixture()
    fixture.fill(1)
    try spilled(64, into: fixture)
    let files = waiting(fixture)
    let contents = files.map { FileManager.default.contents(atPath: $0) }
    #expect(fixture.log.append(LogFixture.read()) == .written)
    // Three megabytes of others behind them: a chain of which only the end is looked at.
    let tail = [UInt8](fixture.bytes().split(separator: 0x0A).last ?? []) + [0x0A]
    let filler = [UInt8]((0..<(3 << 20) / tail.count).map { _ in tail }.joined())
    fixture.write(fixture.bytes() + filler, to: fixture.path())
    for (file, content) in zip(files, contents) {
      fixture.write(Array(try #require(content)), to: file)
    }
    let count = fixture.lines().count
    let before = threadSeconds()
    #expect(fixture.log.append(LogFixture.read()) == .written)
    let took = threadSeconds() - before
    #expect(fixture.lines().count == count + 1, "some were taken in twice")
    #expect(waiting(fixture).isEmpty)
    // Not optimised; sixty-four readings take twenty times as long.
    #expect(took < 0.5, "the lock was held for \(took) s")
  }

  @Test(arguments: ["", "x", "{}\n", "\n"])
  func `a damaged file is kept for people and does not stop the log`(content: String) throws {
    let fixture = LogFixture()
    try spilled(1, into: fixture)
    let file = try #require(waiting(fixture).first)
    fixture.write(Array(content.utf8), to: file)
    #expect(fixture.log.append(LogFixture.read()) == .written)
    #expect(fixture.log.append(LogFixture.read()) == .written)
    #expect(try fixture.entries().count == 2)
    let folder = fixture.log.folder.spill(of: LogFixture.session)
    #expect(!FileManager.default.fileExists(atPath: folder))
    let kept = folder + "." + (file as NSString).lastPathComponent + ".damaged"
    #expect(FileManager.default.contents(atPath: kept) == Data(content.utf8))
  }

  @Test func `what a killed writer left is removed when it is old`() throws {
    let fixture = LogFixture()
    let folder = fixture.log.folder.spill(of: LogFixture.session)
    let files = ["/new.tmp", "/old.tmp"].map { folder + $0 }
    for file in files { fixture.write([1], to: file) }
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -100)], ofItemAtPath: files[1])
    fixture.fill(1)
    #expect(waiting(fixture) == [files[0]])
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -100)], ofItemAtPath: files[0])
    fixture.fill(1)
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func `a record of another session is not taken in`() throws {
    let fixture = LogFixture()
    try spilled(1, into: fixture)
    let file = try #require(waiting(fixture).first)
    let content = try #require(FileManager.default.contents(atPath: file))
    let other = fixture.log.folder.spill(of: "other") + "/" + (file as NSString).lastPathComponent
    fixture.write(Array(content), to: other)
    fixture.fill(1, session: "other")
    #expect(try fixture.entries("other").count == 1)
  }

  @Test func `a full disk leaves no part of a record`() async {
    // In a process of its own: a file size limit refuses to write like a full disk, for all threads.
    await #expect(processExitsWith: .success) {
      ProcessEnvironment.ignoreWriteSignals()
      let fixture = LogFixture()
      fixture.fill(3)
      let before = fixture.bytes()
      for room in [0, 1, 100, 1000] {
        try FileSizeLimit.set(before.count + room)
        let outcome = fixture.log.append(LogFixture.denial())
        try FileSizeLimit.set(nil)
        #expect(fixture.bytes() == before)
        guard case .spilled(let reason) = outcome else {
          Issue.record("\(outcome)")
          continue
        }
        #expect(reason.contains("cannot write"))
      }
      try FileSizeLimit.set(10)
      guard case .failed = fixture.log.append(LogFixture.denial()) else {
        Issue.record("written beyond the limit")
        return
      }
      try FileSizeLimit.set(nil)
      #expect(fixture.log.append(LogFixture.read()) == .written)
      #expect(try fixture.entries().count == 8)
      #expect(try ChainVerifier.verify(fixture.path()).isIntact)
    }
  }
}

/// The limit of the process on the size of files.
private enum FileSizeLimit {
  struct Refused: Error {}

  static func set(_ bytes: Int?) throws {
    var limit = rlimit()
    #if canImport(Glibc)
    let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
    #else
    let resource = RLIMIT_FSIZE
    #endif
    guard unsafe getrlimit(resource, &limit) == 0 else { throw Refused() }
    limit.rlim_cur = bytes.map { rlim_t($0) } ?? limit.rlim_max
    guard unsafe setrlimit(resource, &limit) == 0 else { throw Refused() }
  }
}
