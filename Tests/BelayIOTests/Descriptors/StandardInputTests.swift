import BelayIO
import Foundation
import Testing

@Suite("Standard input")
struct StandardInputTests {
  /// Bytes of which no two pages are alike.
  private func pattern(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
  }

  @Test(
    "is read whole from a pipe, however much it is",
    arguments: [0, 1, 4096, 65_535, 65_536, 65_537, 1 << 20, 3_000_001])
  func pipe(count: Int) throws {
    var pipe = try TestPipe()
    let bytes = pattern(count)
    let output = pipe.takeOutput()
    let writer = Thread {
      _ = DescriptorOutput.writeAll(bytes, to: output)
      close(output)
    }
    writer.start()
    #expect(try StandardInput.readAll(from: pipe.inputNumber) == bytes)
  }

  @Test("is read whole from a file", arguments: [0, 1, 65_536, 1_100_000, 17_000_000])
  func file(count: Int) throws {
    let folder = try TestFolder()
    let bytes = [UInt8](repeating: 0x61, count: count)
    let path = try folder.file("input", bytes)
    let input = opened(path)
    #expect(try StandardInput.readAll(from: input.number) == bytes)
  }

  @Test(
    "of exactly the limit is taken, one byte more is not", arguments: [0, 1, 100, 65_536, 70_000])
  func limit(limit: Int) throws {
    let folder = try TestFolder()
    let path = try folder.file("input", pattern(limit))
    let input = opened(path)
    #expect(try StandardInput.readAll(from: input.number, limit: limit).count == limit)

    let longer = try folder.file("longer", pattern(limit + 1))
    let more = opened(longer)
    #expect(throws: InputError.tooLarge(limit: limit)) {
      try StandardInput.readAll(from: more.number, limit: limit)
    }
  }

  @Test("of 64 MiB is the most that is taken by default")
  func defaultLimit() throws {
    let folder = try TestFolder()
    let path = try folder.file("input", [])
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.truncate(atOffset: 64 << 20)
    let exact = opened(path)
    #expect(try StandardInput.readAll(from: exact.number).count == 64 << 20)
    try file.truncate(atOffset: (64 << 20) + 1)
    let more = opened(path)
    #expect(throws: InputError.tooLarge(limit: 64 << 20)) {
      try StandardInput.readAll(from: more.number)
    }
  }

  @Test("that never ends is given up at the limit", .timeLimit(.minutes(1)))
  func endless() {
    let zero = opened("/dev/zero")
    #expect(throws: InputError.tooLarge(limit: 5 << 20)) {
      try StandardInput.readAll(from: zero.number, limit: 5 << 20)
    }
  }

  @Test("with a limit beyond all memory is still read")
  func hugeLimit() throws {
    var pipe = try TestPipe()
    #expect(DescriptorOutput.writeAll([1, 2, 3], to: pipe.outputNumber))
    pipe.closeOutput()
    #expect(try StandardInput.readAll(from: pipe.inputNumber, limit: .max) == [1, 2, 3])
  }

  @Test("that is closed is an error that says so")
  func closed() throws {
    let error = #expect(throws: InputError.self) { try StandardInput.readAll(from: -1) }
    #expect(error == .unreadable(errno: EBADF))
    #expect(error?.description.contains("(\(EBADF))") == true)
  }

  @Test("that is a folder is an error")
  func folder() throws {
    let folder = opened("/")
    #expect(throws: InputError.unreadable(errno: EISDIR)) {
      try StandardInput.readAll(from: folder.number)
    }
  }

  @Test("that would block is waited for", .timeLimit(.minutes(1)))
  func nonBlocking() throws {
    var pipe = try TestPipe()
    makeNonBlocking(pipe.inputNumber)
    let output = pipe.takeOutput()
    Thread {
      for byte in UInt8(0)..<5 {
        usleep(5_000)
        _ = DescriptorOutput.writeAll([byte], to: output)
      }
      close(output)
    }.start()
    #expect(try StandardInput.readAll(from: pipe.inputNumber) == [0, 1, 2, 3, 4])
  }

  @Test("is read on when a signal interrupts", .timeLimit(.minutes(1)))
  func interrupted() throws {
    #expect(catchSignal(SIGUSR2))
    var pipe = try TestPipe()
    let reader = pthread_self()
    let output = pipe.takeOutput()
    Thread {
      for byte in UInt8(0)..<20 {
        usleep(2_000)
        pthread_kill(reader, SIGUSR2)
        usleep(2_000)
        _ = DescriptorOutput.writeAll([byte], to: output)
      }
      close(output)
    }.start()
    #expect(try StandardInput.readAll(from: pipe.inputNumber) == Array(0..<20))
  }
}
