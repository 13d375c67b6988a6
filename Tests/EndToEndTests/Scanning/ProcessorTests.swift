import BelaySamples
import BelayTestSupport
import Foundation
import Testing

/// Searching and the reading of JSON have forms for processors with AVX2 and AVX-512 and one for all
/// others: all have to find the same.
@Suite(.enabled(if: BuiltExecutables.haveTool, "\(BuiltExecutables.hint)"))
struct ProcessorTests {
  /// Words in which keywords and long runs begin, end and stand across the borders of steps; in JSON,
  /// plain text, escapes and characters of two to four bytes.
  private static let pieces = [
    "password = \"", "\"\n", " ", "\n", "é", "€", "\u{1F600}", "\\", "\u{7F}", "token: ", "AKIA",
    "xoxb-", "0123456789abcdef", "Kj8_2mQx7-Vz4+Lp9/", "https://user:", "@example.com/", "x", "==",
    "SECRET_KEY=",
  ]

  private let call: ScanCall

  init() throws { call = try ScanCall() }

  /// Instructions that the C library takes away from a process when it starts, also from a static one
  /// (glibc manual, "Hardware Capability Tunables").
  @Test(arguments: ["-AVX2", "-AVX512F"], UInt64(1)...3)
  func findingsAreTheSameWithout(_ instructions: String, _ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for (name, size) in [("small.txt", 900), ("middle.txt", 9_000), ("large.txt", 300_000)] {
      try call.scratch.file("work/\(name)", Array(text(size, &generator).utf8))
    }
    try expectSameAnswer(["scan", "--format", "json", "."], status: 1, without: instructions, seed)
  }

  @Test(arguments: ["-AVX2", "-AVX512F"], UInt64(1)...3)
  func eventsAreReadTheSameWayWithout(_ instructions: String, _ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var lines = ""
    for size in [40, 900, 9_000, 100_000] {
      let response = try JSONEncoder().encode(text(size, &generator))
      lines += """
        {"hook_event_name":"PostToolUse","session_id":"s","turn_id":"t","cwd":"/work",\
        "tool_name":"Bash","tool_use_id":"c","tool_input":{"command":"cat log"},\
        "tool_response":\(String(decoding: response, as: UTF8.self))}

        """
    }
    try call.scratch.file("work/events.jsonl", Array(lines.utf8))
    try expectSameAnswer(
      ["replay", "--format", "json", "events.jsonl"], status: 0, without: instructions, seed)
  }

  private func expectSameAnswer(
    _ arguments: [String], status: Int32, without instructions: String, _ seed: UInt64
  ) throws {
    let found = try call.belay(arguments)
    let foundPlainly = try call.belay(
      arguments, variables: ["GLIBC_TUNABLES": "glibc.cpu.hwcaps=\(instructions)"])
    #expect(found.status == status && foundPlainly.status == status, "seed \(seed)")
    #expect(!found.output.isEmpty && found.output == foundPlainly.output, "seed \(seed)")
  }

  /// A text of that many bytes and a few more, in which tokens stand.
  private func text(_ size: Int, _ generator: inout SeededGenerator) -> String {
    var text = ""
    while text.utf8.count < size {
      text += Self.pieces.randomElement(using: &generator) ?? ""
      if Int.random(in: 0..<200, using: &generator) == 0 { text += call.token }
    }
    return text + call.token
  }
}
