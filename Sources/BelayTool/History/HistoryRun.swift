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
    let threads = workers.dropFirst().compactMap(start)
    workers[0].run(progress)
    for thread in threads { pthread_join(thread, nil) }
    var count = HistoryCount()
    for worker in workers { count.add(worker.count) }
    count.order()
    return count
  }

  /// Starts a thread; `nil` if the system has none, then the others do its work.
  private static func start(_ worker: Worker) -> pthread_t? {
    #if canImport(Glibc)
    var thread = pthread_t()
    #else
    var thread: pthread_t?
    #endif
    let handle = unsafe Unmanaged.passRetained(worker)
    let status = unsafe pthread_create(
      &thread, nil,
      { argument in
        #if canImport(Glibc)
        guard let argument = unsafe argument else { return nil }
        #endif
        unsafe Unmanaged<Worker>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, handle.toOpaque())
    guard status == 0 else {
      unsafe handle.release()
      return nil
    }
    return thread
  }
}
