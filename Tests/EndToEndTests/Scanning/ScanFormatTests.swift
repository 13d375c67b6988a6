import BelayTestSupport
import Foundation
import Testing

@Suite(
  "Formats of belay scan",
  .enabled(if: BuiltExecutables.haveTool, "\(BuiltExecutables.hint)"))
struct ScanFormatTests {
  static let formats = ["text", "json", "jsonl", "sarif", "csv", "junit", "github"]

  /// Names that try to be something else in one of the formats.
  static let hostileNames = [
    "new\nline", "tab\there", "\u{1B}[31mred", "a,b\"c", "=cmd()", "<b>&amp;'", "::error::x",
    "100%0A", "bell\u{7}", "right\u{202E}left", "a b",
  ]

  static func hostileFolder() throws -> ScanCall {
    let call = try ScanCall()
    for name in hostileNames { try call.scratch.file("work/d/\(name)", "k = \(call.token)\n") }
    return call
  }

  @Test("hostile file names stay harmless, and no format shows the secret", arguments: formats)
  func hostile(format: String) throws {
    let call = try Self.hostileFolder()
    let result = try call.scan(["--format", format, "d"])
    #expect(result.status == 1)
    #expect(!EndToEnd.holds(result.output + result.error, pieceOf: call.token), "\(result)")
    let controls = result.output.filter { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D || $0 == 0x7F }
    #expect(controls.isEmpty, "\(result)")
    if format != "json" && format != "jsonl" {
      #expect(!result.outputText.unicodeScalars.contains("\u{202E}"))
    }
    #expect(try call.scan(["--format", format, "d"]).output == result.output)
  }

  @Test("JSON lines, JSON and CSV hold one record a finding; GitHub one line")
  func records() throws {
    let call = try Self.hostileFolder()
    let count = Self.hostileNames.count
    let lines = try call.scan(["--format", "jsonl", "d"]).outputText.split(separator: "\n")
    #expect(lines.count == count)
    let names = try Set(
      lines.map { try JSONValue(parsing: Array($0.utf8))["file"]?.string ?? "" })
    #expect(names == Set(Self.hostileNames.map { "d/" + $0 }))
    #expect(
      try call.scan(["--format", "csv", "d"]).outputText.split(separator: "\r\n").count == count + 1
    )
    let github = try call.scan(["--format", "github", "d"]).outputText.split(separator: "\n")
    #expect(github.count == count && github.allSatisfy { $0.hasPrefix("::") })
  }

  @Test(
    "SARIF is valid", .enabled(if: SharedFiles.isPresent, "\(SharedFiles.hint)"))
  func sarif() throws {
    let schema = try SchemaValidator(file: SharedFiles.path("sarif/sarif-schema-2.1.0.json"))
    let call = try Self.hostileFolder()
    for arguments in [["d"], ["d", "missing"]] {
      let log = try JSONValue(parsing: call.scan(["--format", "sarif"] + arguments).output)
      #expect(schema.problems(of: log) == [])
      #expect(log["runs"]?[0]?["results"]?.array?.count == Self.hostileNames.count)
    }
    try call.scratch.file("work/clean", "nothing")
    let clean = try JSONValue(parsing: call.scan(["--format", "sarif", "clean"]).output)
    #expect(schema.problems(of: clean) == [])
  }

  @Test("JUnit is well-formed XML with one failure a finding")
  func junit() throws {
    let call = try Self.hostileFolder()
    let path = try call.scratch.file(
      "report.xml", call.scan(["--format", "junit", "d"]).output)
    let check = try ProgramRun(
      "/usr/bin/python3",
      [
        "-c",
        "import sys, xml.etree.ElementTree as t; print(len(t.parse(sys.argv[1]).findall('.//failure')))",
        path,
      ], environment: ["PATH": "/usr/bin:/bin"]
    ).run()
    #expect(check.outputText == "\(Self.hostileNames.count)\n", "\(check)")
  }

  @Test("text shows the line with a caret under the redacted secret, without colour in a pipe")
  func text() throws {
    let call = try ScanCall()
    try call.scratch.file("work/a", "first\n  password = \"\(call.token)\"; more\n")
    let text = try call.scan(["a"]).outputText
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasPrefix("a:2:15: "), "\(text)")
    #expect(lines[1].hasPrefix("      password = \"ghp_"), "\(text)")
    #expect(lines[1].hasSuffix("\"; more"), "\(text)")
    let caret = lines[2].prefix { $0 == " " }.count
    #expect(lines[1].dropFirst(caret).hasPrefix("ghp_"), "\(text)")
    #expect(!text.contains("\u{1B}"))
  }

  @Test("a neighbour that nobody recognised is not shown either")
  func neighbours() throws {
    let call = try ScanCall()
    let unknown = "zq8" + "Kd02mXw91LpRt7"
    try call.scratch.file("work/a", "\(unknown) \(call.token)\(unknown.prefix(0)) \(unknown)\n")
    let result = try call.scan(["a"])
    #expect(result.status == 1 && !result.outputText.contains(unknown), "\(result)")
  }

  @Test("a terminal gets colour, and never with NO_COLOR", arguments: [true, false])
  func colour(noColour: Bool) throws {
    let call = try ScanCall()
    try call.scratch.file("work/a", call.token)
    var environment = call.environment
    environment["TERM"] = "xterm"
    if noColour { environment["NO_COLOR"] = "1" }
    let result = try ProgramRun(
      "/usr/bin/python3",
      [
        "-c", "import pty, sys; pty.spawn(sys.argv[1:])", BuiltExecutables.path("belay"), "scan",
        "a",
      ],
      environment: environment, workingDirectory: call.work
    ).run()
    #expect(result.outputText.contains("a:1:1"), "\(result)")
    #expect(result.outputText.contains("\u{1B}[") == !noColour, "\(result)")
  }
}
