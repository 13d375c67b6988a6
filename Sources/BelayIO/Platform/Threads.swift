#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Runs pieces of work at the same time.
package enum Threads {
  /// A piece of work; a class, because a thread is handed one reference.
  private final class Work {
    let body: () -> Void

    init(_ body: @escaping () -> Void) { self.body = body }
  }

  /// Runs every piece once, the first on this thread, and returns when all are done.
  ///
  /// Each piece has what it works on to itself. What the system has no thread for runs on this one, behind the
  /// first.
  package static func run(_ pieces: [() -> Void]) {
    var started: [pthread_t] = []
    var waiting: [() -> Void] = []
    for piece in pieces.dropFirst() {
      if let thread = start(Work(piece)) { started.append(thread) } else { waiting.append(piece) }
    }
    pieces.first?()
    for piece in waiting { piece() }
    for thread in started { pthread_join(thread, nil) }
  }

  /// Starts a thread; `nil` if the system has none.
  private static func start(_ work: Work) -> pthread_t? {
    #if canImport(Glibc)
    var thread = pthread_t()
    #else
    var thread: pthread_t?
    #endif
    let handle = unsafe Unmanaged.passRetained(work)
    let status = unsafe pthread_create(
      &thread, nil,
      { argument in
        #if canImport(Glibc)
        guard let argument = unsafe argument else { return nil }
        #endif
        unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
        return nil
      }, handle.toOpaque())
    guard status == 0 else {
      unsafe handle.release()
      return nil
    }
    return thread
  }
}
