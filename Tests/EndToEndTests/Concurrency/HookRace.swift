#if os(Linux)
import BelayModel
import BelaySamples
import BelayTestSupport
import Foundation

/// Hook processes that write the log of one session at the same time, are killed, and find the disk full.
///
/// A class with a lock, because its threads report to it.
final class HookRace: @unchecked Sendable {
  static let session = "01a1fb1f-0000-76d1-a041-69d63ae81b37"

  private let call: HookCall
  private let state: String
  private let seed: UInt64
  private let lock = NSLock()
  private var areWritersDone = false
  private(set) var problems: [String] = []
  /// The calls whose hook ended well and said nothing, which means that the record is safe.
  private(set) var reported: [String] = []
  /// Hooks that said that their record could not be written.
  private(set) var unrecorded = 0
  private(set) var killed = 0
  /// How each hook ended that ran to its end.
  private(set) var endings: [TimedHook.Ending] = []
  /// The same of hooks at the same time on the same disk whose lock nobody else takes: what they paused for
  /// was not the lock.
  private(set) var endingsAlone: [TimedHook.Ending] = []

  init(_ call: HookCall, state: String, seed: UInt64) {
    self.call = call
    self.state = state
    self.seed = seed
  }

  /// Runs all threads to their end: `writers` that start `each` hooks, two that kill theirs, two with
  /// a session of their own, and one that fills `disk` at times.
  func run(writers: Int, each: Int, disk: String?) {
    let group = DispatchGroup()
    let writing = DispatchGroup()
    func thread(_ groups: [DispatchGroup], _ body: @escaping @Sendable () -> Void) {
      for group in groups { group.enter() }
      let thread = Thread {
        body()
        for group in groups { group.leave() }
      }
      thread.start()
    }
    for writer in 0..<writers {
      thread([group, writing]) { self.write(writer, each) }
    }
    for killer in 0..<2 { thread([group]) { self.kill(killer) } }
    for number in 0..<2 { thread([group]) { self.writeAlone(number) } }
    if let disk { thread([group]) { self.fill(disk) } }
    writing.wait()
    lock.withLock { areWritersDone = true }
    group.wait()
  }

  private var isOver: Bool { lock.withLock { areWritersDone } }

  private func hook(_ name: String) throws -> TimedHook {
    TimedHook.becomeUrgent()
    return try TimedHook(
      BuiltExecutables.path(.preToolUse), environment: call.environment,
      scratch: call.scratch.path(name))
  }

  private func event(_ id: String, session: String = HookRace.session) -> [UInt8] {
    EventBuilder.shell("echo \(id)", session: session, cwd: call.project)
      .with("tool_use_id", .string(id)).bytes
  }

  private func write(_ writer: Int, _ each: Int) {
    do {
      let hook = try hook("writer-\(writer)")
      for number in 0..<each {
        let id = "call_\(writer)_\(number)"
        // Now and then one that may not write long files, and has to put its record aside.
        let limit = number % 40 == 39 ? 8192 : nil
        let ending = try hook.run(event(id), ["--state", state], fileLimit: limit)
        lock.withLock {
          if ending.status != 0 {
            problems.append("\(id) ended with \(ending.status.map(String.init) ?? "a signal")")
          } else if ending.isSilent {
            reported.append(id)
          } else {
            unrecorded += 1
          }
          endings.append(ending)
        }
      }
    } catch {
      lock.withLock { problems.append("\(error)") }
    }
  }

  /// Writes a session that no other hook writes.
  private func writeAlone(_ number: Int) {
    do {
      let hook = try hook("alone-\(number)")
      while !isOver {
        let ending = try hook.run(
          event("alone", session: "alone-\(number)"), ["--state", state])
        lock.withLock { endingsAlone.append(ending) }
      }
    } catch {
      lock.withLock { problems.append("\(error)") }
    }
  }

  private func kill(_ killer: Int) {
    do {
      var generator = SeededGenerator(seed: seed &+ UInt64(killer))
      let hook = try hook("killer-\(killer)")
      var number = 0
      while !isOver {
        let id = "killed_\(killer)_\(number)"
        number += 1
        let ending = try hook.run(
          event(id), ["--state", state], killAfter: UInt32(generator.next() % 2500))
        lock.withLock {
          if ending.status == nil { killed += 1 }
          if ending.status == 0, ending.isSilent { reported.append(id) }
        }
      }
    } catch {
      lock.withLock { problems.append("\(error)") }
    }
  }

  /// Fills the disk to the last byte, for some milliseconds again and again.
  private func fill(_ disk: String) {
    var generator = SeededGenerator(seed: seed ^ 0xF111)
    let zeros = [UInt8](repeating: 0, count: 1 << 20)
    while !isOver {
      usleep(UInt32(100_000 + generator.next() % 300_000))
      let file = unsafe open(disk + "/filler", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
      while unsafe Glibc.write(file, zeros, zeros.count) > 0 {}
      usleep(UInt32(2000 + generator.next() % 8000))
      close(file)
      unsafe unlink(disk + "/filler")
    }
  }
}
#endif
