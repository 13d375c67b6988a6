import BelayIO
import BelayTestSupport
import BelayTranscripts
import Foundation
import Testing

@Suite struct TranscriptFileTests {
  /// 2026-11-25T17:00:00.000Z and so many seconds, as transcripts write it.
  private func time(_ seconds: Int) -> String {
    let minute = 17 * 60 + seconds / 60
    return String(
      format: "2026-11-25T%02d:%02d:%02d.000Z", minute / 60, minute % 60, seconds % 60)
  }

  private static let start: Int64 = 1_795_626_000_000

  private func line(_ seconds: Int, _ type: String, _ payload: String) -> String {
    #"{"timestamp":"\#(time(seconds))","ordinal":\#(seconds),"type":"\#(type)","payload":{\#(payload)}}"#
      + "\n"
  }

  private func call(_ seconds: Int, _ id: Int) -> String {
    line(
      seconds, "response_item",
      #""type":"function_call","name":"exec_command","arguments":"{\"cmd\":\"ls\"}","call_id":"call_\#(id)""#
    )
      + line(
        seconds, "response_item",
        #""type":"function_call_output","call_id":"call_\#(id)","output":"Chunk ID: a\nWall time: 0.5 seconds\nProcess exited with code \#(id % 7)\nOutput:\nx\n""#
      )
  }

