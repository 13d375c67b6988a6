import BelayModel
import BelayTestSupport
import Foundation
import Testing

extension RealCodexTests {
  @Suite struct HostileRepository {
    /// Makes a project that has a program executed wherever git lets a repository do so.
    ///
    /// The program notes who started it: Codex itself asks git about the project, which is not Belay's doing.
    private func machine() throws -> CodexMachine {
      let machine = try CodexMachine(files: [".gitattributes": "* filter=evil diff=evil\n"])
      try machine.write(
        "evil.sh",
        """
        #!/bin/sh
        p=$$
        while [ "$p" -gt 1 ]; do
          tr '\\0' ' ' < /proc/$p/cmdline >> \(machine.folder)/marks
          echo >> \(machine.folder)/marks
          p=$(sed 's/.*) . \\([0-9]*\\) .*/\\1/' /proc/$p/stat)
        done
        cat
        """, mode: 0o755)
      let evil = machine.folder + "/evil.sh"
      try machine.shell(
        """
        for key in core.fsmonitor core.pager diff.external diff.evil.textconv diff.evil.command \
          filter.evil.clean filter.evil.smudge core.sshCommand core.editor credential.helper; do
          git config "$key" \(evil)
        done
        git config core.hooksPath \(machine.folder)/evil-hooks
        mkdir -p \(machine.folder)/evil-hooks
        for hook in pre-commit post-checkout post-index-change reference-transaction; do
          cp \(evil) \(machine.folder)/evil-hooks/$hook
        done
        """)
      return machine
    }

    private func startedByBelay(_ machine: CodexMachine) -> [Substring] {
      (machine.read("marks") ?? "").split(separator: "\n").filter { $0.contains("belay-") }
        .filter { line in HookProgram.allCases.contains { line.contains($0.rawValue) } }
    }

    @Test(arguments: ["fifo", "link", "folder", "device"])
    func nothingIsExecutedAndNothingHangs(policy: String) throws {
      let machine = try machine()
      try machine.install()
      let make =
        switch policy {
        case "fifo": "mkfifo .belay/policy.toml"
        case "link": "ln -s /proc/self/environ .belay/policy.toml"
        case "folder": "mkdir .belay/policy.toml"
        default: "ln -s /dev/zero .belay/policy.toml"
        }
      try machine.shell("mkdir .belay && \(make)")
      try machine.write("project/README.md", "Work of a whole day.\n")
      let start = Date()
      let session = try machine.session(
        ModelScript(.shell("echo fine > fine.txt"), .shell("git reset --hard")))
      #expect(session.result.status == 0)
      #expect(Date().timeIntervalSince(start) < 40)
      #expect(machine.read("project/fine.txt") == "fine\n")
      #expect(machine.read("project/README.md") == "Work of a whole day.\n")
      #expect(session.everythingTold.contains("git.reset-hard"))
      #expect(startedByBelay(machine) == [])
    }

    @Test func theDoctorExecutesNothingOfARepository() throws {
      let machine = try machine()
      try machine.install()
      try machine.write(
        ".belay-evil/belay-stop", "#!/bin/sh\ntouch \(machine.folder)/started\n", mode: 0o755)
      // A repository that brings a hook of Belay's name along; the project is not trusted by anybody.
      try machine.write(
        "project/.codex/hooks.json",
        """
        {"hooks":{"Stop":[{"hooks":[{"type":"command",\
        "command":"\(machine.folder)/.belay-evil/belay-stop"}]}]}}
        """)
      try machine.write(
        "codex/config.toml",
        "[projects.\"\(machine.project)\"]\ntrust_level = \"trusted\"\n"
          + (machine.read("codex/config.toml") ?? ""))
      let result = try machine.doctor()
      #expect(!machine.exists("started"), "\(result)")
      #expect(startedByBelay(machine) == [])
    }
  }
}
