import BelayIO

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The driver for toolchains without libFuzzer: `BelayFuzz SECONDS LAST-INPUT SEEDS...`.
///
/// The input at hand stands in `LAST-INPUT`, which is what is left after a crash or a hang; `SEED` in the
/// environment repeats a run.
@_cdecl("belay_fuzz_drive")
public func fuzzDrive(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
)
  -> CInt
{
  var words: [String] = []
  for index in 0..<Int(count) {
    if let word = unsafe arguments[index] { words.append(unsafe String(cString: word)) }
  }
  guard words.count > 3, let seconds = Int(words[1]) else {
    print("usage: BelayFuzz SECONDS LAST-INPUT SEED-FOLDER...")
    return 2
  }
  var inputs: [[UInt8]] = []
  for folder in words.dropFirst(3) {
    for name in FolderListing.names(in: folder) {
      if let bytes = try? RegularFile.read(folder + "/" + name, limit: 1 << 16) {
        inputs.append(bytes)
      }
    }
  }
  guard !inputs.isEmpty else {
    print("there are no seeds in \(words.dropFirst(3).joined(separator: ", "))")
    return 2
  }
  let seed = Environment.value("SEED").flatMap { UInt64($0) } ?? UInt64(SystemClock.now())
  print("\(FuzzTarget.current.rawValue): SEED=\(seed), \(inputs.count) inputs")
  var mutator = Mutator(seed: seed)
  let end = SystemClock.monotonicMicroseconds() + Int64(seconds) * 1_000_000
  var runs = 0
  while SystemClock.monotonicMicroseconds() < end {
    let input = runs < inputs.count ? inputs[runs] : mutator.mutation(of: inputs)
    guard keep(input, in: words[2]) else {
      print("\(words[2]) cannot be written")
      return 2
    }
    // Ends the process, by a signal that nothing catches, if one input takes that long.
    alarm(20)
    _ = unsafe input.withUnsafeBufferPointer { unsafe fuzzOne($0.baseAddress, $0.count) }
    alarm(0)
    runs += 1
  }
  print("\(FuzzTarget.current.rawValue): \(runs) runs in \(seconds) s")
  return 0
}

/// Writes the input at hand, so that it is known whatever happens.
private func keep(_ input: [UInt8], in path: String) -> Bool {
  let number = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
  if number < 0 { return false }
  defer { close(number) }
  return DescriptorOutput.writeAll(input, to: number)
}
