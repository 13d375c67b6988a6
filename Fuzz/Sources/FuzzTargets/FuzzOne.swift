#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Runs the target of this process on one input, and stops the process if it takes too long.
///
/// Every so often the input is also tried many times over, behind itself: what takes more than
/// linear time shows then, although a fuzzer's inputs are short.
@_cdecl("belay_fuzz_one")
public func fuzzOne(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe [UInt8](UnsafeBufferPointer(start: bytes, count: count))
  FuzzTarget.current.run(input)
  if !input.isEmpty && input.count <= 2048 && isChosen(input) {
    var long: [UInt8] = []
    while long.count + input.count <= 60_000 { long += input }
    runWithinTime(long)
  }
  return 0
}

/// One input in sixty-four, by its bytes: an input found once is chosen again.
private func isChosen(_ input: [UInt8]) -> Bool {
  var hash: UInt32 = 2_166_136_261
  for byte in input { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
  return hash % 64 == 0
}

/// Runs the target on a long input; three tries, because a single one may be unlucky.
private func runWithinTime(_ input: [UInt8]) {
  // A hook has 50 ms for 64 kB; instrumented code on a busy machine takes thirty times as long.
  let limit = 100_000 + input.count * 30
  var least = Int.max
  for _ in 0..<3 {
    let start = Environment.processorTime()
    FuzzTarget.current.run(input)
    least = min(least, Environment.processorTime() - start)
    if least <= limit { return }
  }
  let message = Array(
    "superlinear: \(input.count) bytes take \(least) us, more than \(limit)\n".utf8)
  _ = unsafe write(STDERR_FILENO, message, message.count)
  // The driver keeps the input of a process that ends so.
  abort()
}
