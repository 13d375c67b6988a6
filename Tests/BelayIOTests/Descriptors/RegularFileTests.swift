import BelayIO
import Foundation
import Testing

@Suite("Reading regular files")
struct RegularFileTests {
  @Test("gives what they hold", arguments: [0, 1, 65_535, 65_536, 200_000])
  func content(count: Int) throws {
    let folder = try TestFolder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let path = try folder.file("file", bytes)
    #expect(try RegularFile.read(path, limit: count) == bytes)
    #expect(try RegularFile.read(path, limit: 1 << 20) == bytes)
    if count > 0 {
      #expect(throws: FileError.tooLarge(limit: count - 1)) {
        try RegularFile.read(path, limit: count - 1)
      }
    }
  }

  @Test(
    "of the kernel, whose size is not known, gives what they hold",
    .enabled(if: isAccessible("/proc/self/status", R_OK), "this system has no /proc"))
  func unknownSize() throws {
    #expect(!(try RegularFile.read("/proc/self/status", limit: 1 << 20)).isEmpty)
    #expect(throws: FileError.tooLarge(limit: 10)) {
      try RegularFile.read("/proc/self/status", limit: 10)
    }
  }

  @Test("that are missing says so", arguments: ["none", "file/none", ""])
  func missing(name: String) throws {
    let folder = try TestFolder()
    _ = try folder.file("file", [])
    let path = name.isEmpty ? "" : folder.path(name)
    #expect(throws: FileError.missing) { try RegularFile.read(path, limit: 10) }
  }

  @Test("does not wait for a FIFO", .timeLimit(.minutes(1)))
  func fifo() throws {
    let folder = try TestFolder()
    let fifo = folder.fifo("fifo")
    let link = folder.link("link", to: "fifo")
    #expect(PathStatus.kind(fifo) == .special)
    #expect(throws: FileError.notRegular) {
      try RegularFile.read(fifo, limit: 10)
    }
    #expect(throws: FileError.notRegular) {
      try RegularFile.read(link, limit: 10, following: true)
    }
  }

  @Test("does not take folders and devices for files", arguments: ["/", "/dev/zero", "/dev/null"])
  func notRegular(path: String) {
    #expect(throws: FileError.notRegular) { try RegularFile.read(path, limit: 10) }
  }

  @Test("does not take a socket for a file")
  func socketFile() throws {
    let folder = try TestFolder()
    let socket = boundSocket(folder.path("s"))
    #expect(socket.number >= 0)
    #expect(PathStatus.kind(folder.path("s")) == .special)
    #expect(throws: FileError.notRegular) { try RegularFile.read(folder.path("s"), limit: 10) }
  }

  @Test("follows a symbolic link only where told to")
  func symbolicLink() throws {
    let folder = try TestFolder()
    _ = try folder.file("file", [1, 2])
    _ = folder.link("link", to: "file")
    _ = folder.link("dangling", to: "none")
    _ = folder.link("loop", to: "loop")
    #expect(throws: FileError.notRegular) { try RegularFile.read(folder.path("link"), limit: 10) }
    #expect(try RegularFile.read(folder.path("link"), limit: 10, following: true) == [1, 2])
    #expect(throws: FileError.notRegular) {
      try RegularFile.read(folder.path("dangling"), limit: 10)
    }
    #expect(throws: FileError.missing) {
      try RegularFile.read(folder.path("dangling"), limit: 10, following: true)
    }
    #expect(throws: FileError.unreadable(errno: ELOOP)) {
      try RegularFile.read(folder.path("loop"), limit: 10, following: true)
    }
  }

  @Test("without permission says so", .enabled(if: geteuid() != 0, "root may read everything"))
  func forbidden() throws {
    let folder = try TestFolder()
    let path = try folder.file("file", [1])
    unsafe chmod(path, 0)
    #expect(throws: FileError.unreadable(errno: EACCES)) {
      try RegularFile.read(path, limit: 10)
    }
  }

  @Test("does not open the file that a name with a NUL in it begins with")
  func nameWithNUL() throws {
    let folder = try TestFolder()
    let path = try folder.file("file", [1])
    #expect(throws: FileError.unreadable(errno: EINVAL)) {
      try RegularFile.read(path + "\0.txt", limit: 10)
    }
  }

  @Test("leaves no descriptor open")
  func closes() throws {
    let folder = try TestFolder()
    let path = try folder.file("file", [1])
    for _ in 0..<3_000 {
      _ = try RegularFile.read(path, limit: 10)
      #expect(throws: FileError.tooLarge(limit: 0)) { try RegularFile.read(path, limit: 0) }
    }
  }

  @Test("describes every error in one line")
  func descriptions() {
    let errors: [FileError] = [
      .missing, .notRegular, .tooLarge(limit: 5), .unreadable(errno: EACCES),
    ]
    for error in errors { #expect(!error.description.isEmpty) }
    #expect(FileError.tooLarge(limit: 5).description.contains("5 bytes"))
  }
}
