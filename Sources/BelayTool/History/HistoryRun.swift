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
    let since: Int64
    let places: UserPlaces
    let policyFile: String?
    let next = Atomic<Int>(0)
    let bytes = Atomic<Int>(0)

    init(_ files: [HistoryFiles.File], since: Int64, places: UserPlaces, policyFile: String?) {
      self.files = files
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
    private(set) var count = HistoryCount()

    init(_ queue: Queue) {
      self.queue = queue
    }

    func run(_ progress: ((_ files: Int, _ bytes: Int) -> Void)? = nil) {
      var reader = HistoryReader(
        since: queue.since,
        judges: HistoryJudges(places: queue.places, policyFile: queue.policyFile))
      while true {
        let number = queue.next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < queue.files.count else { break }
        let before = reader.count.bytes
        reader.read(queue.files[number].path, number: number)
        let read = reader.count.bytes - before
        progress?(number, queue.bytes.wrappingAdd(read, ordering: .relaxed).newValue)
      }
      count = reader.count
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
    let wanted = max(1, min(processors, files.count))
    let workers = (0..<wanted).map { _ in Worker(queue) }
    Threads.run(
      workers.enumerated().map { number, worker in { worker.run(number == 0 ? progress : nil) } })
    var count = HistoryCount()
    for worker in workers { count.add(worker.count) }
    count.order()
    return count
  }
}
