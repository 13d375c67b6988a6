import Foundation

extension ProgramRun {
  /// Runs several programs at the same time: for those that are waited for rather than working.
  ///
  /// - Returns: their results, in order.
  /// - Throws: the first error, if one cannot be started.
  package static func together(_ runs: [ProgramRun]) throws -> [ProgramResult] {
    let results = Outcomes(count: runs.count)
    let group = DispatchGroup()
    for (index, run) in runs.enumerated() {
      group.enter()
      // A thread each: what they wait for is not the processor.
      Thread.detachNewThread {
        results.set(index, Result { try run.run() })
        group.leave()
      }
    }
    group.wait()
    return try results.all()
  }

  /// Results that arrive in any order, from any thread: shared, hence a class with a lock.
  private final class Outcomes: @unchecked Sendable {
    private let lock = NSLock()
    private var results: [Result<ProgramResult, any Error>?]

    init(count: Int) { results = Array(repeating: nil, count: count) }

    func set(_ index: Int, _ result: Result<ProgramResult, any Error>) {
      lock.withLock { results[index] = result }
    }

    func all() throws -> [ProgramResult] {
      try lock.withLock { try results.compactMap { try $0?.get() } }
    }
  }
}
