import BelayTestSupport
import Foundation
import Testing

extension RealCodexTests {
  /// The registration that an administrator sets up, in a machine that has an `/etc` of its own.
  @Suite struct Managed {
    @Test func managedHooksRunWithoutTrustAndDenyTheCommand() throws {
      let machine = try CodexMachine()
      let printed = try machine.belay("install", "--managed", "--dry-run")
      #expect(printed.status == 0)
      try machine.write("etc-codex/requirements.toml", printed.outputText)
      try machine.write("project/README.md", "Work of a whole day.\n")

      let model = try ScriptedModel(
        ModelScript(.shell("git reset --hard"), .shell("echo went on > on.txt")),
        folder: machine.folder)
      defer { model.stop() }
      try machine.configure(model: model, style: .direct)
      let result = try machine.run(
        "/usr/bin/env",
        ["bwrap"] + Self.ownSettings(machine.folder + "/etc-codex") + [
          CodexInstallation.codex, "exec", "--json", "-C", machine.project, "Go on.",
        ])

      #expect(result.status == 0, "\(result)")
      // No hook of the user is there, and none was trusted.
      #expect(!machine.exists("codex/hooks.json"))
      #expect(machine.read("project/README.md") == "Work of a whole day.\n")
      #expect(model.callOutputs.first?.contains("belay:") == true)
      #expect(machine.read("project/on.txt") == "went on\n")
    }

    /// The options of bubblewrap that leave everything as it is but for `/etc/codex`.
    ///
    /// `/etc` is put together anew, so that nothing is written to the real one.
    private static func ownSettings(_ folder: String) throws -> [String] {
      var options = ["--dev-bind", "/", "/", "--tmpfs", "/etc"]
      for name in try FileManager.default.contentsOfDirectory(atPath: "/etc").sorted()
      where name != "codex" {
        options += ["--ro-bind-try", "/etc/" + name, "/etc/" + name]
      }
      return options + ["--ro-bind", folder, "/etc/codex"]
    }
  }
}
