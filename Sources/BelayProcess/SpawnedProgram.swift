import CSpawn

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The start of a program: its process and this side's ends of its pipes.
struct SpawnedProgram {
  let identifier: pid_t
  let input: Int32
  let output: Int32
  let errors: Int32

  /// Starts a program in a process group of its own, with default signals, and with no descriptor but
  /// its three pipes.
  init(_ program: Program) throws(ProgramError) {
    guard let path = program.environment.path(of: program.name) else {
      throw .notFound(program: program.name)
    }
    var pipes: [Pipe] = []
    for _ in 0..<3 {
      guard let pipe = Pipe() else {
        let number = errno
        for pipe in pipes { pipe.closeBoth() }
        throw .notStarted(program: program.name, errno: number)
      }
      pipes.append(pipe)
    }
    let (input, output, errors) = (pipes[0], pipes[1], pipes[2])
    var identifier: pid_t = 0
    let failure = Self.spawn(
      path, program, descriptors: [input.reading, output.writing, errors.writing], &identifier)
    for descriptor in [input.reading, output.writing, errors.writing] { _ = close(descriptor) }
    guard failure == 0 else {
      for descriptor in [input.writing, output.reading, errors.reading] { _ = close(descriptor) }
      throw .notStarted(program: program.name, errno: failure)
    }
    for descriptor in [input.writing, output.reading, errors.reading] {
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }
    self.identifier = identifier
    self.input = input.writing
    self.output = output.reading
    self.errors = errors.reading
  }

  private static func spawn(
    _ path: String, _ program: Program, descriptors: [Int32], _ identifier: inout pid_t
  ) -> Int32 {
    #if canImport(Glibc)
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    #else
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    #endif
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return ENOMEM }
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    guard unsafe posix_spawnattr_init(&attributes) == 0 else { return ENOMEM }
    defer { unsafe posix_spawnattr_destroy(&attributes) }

    if let folder = program.workingDirectory {
      let failure = unsafe posix_spawn_file_actions_addchdir_np(&actions, folder)
      guard failure == 0 else { return failure }
    }
    for (target, descriptor) in descriptors.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(target))
    }
    var flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    #if canImport(Glibc)
    unsafe posix_spawn_file_actions_addclosefrom_np(&actions, 3)
    #else
    flags |= POSIX_SPAWN_CLOEXEC_DEFAULT
    #endif
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))

    return unsafe withCStrings([program.name] + program.arguments) { arguments in
      unsafe withCStrings(program.environment.entries) { environment in
        unsafe posix_spawn(&identifier, path, &actions, &attributes, arguments, environment)
      }
    }
  }

  /// Calls `body` with a null-terminated array of C strings.
  private static func withCStrings(
    _ texts: [String],
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
  ) -> Int32 {
    var copies: [UnsafeMutablePointer<CChar>?] = unsafe texts.map { unsafe strdup($0) }
    unsafe copies.append(nil)
    defer {
      for index in unsafe copies.indices { unsafe free(copies[index]) }
    }
    return unsafe copies.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return ENOMEM }
      return unsafe body(base)
    }
  }

  /// Both ends of a pipe, closed on exec and above the standard descriptors.
  private struct Pipe {
    let reading: Int32
    let writing: Int32

    /// `nil` with `errno` set if the system refuses.
    init?() {
      var ends: [Int32] = [-1, -1]
      guard unsafe pipe(&ends) == 0 else { return nil }
      // A process that was started without standard descriptors would get these numbers here, and the
      // child's descriptors would overwrite each other.
      let reading = fcntl(ends[0], F_DUPFD_CLOEXEC, 3)
      let writing = fcntl(ends[1], F_DUPFD_CLOEXEC, 3)
      let number = errno
      _ = close(ends[0])
      _ = close(ends[1])
      guard reading >= 0, writing >= 0 else {
        if reading >= 0 { _ = close(reading) }
        if writing >= 0 { _ = close(writing) }
        errno = number
        return nil
      }
      self.reading = reading
      self.writing = writing
    }

    func closeBoth() {
      _ = close(reading)
      _ = close(writing)
    }
  }
}