  private var meta: String {
    line(0, "session_meta", #""id":"t","cli_version":"0.163.0","cwd":"/p""#)
  }

  private func scratch(_ text: String) throws -> String {
    let path = FileManager.default.temporaryDirectory.path + "/belay-transcript-\(UUID())"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test func `times and exit statuses are read`() throws {
    let path = try scratch(meta + call(61, 1))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let found = try #require(try TranscriptFile.readEnd(of: path, since: 0).call("call_1"))
    #expect(found.started == Self.start + 61_000 && found.ended == Self.start + 61_000)
    #expect(found.ran == Self.start + 60_500 && found.outcome == .exited(1))
    #expect(found.input == Array("ls".utf8) && found.output == Array("x\n".utf8))
  }

  @Test func `the tokens used are those that were told last`() throws {
    func count(_ second: Int, _ tokens: String) -> String {
      line(second, "event_msg", #""type":"token_count","info":\#(tokens)"#)
    }
    func total(_ tokens: Int) -> String { #"{"total_token_usage":{"total_tokens":\#(tokens)}}"# }
    let filler = line(
      3, "event_msg",
      #""type":"agent_message","message":"\#(String(repeating: "y", count: 300_000))""#)
    for (text, tokens) in [
      (meta, nil), ("", nil), (meta + count(1, total(5)), 5), ("x", nil), ("\n\n\n", nil),
      (meta + count(1, total(5)) + count(2, total(900)), 900),
      // Later lines may tell only of limits, and the last one may be half written.
      (meta + count(1, total(7)) + count(2, "null") + String(count(3, total(8)).dropLast(4)), 7),
      (meta + count(1, total(7)) + filler, 7),
      (meta + count(1, total(7)) + filler + filler + filler + filler, nil),
      (meta + count(1, total(-5)), 0), (count(1, total(5_000_000_000_000)), 1_000_000_000_000),
      (count(1, total(.max)), nil),
    ] as [(String, Int?)] {
      let path = try scratch(text)
      defer { try? FileManager.default.removeItem(atPath: path) }
      #expect(try TranscriptFile.tokens(of: path) == tokens, "\(text.prefix(300))")
    }
    #expect(throws: FileError.self) { try TranscriptFile.tokens(of: "/nowhere/there") }
    #expect(throws: FileError.self) { try TranscriptFile.tokens(of: "/tmp") }
  }

  @Test func `a line of any length neither breaks the lines around it nor stays in memory`() throws
  {
    let long = #"{"timestamp":"\#(time(2))","type":"event_msg","payload":{"type":"x","y":""#
    let path = try scratch(
      meta + call(1, 1) + long + String(repeating: "y", count: 9 << 20) + "\n" + call(3, 3)
        + long + String(repeating: "z", count: 3 << 20) + "\"}}\n" + call(4, 4) + long)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let found = try TranscriptFile.readEnd(of: path, since: 0)
    #expect(found.calls.map(\.callID) == ["call_1", "call_3", "call_4"])
    #expect(found.isCut)
  }

  @Test func `a transcript of very many lines is given up in bounded time`() throws {
    let start = ContinuousClock.now
    for line in ["\n", "{}\n", "x\n"] {
      let path = try scratch(meta + call(1, 1) + String(repeating: line, count: 4 << 20))
      defer { try? FileManager.default.removeItem(atPath: path) }
      let found = try TranscriptFile.readEnd(of: path, since: 0)
      #expect(found.isCut && found.calls.map(\.callID) == ["call_1"])
    }
    // Seconds without optimisation, tenths of one with it.
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test func `only the end of a long transcript is read, from the wanted time on`() throws {
    let noise = line(
      1, "event_msg",
      #""type":"agent_message","message":"\#(String(repeating: "y", count: 60_000))""#)
    var text = meta
    for index in 0..<200 {
      text += call(index, index) + noise.replacing("17:00:01", with: "17:00:00")
    }
    // The noise has a time of its own, so it does not stop the search early; the calls do.
    let path = try scratch(text)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let all = try TranscriptFile.readEnd(of: path, since: 0)
    #expect(all.calls.count == 200 && !all.isCut)
    let cut = try TranscriptFile.readEnd(of: path, since: 0, limit: 3 << 20)
    #expect(cut.isCut && cut.session.thread == "t")
    #expect(cut.calls.count > 20 && cut.calls.count < 100)
    #expect(cut.call("call_199")?.outcome == .exited(Int32(199 % 7)))
  }

  @Test func `calls that are asked for are never left out for being old`() throws {
    let filler = String(repeating: "z", count: 10_000)
    var text = meta
    for index in 0..<600 {
      text += call(index, index)
      text += line(index, "event_msg", #""type":"agent_message","message":"\#(filler)""#)
    }
    let path = try scratch(text)
    defer { try? FileManager.default.removeItem(atPath: path) }
    for wanted in [0, 1, 300, 599] {
      let since = Self.start + Int64(wanted) * 1000
      let end = try TranscriptFile.readEnd(of: path, since: since)
      #expect(!end.isCut && end.call("call_\(wanted)") != nil, "\(wanted)")
      if wanted == 599 { #expect(end.calls.count < 400) }
    }
  }

  @Test func `a line that is still being written is left for later`() throws {
    let path = try scratch(meta + call(1, 1) + String(call(2, 2).dropLast(40)))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let transcript = try TranscriptFile.readEnd(of: path, since: 0)
    #expect(transcript.call("call_1")?.outcome == .exited(1))
    #expect(transcript.call("call_2")?.outcome == .open)
    #expect(transcript.unreadableLines == 0)
  }

  @Test func `what is no transcript is an error or empty, never a wait`() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/belay-hostile-\(UUID())"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(unsafe mkfifo(folder + "/fifo", 0o600) == 0)
    try Data((meta + call(1, 1)).utf8).write(to: URL(fileURLWithPath: folder + "/real"))
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/link", withDestinationPath: folder + "/real")
    for name in ["fifo", "link"] {
      #expect(throws: FileError.notRegular) {
        try TranscriptFile.readEnd(of: folder + "/" + name, since: 0)
      }
    }
    #expect(throws: FileError.notRegular) { try TranscriptFile.readEnd(of: folder, since: 0) }
    #expect(throws: FileError.notRegular) { try TranscriptFile.readEnd(of: "/dev/zero", since: 0) }
    #expect(throws: FileError.missing) {
      try TranscriptFile.readEnd(of: folder + "/none", since: 0)
    }
    #expect(throws: (any Error).self) {
      try TranscriptFile.readEnd(of: folder + "/re\u{0}al", since: 0)
    }
    // Empty; no line end at all; NUL; deep nesting.
    let odd: [String] = [
      "", String(repeating: "x", count: 3 << 20), "\u{0}\n\u{0}\n",
      meta + #"{"timestamp":"","type":"response_item","payload":{"type":"function_call","x":"#
        + String(repeating: "[", count: 100_000) + "\n" + call(1, 1),
    ]
    for (index, text) in odd.enumerated() {
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/odd"))
      let transcript = try TranscriptFile.readEnd(of: folder + "/odd", since: 0, limit: 2 << 20)
      #expect(transcript.calls.count == (index == 3 ? 1 : 0))
      if index == 3 { #expect(transcript.unreadableLines == 1) }
    }
  }

  @Test func `mutated transcripts are read without a fault`() throws {
    var generator = SystemRandomNumberGenerator()
    let seed = generator.next() as UInt64
    var state = seed
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for version in CapturedTranscriptTests.versions {
      for name in CapturedTranscriptTests.names(version) {
        let path = PackageRoot.path("samples/transcripts/\(version)/\(name).jsonl")
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        for _ in 0..<5 {
          var broken = bytes
          for _ in 0..<20 { broken[next(broken.count)] = UInt8(next(256)) }
          var transcript = Transcript()
          for line in broken.split(separator: UInt8(ascii: "\n")) { transcript.add(line) }
          #expect(transcript.calls.count < 100, "seed \(seed)")
        }
      }
    }
  }
}
