import BelayTestSupport
import Testing

extension RealCodexTests {
  @Suite struct Plugin {
    @Test func thePluginIsInstalledListedAndWorksOnceTrusted() throws {
      let machine = try CodexMachine()
      let market = PackageRoot.path("hooks.d/codex-plugin")
      #expect(try machine.codex("plugin", "marketplace", "add", market).status == 0)
      #expect(try machine.codex("plugin", "add", "belay@belay").status == 0)
      #expect(try machine.codex("plugin", "list").outputText.contains("belay"))

      let server = try AppServer(machine)
      let hooks = try server.hooks()
      server.stop()
      #expect(hooks.count == 10)
      #expect(hooks.allSatisfy { $0["source"] == "plugin" && $0["trustStatus"] == "untrusted" })

      try machine.trust()
      #expect(try machine.doctor().status == 0)
      try machine.write("project/README.md", "Work of a whole day.\n")
      let model = try ScriptedModel(ModelScript(.shell("git reset --hard")), folder: machine.folder)
      defer { model.stop() }
      // The settings hold the plugin and its trust: the provider is given beside them.
      let result = try machine.run(
        CodexInstallation.codex,
        [
          "exec", "--json", "-C", machine.project, "--dangerously-bypass-approvals-and-sandbox",
          "-c", "model=\"\(CallStyle.direct.model)\"", "-c", "model_provider=\"scripted\"",
          "-c",
          "model_providers.scripted={name=\"scripted\",base_url=\"http://127.0.0.1:\(model.port)/v1\","
            + "wire_api=\"responses\",request_max_retries=0,stream_max_retries=0}", "Go on.",
        ])
      #expect(result.status == 0, "\(result)")
      #expect(machine.read("project/README.md") == "Work of a whole day.\n")
      #expect(model.callOutputs.first?.contains("belay:") == true)
    }

    @Test func theProjectFormIsReadFromTheRepository() throws {
      let machine = try CodexMachine()
      #expect(try machine.belay("install", "--project").status == 0)
      #expect(machine.exists("project/.codex/hooks.json"))
      try machine.write(
        "codex/config.toml", "[projects.\"\(machine.project)\"]\ntrust_level = \"trusted\"\n")
      try machine.trust()
      #expect(try machine.doctor().status == 0)
      #expect(try machine.belay("uninstall", "--project").status == 0)
      #expect(!machine.exists("project/.codex/hooks.json"))
    }
  }
}
