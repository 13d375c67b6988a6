import BelayIO
import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Scans many files on several threads; the outcome is the same for any number of them.
package enum ParallelScan {
  /// What the threads share: which file is next, and how far they have come.
  private final class Queue: Sendable {
    let files: [[UInt8]]
    let settings: ScanSettings
    let next = Atomic<Int>(0)
    let bytes = Atomic<Int>(0)

    init(_ files: [[UInt8]], _ settings: ScanSettings) {
      self.files = files
      self.settings = settings
    }
  }

  /// One thread's work.
  ///
  /// A class, because a thread is handed one reference and its owner reads the result afterwards;
  /// nobody else touches it in between.
  private final class Worker {
    let queue: Queue
    var summary = ScanSummary()
    /// What is worth a word, by the number of its file.
    var parts: [(file: Int, outcome: ScanOutcome)] = []

    init(_ queue: Queue) {
      self.queue = queue
    }

    /// Takes one file after the other until none is left.
    func run(_ progress: ((_ files: Int, _ bytes: Int) -> Void)? = nil) {
      var scanner = StreamScanner(queue.settings)
      while true {
        let number = queue.next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < queue.files.count else { return }
        var outcome = scan(queue.files[number], &scanner)
        progress?(
          number, queue.bytes.wrappingAdd(outcome.summary.bytes, ordering: .relaxed).newValue)
        let problems = outcome.summary.problems
        outcome.summary.problems = []
        summary.add(outcome.summary)
        guard !outcome.findings.isEmpty || !problems.isEmpty else { continue }
        outcome.summary = ScanSummary()
        outcome.summary.problems = problems
        parts.append((number, outcome))
      }
    }

    private func scan(_ file: [UInt8], _ scanner: inout StreamScanner) -> ScanOutcome {
      do throws(FileError) {
        let input = try FileInput(file)
        return scanner.scan(input, file: file)
      } catch {
        var outcome = ScanOutcome()
        outcome.summary.problems.append(Problem.text(file, error.description))
        return outcome
      }
    }
  }

  /// Scans the files; findings and problems come in their order.
  ///
  /// `progress` is called on this thread only.
  package static func run(
    _ files: [[UInt8]], _ settings: ScanSettings,
    progress: @escaping (_ files: Int, _ bytes: Int) -> Void = { _, _ in }
  ) -> ScanOutcome {
    var settings = settings
    settings.expectsManyTexts = files.count > 64
    let queue = Queue(files, settings)
    // A thread costs more than scanning a few files.
    let wanted = settings.threads > 0 ? settings.threads : min(8, (files.count + 15) / 16)
    let processors = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let count = max(1, settings.threads > 0 ? wanted : min(wanted, processors))
    let workers = (0..<count).map { _ in Worker(queue) }
    Threads.run(
      workers.enumerated().map { number, worker in { worker.run(number == 0 ? progress : nil) } })

    var outcome = ScanOutcome()
    for worker in workers { outcome.summary.add(worker.summary) }
    for part in workers.flatMap(\.parts).sorted(by: { $0.file < $1.file }) {
      outcome.add(part.outcome)
    }
    return outcome
  }
}
