import BelaySamples
import BelayTestSupport
import Testing

@Suite(
  "belay mask",
  .enabled(if: BuiltExecutables.haveTool, "\(BuiltExecutables.hint)"))
struct MaskTests {
  @Test("the same secret gets the same mark, and nothing else changes")
  func marks() throws {
    let call = try ScanCall()
    let other = try ScanCall(seed: 12).token
    let noise = Array("\r\n\u{0}\t ä\u{7F}".utf8) + [0xFF, 0xFE, 0x80]
    let text = noise + Array("a \(call.token) b \(other)\n\(call.token)".utf8) + noise
    let result = try call.belay(["mask"], input: text)
    #expect(result.status == 0 && result.error.isEmpty, "\(result)")
    let marks = result.outputText.split(separator: "[").dropFirst().map {
      String($0.prefix { $0 != "]" })
    }
    #expect(marks.count == 3 && marks[0] == marks[2] && marks[0] != marks[1])
    for mark in marks {
      #expect(mark.hasPrefix("redacted:github-pat:") && mark.utf8.count == 20 + 8)
    }
    let expected =
      noise + Array("a [\(marks[0])] b [\(marks[1])]\n[\(marks[0])]".utf8) + noise
    #expect(result.output == expected)
    #expect(try call.belay(["mask"], input: text).output == result.output)
  }

  @Test("megabytes with secrets across every border of pieces, none left")
  func large() throws {
    let call = try ScanCall()
    var text: [UInt8] = []
    var expected: [UInt8] = []
    let mark = try call.belay(["mask"], input: Array(call.token.utf8)).output
    for number in 0..<3000 {
      let filler = [UInt8](
        repeating: UInt8(ascii: number % 3 == 0 ? "\n" : " "), count: 1 + number % 1777)
      text += filler + Array(call.token.utf8)
      expected += filler + mark
    }
    #expect(try call.belay(["mask"], input: text).output == expected)
  }

  @Test("UTF-16 stays UTF-16", arguments: [true, false])
  func wideText(isBigEndian: Bool) throws {
    let call = try ScanCall()
    func encode(_ text: String) -> [UInt8] {
      text.utf16.flatMap { unit in
        let pair = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
        return isBigEndian ? pair.reversed() : pair
      }
    }
    let result = try call.belay(["mask"], input: encode("\u{FEFF}grün 😀 \(call.token) end"))
    #expect(result.status == 0)
    let mark = try call.belay(["mask"], input: Array(call.token.utf8)).outputText
    #expect(result.output == encode("\u{FEFF}grün 😀 \(mark) end"))
  }

  @Test("with --lines a line goes out before the input ends")
  func lines() throws {
    let call = try ScanCall()
    var run = ProgramRun(
      BuiltExecutables.path("belay"), ["mask", "--lines"], environment: call.environment,
      workingDirectory: call.work)
    run.input = .neverEnding(Array("one \(call.token)\ntwo".utf8))
    run.timeout = 1.5
    let result = try run.run()
    #expect(result.outputText.hasPrefix("one [redacted:github-pat:"), "\(result)")
    #expect(result.outputText.hasSuffix("]\n"), "\(result)")
  }

  @Test("an output that cannot be written is an error")
  func closedOutput() throws {
    let call = try ScanCall()
    var run = ProgramRun(
      BuiltExecutables.path("belay"), ["mask"], environment: call.environment,
      workingDirectory: call.work)
    run.input = .bytes([UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20))
    run.output = .brokenPipe
    #expect(try run.run().status == 2)
  }
}
