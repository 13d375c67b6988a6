import BelaySamples
import BelayTestSupport
import Testing

/// The search has forms for processors with AVX2 and AVX-512 and one for all others: all have to find the same.
@Suite(.enabled(if: BuiltExecutables.haveTool, "\(BuiltExecutables.hint)"))
struct ProcessorTests {
  /// Words in which keywords and long runs begin, end and stand across the borders of steps.
  private static let pieces = [
    "password = \"", "\"\n", " ", "\n", "é", "token: ", "AKIA", "xoxb-", "0123456789abcdef",
    "Kj8_2mQx7-Vz4+Lp9/", "https://user:", "@example.com/", "x", "==", "SECRET_KEY=",
  ]

  /// What the C library takes away from a process when it starts, also from a static one (glibc manual,
  /// "Hardware Capability Tunables").
  @Test(arguments: ["-AVX2", "-AVX512F"], UInt64(1)...3)
  func findingsAreTheSameWithout(_ instructions: String, _ seed: UInt64) throws {
    let call = try ScanCall(seed: seed)
    var generator = SeededGenerator(seed: seed)
    for (name, size) in [("small.txt", 900), ("middle.txt", 9_000), ("large.txt", 300_000)] {
      var text: [UInt8] = []
      while text.count < size {
        text += Array((Self.pieces.randomElement(using: &generator) ?? "").utf8)
        if Int.random(in: 0..<200, using: &generator) == 0 { text += Array(call.token.utf8) }
      }
      try call.scratch.file("work/\(name)", text)
    }
    let arguments = ["scan", "--format", "json", "."]
    let found = try call.belay(arguments)
    var plain = ProgramRun(
      BuiltExecutables.path("belay"), arguments, environment: call.environment,
      workingDirectory: call.work)
    plain.environment["GLIBC_TUNABLES"] = "glibc.cpu.hwcaps=\(instructions)"
    let foundPlainly = try plain.run()
    #expect(found.status == 1 && foundPlainly.status == 1, "seed \(seed)")
    #expect(found.output == foundPlainly.output, "seed \(seed)")
  }
}
