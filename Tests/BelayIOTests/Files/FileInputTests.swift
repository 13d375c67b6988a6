import BelayIO
import BelayTestSupport
import Testing

@Suite("Files and folders as bytes")
struct FileInputTests {
  @Test("a file is read in pieces of the buffer's size")
  func fills() throws {
    let scratch = try ScratchFolder()
    let path = try scratch.file("a", [UInt8](0..<100))
    let input = try FileInput(Array(path.utf8))
    #expect(input.size == 100)
    var buffer = [UInt8](repeating: 0, count: 64)
    #expect(try input.fill(&buffer, from: 0) == 64)
    #expect(buffer == [UInt8](0..<64))
    #expect(try input.fill(&buffer, from: 10) == 36)
    #expect(Array(buffer[10..<46]) == [UInt8](64..<100))
    #expect(try input.fill(&buffer, from: 0) == 0)
    #expect(try input.take(&buffer, from: 64) == 0)
  }

  @Test("what is no regular file, is a link, or is not there is not opened")
  func refuses() throws {
    let scratch = try ScratchFolder()
    try scratch.file("a", "x")
    try scratch.fifo("fifo")
    _ = try ProgramRun("/bin/ln", ["-s", "a", scratch.path("link")]).run()
    func error(_ path: String) -> FileError? {
      do throws(FileError) {
        _ = try FileInput(Array(path.utf8))
        return nil
      } catch {
        return error
      }
    }
    #expect(error(scratch.path("a")) == nil)
    #expect(error(scratch.path("missing")) == .missing)
    #expect(error(scratch.path("link")) == .notRegular)
    #expect(error(scratch.path("fifo")) == .notRegular)
    #expect(error(scratch.path) == .notRegular)
    #expect(error("/dev/zero") == .notRegular)
    #expect(error(scratch.path("a") + "\u{0}b") != nil)
    #expect((try? FileInput(Array(scratch.path("link").utf8), following: true).size) == 1)
  }

  @Test("a folder's entries are sorted by bytes and have kinds; names need not be UTF-8")
  func entries() throws {
    let scratch = try ScratchFolder()
    for name in ["b", "a", "B", "é"] { try scratch.file(name, "") }
    try scratch.folder("c")
    try scratch.fifo("f")
    // A name in Latin-1, which only bytes can carry.
    _ = try ProgramRun(
      "/bin/sh", ["-c", "cd \"$0\" && : > \"$(printf 'l\\344')\"", scratch.path]
    ).run()
    let entries = try FolderEntries(of: Array(scratch.path.utf8)).entries
    #expect(
      entries.map(\.name)
        == [
          Array("B".utf8), Array("a".utf8), Array("b".utf8), Array("c".utf8), Array("f".utf8),
          [0x6C, 0xE4], Array("é".utf8),
        ])
    let kinds = entries.map { FolderEntries.kind(of: Array(scratch.path.utf8) + [0x2F] + $0.name) }
    #expect(kinds == [.file, .file, .file, .folder, .special, .file, .file])
    for (entry, kind) in zip(entries, kinds) where entry.kind != .unknown {
      #expect(entry.kind == kind)
    }
    #expect(FolderEntries.kind(of: Array(scratch.path("missing").utf8)) == nil)
    #expect(throws: FileError.missing) {
      try FolderEntries(of: Array(scratch.path("missing").utf8))
    }
  }

  @Test("bytes are searched, counted and moved within bounds")
  func bytes() {
    let text = Array("a\nbä\nc".utf8)
    #expect(ByteSearch.first(0x0A, in: text, 0..<text.count) == 1)
    #expect(ByteSearch.first(0x0A, in: text, 2..<4) == nil)
    #expect(ByteSearch.last(0x0A, in: text, 0..<99) == 5)
    #expect(ByteSearch.last(0x0A, in: text, 2..<5) == nil)
    #expect(ByteSearch.count(0x0A, in: text, 0..<text.count) == 2)
    #expect(ByteSearch.characters(in: text, 0..<text.count) == 6)
    var buffer = [UInt8](0..<10)
    ByteMove.move(in: &buffer, from: 4, to: 0, count: 6)
    #expect(buffer == [4, 5, 6, 7, 8, 9, 6, 7, 8, 9])
    ByteMove.move(in: &buffer, from: 0, to: 8, count: 99)
    #expect(buffer == [4, 5, 6, 7, 8, 9, 6, 7, 4, 5])
    ByteMove.copy([1, 2, 3], 1..<9, to: &buffer, at: 9)
    #expect(buffer == [4, 5, 6, 7, 8, 9, 6, 7, 4, 2])
    ByteMove.copy([1], 0..<1, to: &buffer, at: 10)
    #expect(buffer.count == 10)
  }
}
