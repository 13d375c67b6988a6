#if os(Linux)
import BelayModel
import BelayTestSupport
import Foundation
import Testing

@Suite(
  "Eight writers, killed ones and a full disk", .serialized,
  .enabled(if: BuiltExecutables.arePresent && BuiltExecutables.haveTool, "\(BuiltExecutables.hint)")
)
struct HookRaceTests {
  private static let writers = 8
  private static let each = 400
  /// How long a hook may wait for the lock, in microseconds.
  private static let patience = 50_000

  /// How long a hook waited for the lock at most, in microseconds.
  ///
  /// The lock accounts for no more than all that blocked the hook, nor for more than the pauses it made between
  /// its attempts, of which `others` were for something else: a machine that is slow to wake it is no
  /// lock. The pauses are 50, 100, 200 and from then on 400 µs.
  private static func waitForLock(_ ending: TimedHook.Ending, others: Int) -> Int {
    let pauses = max(0, ending.pauses - others)
    let asked = [50, 100, 200].prefix(pauses).reduce(0, +) + max(0, pauses - 3) * 400
    return min(ending.blocked, asked)
  }

  @Test(
    "every record that a hook reported is there, once, and nobody waits long",
    .timeLimit(.minutes(2)))
  func race() throws {
    let call = try HookCall()
    let seed = UInt64.random(in: 0...UInt64.max)
    let disk = try call.scratch.folder("disk")
    let mount = ProgramRun("/usr/bin/mount", ["-t", "tmpfs", "-o", "size=24m", "tmpfs", disk])
    let isMounted = try EndToEnd.isRoot && mount.run().status == 0
    defer { if isMounted { _ = try? ProgramRun("/usr/bin/umount", [disk]).run() } }
    if !isMounted {
      print("no disk can be mounted here: the file size limit stands in for a full one")
    }
    let state = disk + "/state"
    // The key comes first: a hook on a full disk must not be the one to make it.
    let event = EventBuilder.shell("true", session: HookRace.session, cwd: call.project)
      .with("tool_use_id", "first")
    _ = try call.run(.preToolUse, event, ["--state", state])

    let race = HookRace(call, state: state, seed: seed)
    race.run(writers: Self.writers, each: Self.each, disk: isMounted ? disk : nil)
    #expect(race.problems.isEmpty, "seed \(seed): \(race.problems.prefix(5))")
    #expect(race.reported.count + race.unrecorded >= Self.writers * Self.each)
    #expect(race.killed > 50, "hardly anything was killed")
    if isMounted { #expect(race.unrecorded > 0, "the disk was never full for a hook") }

    // Each holder of the lock takes in 64 records that wait.
    var rounds = 0
    while !call.scratch.files(below: "disk/state/spill").isEmpty, rounds < 100 {
      rounds += 1
      _ = try call.run(.preToolUse, event, ["--state", state])
    }
    try KeptLogs.keep(stateFolder: state, as: "race")
    let verified = try call.belay(["verify", "--state", state])
    #expect(verified.status == 0, "seed \(seed): \(verified)")
    let log = call.scratch.bytes(of: "disk/state/log/\(HookRace.session).jsonl")
    var times: [String: Int] = [:]
    var late: [String: Int] = [:]
    for line in log.split(separator: UInt8(ascii: "\n")) {
      // Torn records are accounted for by the chain, which was verified.
      guard let record = try? JSONValue(parsing: Array(line)) else { continue }
      if let id = record["metadata"]?["correlation_uid"]?.string { times[id, default: 0] += 1 }
      if let word = record["unmapped"]?["belay"]?["spilled"]?.string { late[word, default: 0] += 1 }
    }
    let missing = race.reported.filter { times[$0] == nil }
    #expect(missing.isEmpty, "seed \(seed): reported and missing: \(missing.prefix(5))")
    let double = times.filter { $0.key != "first" && $0.value != 1 }
    #expect(double.isEmpty, "seed \(seed): written twice: \(double.prefix(5))")

    let others = race.endingsAlone.map(\.pauses).min() ?? 0
    let waits = race.endings.map { Self.waitForLock($0, others: others) }
    let longest = waits.max() ?? 0
    print(
      "\(waits.count) hooks, \(race.reported.count) reported, \(race.unrecorded) said that"
        + " their record was lost, \(race.killed) killed, late \(late), longest wait for the lock"
        + " \(longest) µs, longest blocked \(race.endings.map(\.blocked).max() ?? 0) µs with"
        + " \(race.endings.map(\.pauses).max() ?? 0) pauses, of \(race.endingsAlone.count) without a"
        + " rival \(race.endingsAlone.map(\.blocked).max() ?? 0) µs with"
        + " \(others)...\(race.endingsAlone.map(\.pauses).max() ?? 0) pauses")
    #expect(longest > 0, "nobody had to wait: this is no race")
    if isMounted { #expect(longest <= Self.patience, "seed \(seed)") }
  }
}
#endif
