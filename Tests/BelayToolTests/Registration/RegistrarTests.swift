import BelayModel
import BelayProcess
import BelayTestSupport
import BelayTool
import Foundation
import Testing

private let registrations = HookRegistration.all(executablesIn: "/b")

/// A Codex home with a hook file in it.
private struct Home {
  let folder: ScratchFolder
  let registrar: Registrar

  init(_ content: String?) throws {
    folder = try ScratchFolder()
    registrar = Registrar(.user(codexHome: folder.path))
    if let content { try folder.file("hooks.json", content) }
  }

  var names: [String] { folder.files() }

  func content(_ name: String = "hooks.json") -> String {
    String(decoding: folder.bytes(of: name), as: UTF8.self)
  }

  @discardableResult
  func install() throws -> Registrar.Outcome {
    let plan = try registrar.planInstalling(registrations)
    try registrar.install(plan)
    return plan.outcome
  }

  @discardableResult
  func uninstall() throws -> Registrar.Outcome {
    let plan = try registrar.planUninstalling()
    try registrar.uninstall(plan)
    return plan.outcome
  }
}

@Suite struct RegistrarTests {
  @Test(arguments: HooksFileTests.files)
  func uninstallingLeavesTheFileAsItWas(before: String) throws {
    let home = try Home(before)
    #expect(try home.install() == .written(keptBackup: true))
    #expect(home.content("hooks.json.belay-backup") == before)
    let once = home.content()
    #expect(try home.install() == .unchanged)
    #expect(home.content() == once)
    #expect(try home.uninstall() == .restored)
    #expect(home.content() == before)
    #expect(home.names == ["hooks.json"])
  }

  @Test func whereThereWasNoFileThereIsNoneInTheEnd() throws {
    let home = try Home(nil)
    #expect(try home.install() == .written(keptBackup: false))
    #expect(home.names == ["hooks.json"])
    #expect(try home.uninstall() == .removed)
    #expect(home.names == [])
    #expect(try home.uninstall() == .unchanged)
  }

  @Test func whatOthersAddedInBetweenStays() throws {
    let home = try Home(#"{"hooks":{"Stop":[]}}"#)
    try home.install()
    let extra = #""PreCompact":[{"hooks":[{"type":"command","command":"/bin/x"}]}],"#
    try home.folder.file(
      "hooks.json", home.content().replacing(#"{"hooks":{"#, with: #"{"hooks":{"# + extra))
    #expect(try home.uninstall() == .written(keptBackup: false))
    #expect(home.content() == #"{"hooks":{\#(extra)"Stop":[]}}"#)
    #expect(home.names == ["hooks.json"])
  }

  @Test func aReformattedFileIsStillRestored() throws {
    let home = try Home(#"{"hooks":{"Stop":[]}}"#)
    try home.install()
    let object = try JSONSerialization.jsonObject(with: Data(home.folder.bytes(of: "hooks.json")))
    let pretty = try JSONSerialization.data(withJSONObject: object, options: [.prettyPrinted])
    try home.folder.file("hooks.json", [UInt8](pretty))
    #expect(try home.uninstall() == .restored)
    #expect(home.content() == #"{"hooks":{"Stop":[]}}"#)
  }

  @Test func aNewInstallationReplacesTheBackupOfAnOlderOne() throws {
    let home = try Home("{}")
    try home.install()
    try home.folder.file("hooks.json", #"{"description":"new"}"#)
    try home.install()
    #expect(home.content("hooks.json.belay-backup") == #"{"description":"new"}"#)
  }

  @Test func anUpdateKeepsTheFirstBackup() throws {
    let home = try Home(#"{"description":"mine"}"#)
    try home.install()
    let moved = try home.registrar.planInstalling(HookRegistration.all(executablesIn: "/c"))
    #expect(moved.outcome == .written(keptBackup: false))
    try home.registrar.install(moved)
    #expect(home.content("hooks.json.belay-backup") == #"{"description":"mine"}"#)
    #expect(home.content().contains("/c/belay-stop"))
    #expect(!home.content().contains("/b/belay-stop"))
    #expect(try home.uninstall() == .restored)
  }

  @Test(arguments: ["{", "[]", "", #"{"hooks":1}"#])
  func aBrokenFileIsLeftAlone(before: String) throws {
    let home = try Home(before)
    #expect(throws: RegistrationError.self) { try home.install() }
    #expect(throws: RegistrationError.self) { try home.uninstall() }
    #expect(home.names == ["hooks.json"])
    #expect(home.content() == before)
  }

  @Test func aBrokenBackupDoesNotKeepHooksIn() throws {
    let home = try Home(#"{"hooks":{"Stop":[]}}"#)
    try home.install()
    try home.folder.file("hooks.json.belay-backup", "{")
    #expect(try home.uninstall() == .written(keptBackup: false))
    #expect(!home.content().contains("belay-"))
  }

  @Test func aPlanAloneWritesNothing() throws {
    let home = try Home("{}")
    _ = try home.registrar.planInstalling(registrations)
    #expect(home.content() == "{}")
    #expect(home.names == ["hooks.json"])
  }

  @Test(arguments: 0..<60)
  func anyFileComesBackToTheByte(seed: UInt64) throws {
    var generator = FileGenerator(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
    let before = generator.file()
    let home = try Home(before)
    try home.install()
    let file = try HooksFile(home.folder.bytes(of: "hooks.json"), path: "hooks.json")
    #expect(file.entries.count == 10, "seed \(seed): \(before)")
    try home.uninstall()
    #expect(home.content() == before, "seed \(seed)")
  }
}

/// Hook files with hooks of others, in any layout.
private struct FileGenerator {
  var state: UInt64

  mutating func number(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  mutating func blank() -> String {
    ["", "", " ", "\n", "\n    ", "\t", "\r\n  "][number(7)]
  }

  mutating func list(_ open: String, _ items: [String], _ close: String) -> String {
    var text = open + blank()
    for (index, item) in items.enumerated() {
      text += item + blank() + (index + 1 < items.count ? "," + blank() : "")
    }
    return text + close
  }

  mutating func member(_ key: String, _ value: String) -> String {
    "\"\(key)\"\(blank()):\(blank())\(value)"
  }

  mutating func group() -> String {
    let handlers = (0..<number(3)).map { index in
      list(
        "{", [member("type", "\"command\""), member("command", "\"/bin/x\(index) \\\"}]\\\"\"")],
        "}")
    }
    var members = [member("hooks", list("[", handlers, "]"))]
    if number(2) == 0 { members.insert(member("matcher", "\"B[a,]{1}\""), at: 0) }
    return list("{", members, "}")
  }

  mutating func file() -> String {
    var events: [String] = []
    for name in ["PreToolUse", "Stop", "Interrupt", "PreCompact", "Bogus"] where number(2) == 0 {
      events.append(member(name, list("[", (0..<number(3)).map { _ in group() }, "]")))
    }
    var members: [String] = []
    if number(3) > 0 { members.append(member("hooks", list("{", events, "}"))) }
    if number(3) == 0 { members.insert(member("description", "\"\\u00e4 {\""), at: 0) }
    if number(3) == 0 { members.append(member("last", "[1,{\"a\":null}]")) }
    return blank() + list("{", members, "}") + blank()
  }
}
