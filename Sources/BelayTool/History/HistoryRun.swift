import BelayIO
import BelayPipeline
import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Reads all transcripts, on as many threads as the machine has processors.
enum HistoryRun {
  /// What the threads share: which file is next, and how far they have come.
  private final class Queue: Sendable {
    let files: [HistoryFiles.File]
    let families: HistoryFamilies
    /// The files that are read in any order: those that are no copies.
    let originals: [Int]
    let since: Int64
    let places: UserPlaces
    let policyFile: String?
    let next = Atomic<Int>(0)
    let bytes = Atomic<Int>(0)

    init(_ files: [HistoryFiles.File], since: Int64, places: UserPlaces, policyFile: String?) {
      self.files = files
      families = HistoryFamilies(files)
      originals = families.originals
      self.since = since
      self.places = places
      self.policyFile = policyFile
    }
  }

  /// One thread's work.
  ///
  /// A class, because a thread is handed one reference and its owner reads the result afterwards;
  /// nobody else touches it in between.
  private final class Worker {
    private let queue: Queue
    private var reader: HistoryReader
    /// By file, the events of the transcripts that have copies.
    private var seen: [SeenEvents?]

    init(_ queue: Queue) {
      self.queue = queue
      reader = HistoryReader(
        since: queue.since,
        judges: HistoryJudges(places: queue.places, policyFile: queue.policyFile))
      seen = [SeenEvents?](repeating: nil, count: queue.files.count)
    }

    /// What was found so far.
    var count: HistoryCount { reader.count }

    /// Reads what no other thread has taken.
    func run(_ progress: ((_ files: Int, _ bytes: Int) -> Void)? = nil) {
      while true {
        let index = queue.next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < queue.originals.count else { return }
        read(queue.originals[index], index, progress)
      }
    }

    /// Reads the copies, one after the other, once `others` have read what they are copies of.
    func runCopies(
      _ others: [Worker], _ progress: @escaping (_ files: Int, _ bytes: Int) -> Void
    ) {
      for other in others {
        for number in seen.indices where other.seen[number] != nil {
          seen[number] = other.seen[number]
        }
      }
      var index = queue.originals.count
      for number in queue.families.copies {
        read(number, index, progress)
        index += 1
      }
    }

    private func read(
      _ number: Int, _ index: Int, _ progress: ((_ files: Int, _ bytes: Int) -> Void)?
    ) {
      let before = reader.count.bytes
      let origin = queue.families.origin(of: number)
      seen[number] = reader.read(
        queue.files[number].path, number: number, copied: origin < 0 ? nil : seen[origin],
        isCopied: queue.families.isCopied[number])
      let read = reader.count.bytes - before
      progress?(index, queue.bytes.wrappingAdd(read, ordering: .relaxed).newValue)
    }
  }

  /// Reads the files and counts.
  ///
  /// `since`: milliseconds since 1970; earlier events are passed over. `progress` is called on this thread
  /// only. The result is the same for any number of threads.
  static func count(
    _ files: [HistoryFiles.File], since: Int64, places: UserPlaces, policyFile: String?,
    progress: @escaping (_ files: Int, _ bytes: Int) -> Void
  ) -> HistoryCount {
    let queue = Queue(files, since: since, places: places, policyFile: policyFile)
    let processors = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let wanted = max(1, min(processors, queue.originals.count))
    let workers = (0..<wanted).map { _ in Worker(queue) }
    Threads.run(
      workers.enumerated().map { number, worker in { worker.run(number == 0 ? progress : nil) } })
    workers[0].runCopies(workers, progress)
    var count = HistoryCount()
    for worker in workers { count.add(worker.count) }
    count.order()
    return count
  }
}
