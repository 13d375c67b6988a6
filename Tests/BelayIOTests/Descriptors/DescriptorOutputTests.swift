import BelayIO
import Foundation
import Testing

@Suite("Output to a descriptor")
struct DescriptorOutputTests {
  init() {
    ProcessEnvironment.ignoreWriteSignals()
  }

  @Test("of nothing succeeds")
  func empty() {
    #expect(DescriptorOutput.writeAll([], to: -1))
  }

  @Test("to a closed descriptor fails")
  func closed() {
    #expect(!DescriptorOutput.writeAll([1], to: -1))
  }

  @Test("to a pipe without a reader fails instead of killing the process")
  func brokenTestPipe() throws {
    var pipe = try TestPipe()
    pipe.closeInput()
    #expect(!DescriptorOutput.writeAll([1, 2, 3], to: pipe.outputNumber))
  }

  @Test(
    "to a full device fails",
    .enabled(if: isAccessible("/dev/full", W_OK), "this system has no /dev/full"))
  func fullDevice() {
    let full = opened("/dev/full", O_WRONLY)
    #expect(!DescriptorOutput.writeAll([1, 2, 3], to: full.number))
  }

  @Test("to a slow reader that makes it wait is complete", .timeLimit(.minutes(1)))
  func nonBlocking() throws {
    var pipe = try TestPipe()
    makeNonBlocking(pipe.outputNumber)
    let bytes = [UInt8](repeating: 7, count: 1_000_000)
    let output = pipe.takeOutput()
    Thread {
      _ = DescriptorOutput.writeAll(bytes, to: output)
      close(output)
    }.start()
    usleep(20_000)
    #expect(try StandardInput.readAll(from: pipe.inputNumber) == bytes)
  }
}
