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
    private(set) var count = HistoryCount()
    /// The events of the transcripts that have copies, by thread.
    private(set) var seen: [String: SeenEvents] = [:]

    init(_ queue: Queue) {
      self.queue = queue
    }

    func run(_ progress: ((_ files: Int, _ bytes: Int) -> Void)? = nil) {
      var reader = HistoryReader(
        since: queue.since,
        judges: HistoryJudges(places: queue.places, policyFile: queue.policyFile))
      while true {
        let index = queue.next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < queue.originals.count else { break }
        let number = queue.originals[index]
        let before = reader.count.bytes
        let isCopied = queue.families.isCopied(number)
        let events = reader.read(queue.files[number].path, number: number, isCopied: isCopied)
        if isCopied { seen[queue.families.thread(of: number), default: SeenEvents()].add(events) }
        let read = reader.count.bytes - before
        progress?(index, queue.bytes.wrappingAdd(read, ordering: .relaxed).newValue)
      }
      count = reader.count
    }

    /// Reads the copies, one after the other, once what they are copies of has been read.
    func runCopies(_ others: [Worker], _ progress: (_ files: Int, _ bytes: Int) -> Void) {
      for other in others {
        for (thread, events) in other.seen { seen[thread, default: SeenEvents()].add(events) }
      }
      var reader = HistoryReader(
        since: queue.since,
        judges: HistoryJudges(places: queue.places, policyFile: queue.policyFile))
      let families = queue.families
      let threads = Set(queue.files.indices.map(families.thread(of:)))
      for (index, number) in families.copies.enumerated() {
        guard let origin = families.origin(of: number) else { continue }
        let events = reader.read(
          queue.files[number].path, number: number, copied: seen[origin] ?? SeenEvents(),
          isCopied: true)
        seen[families.thread(of: number), default: SeenEvents()].add(events)
        // Of a transcript that is gone, the first copy stands in for the others.
        if !threads.contains(origin) { seen[origin, default: SeenEvents()].add(events) }
        progress(
          queue.originals.count + index,
          queue.bytes.load(ordering: .relaxed) + reader.count.bytes)
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
    let wanted = max(1, min(processors, queue.originals.count))
    let workers = (0..<wanted).map { _ in Worker(queue) }
    Threads.run(
      workers.enumerated().map { number, worker in { worker.run(number == 0 ? progress : nil) } })
    var count = HistoryCount()
    for worker in workers { count.add(worker.count) }
    let copies = Worker(queue)
    copies.runCopies(workers, progress)
    count.add(copies.count)
    count.order()
    return count
  }
}
