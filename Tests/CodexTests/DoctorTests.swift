import BelayTestSupport
import Testing

extension RealCodexTests {
  @Suite struct Doctor {
    private func statuses(_ result: ProgramResult, section: String) throws -> [String: String] {
      let report = try JSONValue(parsing: result.output)
      var found: [String: String] = [:]
      for check in report["checks"]?.array ?? [] where check["section"]?.string == section {
        found[check["subject"]?.string ?? ""] = check["status"]?.string
      }
      return found
    }

    @Test func trustedAndUntrustedAreToldApart() throws {
      let machine = try CodexMachine()
      #expect(try machine.belay("install").status == 0)
      let before = try machine.doctor()
      #expect(before.status == 1)
      #expect(before.outputText.contains("not trusted"))
      #expect(before.outputText.contains("Trust all and continue"))
      #expect(before.outputText.contains("Not protected"))
      try machine.trust()
      let after = try machine.doctor()
      #expect(after.status == 0, "\(after)")
      #expect(after.outputText.contains("Protected"))
      // Looking leaves no trace in the run log.
      #expect(machine.files(below: "state").isEmpty)
    }

    @Test func everyEventIsReportedForPrograms() throws {
      let machine = try CodexMachine()
      try machine.install(trusting: ["preToolUse"])
      let result = try machine.doctor("--format", "json")
      #expect(result.status == 1)
      let hooks = try statuses(result, section: "hooks")
      #expect(hooks.count == 10)
      #expect(hooks["PreToolUse"] == "ok")
      #expect(hooks.filter { $0.value == "problem" }.count == 9)
      let canaries = try statuses(result, section: "canaries")
      #expect(canaries.count == 10)
      #expect(canaries.allSatisfy { $0.value == "ok" }, "\(result.outputText)")
    }

    @Test func aChangedRegistrationIsFound() throws {
      let machine = try CodexMachine()
      try machine.install()
      let text = try #require(machine.read("codex/hooks.json"))
      try machine.write(
        "codex/hooks.json", text.replacing("\"timeout\": 10", with: "\"timeout\": 60"))
      let result = try machine.doctor()
      #expect(result.status == 1)
      #expect(result.outputText.contains("changed since it was trusted"))
    }

    @Test(arguments: [
      ("[features]\nhooks = false\n", "hooks feature", "codex features enable hooks")
    ])
    func hooksThatAreSwitchedOffAreFound(settings: String, subject: String, fix: String) throws {
      let machine = try CodexMachine()
      try machine.install()
      try machine.write("codex/config.toml", settings + (machine.read("codex/config.toml") ?? ""))
      let result = try machine.doctor()
      #expect(result.status == 1)
      #expect(result.outputText.contains(fix))
    }

    @Test(arguments: ["{", #"{"hooks":{},"unknown":1}"#])
    func aFileThatCodexCannotReadIsFound(content: String) throws {
      let machine = try CodexMachine()
      try machine.write("codex/hooks.json", content)
      let result = try machine.doctor()
      #expect(result.status == 1)
      #expect(result.outputText.contains("failed to parse hooks config"))
    }

    @Test func aMissingExecutableIsFound() throws {
      let machine = try CodexMachine()
      try machine.install()
      let text = try #require(machine.read("codex/hooks.json"))
      let folder = BuiltExecutables.folder ?? ""
      try machine.write("codex/hooks.json", text.replacing(folder, with: "/nonexistent"))
      try machine.trust()
      let result = try machine.doctor()
      #expect(result.status == 1)
      #expect(result.outputText.contains("/nonexistent/belay-stop does not exist"))
    }

    @Test func whatNobodyTrustsIsNotStarted() throws {
      let machine = try CodexMachine()
      try machine.write(
        "evil/belay-stop", "#!/bin/sh\ntouch \(machine.folder)/started\n", mode: 0o755)
      #expect(try machine.belay("install").status == 0)
      let text = try #require(machine.read("codex/hooks.json"))
      let folder = BuiltExecutables.folder ?? ""
      try machine.write(
        "codex/hooks.json",
        text.replacing("\(folder)/belay-stop", with: "\(machine.folder)/evil/belay-stop"))
      for codex in [CodexInstallation.codex, "/nonexistent/codex"] {
        let result = try machine.belay("doctor", "--codex", codex)
        #expect(result.status != 0)
        #expect(result.outputText.contains("not started, as nobody has trusted it"))
        #expect(!machine.exists("started"))
      }
    }

    @Test func withoutCodexItSaysWhatItCouldNotCheck() throws {
      let machine = try CodexMachine()
      #expect(try machine.belay("install").status == 0)
      let result = try machine.belay("doctor", "--codex", "/nonexistent/codex")
      #expect(result.status == 2)
      #expect(result.outputText.contains("not checked"))
      #expect(result.outputText.contains("`rm -rf /` refused"))
    }

    @Test func uninstallingLeavesNothingBehind() throws {
      let machine = try CodexMachine()
      let mine = #"{"hooks":{"Stop":[{"hooks":[{"type":"command","command":"/bin/true"}]}]}}"#
      try machine.write("codex/hooks.json", mine)
      try machine.install()
      #expect(try machine.doctor().status == 0)
      #expect(try machine.belay("uninstall").status == 0)
      #expect(machine.read("codex/hooks.json") == mine)
      #expect(try machine.doctor().status == 1)
    }
  }
}
