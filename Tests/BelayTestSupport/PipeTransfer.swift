#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Feeds a program's standard input and collects what it writes, all at once, so that neither side can
/// block the other.
struct PipeTransfer {
  /// What is fed, and whether the pipe is closed behind it.
  struct Input {
    var bytes: [UInt8]
    var closes: Bool
  }

  private(set) var output: [UInt8] = []
  private(set) var error: [UInt8] = []
  private var ends: ProgramEnds
  private let input: Input
  private var written = 0

  init(ends: ProgramEnds, input: Input) {
    self.ends = ends
    self.input = input
    for descriptor in [ends.input, ends.output, ends.error] {
      if let descriptor {
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
      }
    }
    // A program that does not read its input must not end the tests.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Goes on until the program has closed its side.
  ///
  /// - Returns: `false` if time ran out before.
  mutating func run(until end: Double) -> Bool {
    feed()
    while ends.output != nil || ends.error != nil {
      let left = end - ProgramRun.now()
      if left <= 0 { return false }
      var waiting: [pollfd] = []
      if let descriptor = ends.output {
        waiting.append(.init(fd: descriptor, events: Int16(POLLIN), revents: 0))
      }
      if let descriptor = ends.error {
        waiting.append(.init(fd: descriptor, events: Int16(POLLIN), revents: 0))
      }
      if let descriptor = ends.input, written < input.bytes.count {
        waiting.append(.init(fd: descriptor, events: Int16(POLLOUT), revents: 0))
      }
      _ = unsafe poll(&waiting, nfds_t(waiting.count), Int32(min(left, 1) * 1000) + 1)
      PipeTransfer.collect(&ends.output, &output)
      PipeTransfer.collect(&ends.error, &error)
      feed()
    }
    return true
  }

  /// Closes the test's side.
  mutating func close() {
    for descriptor in [ends.input, ends.output, ends.error] {
      if let descriptor { PipeTransfer.close(descriptor) }
    }
    ends.input = nil
    ends.output = nil
    ends.error = nil
  }

  private mutating func feed() {
    guard let descriptor = ends.input else { return }
    while written < input.bytes.count {
      let count = unsafe input.bytes.withUnsafeBytes { buffer in
        guard let base = buffer.baseAddress else { return 0 }
        return unsafe write(descriptor, base + written, buffer.count - written)
      }
      if count > 0 {
        written += count
      } else if errno == EAGAIN || errno == EINTR {
        return
      } else {
        // The program has closed its input; what it has not read, it does not want.
        PipeTransfer.close(descriptor)
        ends.input = nil
        return
      }
    }
    if input.closes {
      PipeTransfer.close(descriptor)
      ends.input = nil
    }
  }

  private static func collect(_ descriptor: inout Int32?, _ bytes: inout [UInt8]) {
    guard let number = descriptor else { return }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(number, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count < 0 && (errno == EAGAIN || errno == EINTR) {
        return
      } else {
        close(number)
        descriptor = nil
        return
      }
    }
  }

  private static func close(_ descriptor: Int32) {
    #if canImport(Glibc)
    Glibc.close(descriptor)
    #else
    Darwin.close(descriptor)
    #endif
  }
}
