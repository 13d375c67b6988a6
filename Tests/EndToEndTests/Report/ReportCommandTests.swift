import BelayModel
import BelaySamples
import BelayTestSupport
import Foundation
import Testing

@Suite(
  "belay report", .enabled(if: BuiltExecutables.haveTool, "`belay` is not built"))
struct ReportCommandTests {
  /// A machine with some sample runs.
  private func machine(runs: Int = 3) throws -> HookCall {
    let call = try HookCall()
    var log = SampleRunLog(stateFolder: call.state)
    log.write(runs: runs)
    return call
  }

  @Test("writes a page, and replaces one as a whole")
  func writes() throws {
    let call = try machine()
    for _ in 0..<2 {
      let result = try call.belay(["report", "--html", "report.html"])
      #expect(result.status == 0 && result.output.isEmpty, "\(result)")
      #expect(result.errorText.contains("3 runs"))
      let page = String(decoding: call.scratch.bytes(of: "project/report.html"), as: UTF8.self)
      #expect(page.hasPrefix("<!doctype html>") && page.hasSuffix("</html>\n"))
      #expect(page.contains("default-src &#39;none&#39;"))
    }
    #expect(call.scratch.files(below: "project") == ["project/report.html"])
  }

  @Test("writes to standard output")
  func standardOutput() throws {
    let result = try machine().belay(["report", "--html", "-"])
    #expect(result.status == 0 && result.outputText.hasSuffix("</html>\n") && result.error.isEmpty)
  }

  @Test("an empty state folder gives an honest page")
  func empty() throws {
    let call = try HookCall()
    let result = try call.belay(["report", "--html", "-"])
    #expect(result.status == 0)
    #expect(result.outputText.contains("No session has been recorded yet"))
  }

  @Test("refuses what is no file, and leaves it as it was")
  func refuses() throws {
    let call = try machine(runs: 1)
    try call.scratch.folder("project/folder")
    try call.scratch.file("project/precious", "precious")
    try FileManager.default.createSymbolicLink(
      atPath: call.scratch.path("project/link"), withDestinationPath: "precious")
    try call.scratch.fifo("project/pipe")
    for (target, word) in [
      ("folder", "folder is a folder"), ("link", "is a link"), ("pipe", "is no regular file"),
      ("none/report.html", "does its folder exist?"), ("folder/", "folder"), ("", "names no file"),
      ("/dev/null", "is no regular file"),
    ] {
      let result = try call.belay(["report", "--html", target])
      #expect(result.status == 2, "\(target): \(result)")
      #expect(result.errorText.contains(word), "\(target): \(result)")
    }
    #expect(call.scratch.bytes(of: "project/precious") == Array("precious".utf8))
    #expect(call.scratch.files(below: "project") == ["project/precious"])
  }

  @Test("a long log is not held in memory")
  func memory() throws {
    let call = try machine(runs: 20)
    let logs = call.scratch.files(below: "home/.local/state/belay/log")
    let log = try #require(
      logs.max { call.scratch.bytes(of: $0).count < call.scratch.bytes(of: $1).count })
    let bytes = call.scratch.bytes(of: log)
    // The same records again and again; that their chain is broken does not matter here.
    var long: [UInt8] = []
    while long.count < 64 << 20 { long += bytes }
    try call.scratch.file(log, long)
    let script = """
      import resource, subprocess, sys
      status = subprocess.run(sys.argv[1:]).returncode
      print(status, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
      """
    let measured = try ProgramRun(
      "/usr/bin/env",
      ["python3", "-c", script, BuiltExecutables.path("belay"), "report", "--html", "report.html"],
      environment: call.environment, workingDirectory: call.project
    ).run()
    let words = measured.outputText.split(whereSeparator: \.isWhitespace)
    #expect(words.first == "0", "\(measured)")
    let kilobytes = try #require(words.last.flatMap { Int($0) })
    #expect(kilobytes < 40 << 10, "\(kilobytes) kB for 64 MB of records")
  }

  @Test("only chosen sessions, only what is recent")
  func filters() throws {
    let call = try machine(runs: 6)
    let sessions = call.scratch.files(below: "home/.local/state/belay/log").compactMap {
      $0.split(separator: "/").last?.dropLast(6)
    }.map { String($0) }
    try #require(sessions.count == 6)
    let chosen = Array(sessions.prefix(2))
    let two = try call.belay(["report", "--html", "-", "--sessions"] + chosen)
    let rows = { (page: String) in
      sessions.filter { page.contains("<code class=\"id\">\($0.prefix(13))</code>") }
    }
    #expect(rows(two.outputText) == chosen)
    #expect(two.outputText.contains("2 chosen sessions"))
    // The month of the samples ends on 2026-11-25; the first of six runs is 25 days before.
    let late = try call.belay(["report", "--html", "-", "--since", "2026-11-20"])
    #expect(rows(late.outputText) == Array(sessions.suffix(2)))
    let none = try call.belay(["report", "--html", "-", "--since", "2099-01-01"])
    #expect(
      none.status == 0 && none.outputText.contains("No session of the log is in this selection"))
    for wrong in ["yesterday", "-3d", "2026-13-01", "2026-02-30", "d", "3y", ""] {
      #expect(
        try call.belay(["report", "--html", "-", "--since=\(wrong)"]).status == 64, "\(wrong)")
    }
  }
}
