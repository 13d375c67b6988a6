import BelayProcess
import BelayTestSupport
import Testing

@Suite("git, its answer taken piece by piece")
struct GitStreamTests {
  @Test("an answer larger than any buffer comes whole, and input goes in at the same time")
  func streams() throws {
    let scratch = try ScratchFolder()
    let environment = ProgramEnvironment(entries: ["PATH=/usr/bin:/bin", "HOME=\(scratch.path)"])
    _ = try GitProgram.output(
      of: ["init"], in: scratch.path, environment: environment, readsWorkTree: false)
    let content = (0..<9_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 8) }
    try scratch.file("a", content)
    let id = try GitProgram.output(
      of: ["hash-object", "-w", "--no-filters", "a"], in: scratch.path, environment: environment)
    let questions = (0..<3).flatMap { _ in id }
    var stream = try GitStream(
      ["cat-file", "--batch"], input: questions, in: scratch.path, environment: environment)
    var answer: [UInt8] = []
    while let piece = try stream.next() { answer += piece }
    let one =
      Array("\(String(decoding: id.dropLast(), as: UTF8.self)) blob 9000000\n".utf8)
      + content + [0x0A]
    #expect(answer == one + one + one)
  }

  @Test("a complaint at the end is an error")
  func complains() throws {
    let scratch = try ScratchFolder()
    let environment = ProgramEnvironment(entries: ["PATH=/usr/bin:/bin", "HOME=\(scratch.path)"])
    var stream = try GitStream(["log"], in: scratch.path, environment: environment)
    #expect(throws: GitError.self) { while try stream.next() != nil {} }
  }
}
