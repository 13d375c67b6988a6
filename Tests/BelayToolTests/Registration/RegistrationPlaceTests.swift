import BelayModel
import BelayProcess
import BelayTestSupport
import BelayTool
import Foundation
import Testing

@Suite struct RegistrationPlaceTests {
  @Test(arguments: [
    (["CODEX_HOME=/c", "HOME=/h"], "/c/hooks.json"), (["HOME=/h"], "/h/.codex/hooks.json"),
    (["CODEX_HOME=", "HOME=/h"], "/h/.codex/hooks.json"),
  ])
  func theUsersFileIsTheOneCodexReads(entries: [String], path: String) throws {
    let place = try RegistrationPlace.user(environment: ProgramEnvironment(entries: entries))
    #expect(place.hooksFile.path == path)
    #expect(place.backup.path == path + ".belay-backup")
  }

  @Test func withoutAHomeThereIsNoPlace() {
    #expect(throws: RegistrationError.noCodexHome) {
      try RegistrationPlace.user(environment: ProgramEnvironment())
    }
  }

  @Test func aProjectIsTheRepositoryAroundAFolder() throws {
    let folder = try ScratchFolder()
    try folder.folder("repository/.git")
    try folder.folder("repository/a/b")
    #expect(
      RegistrationPlace.project(around: folder.path("repository/a/b")).hooksFile.path
        == folder.path("repository/.codex/hooks.json"))
    #expect(
      RegistrationPlace.project(around: folder.path).hooksFile.path
        == folder.path(".codex/hooks.json"))
  }

  @Test func theExecutablesMustAllBeThere() throws {
    let folder = try ScratchFolder()
    for program in HookProgram.allCases {
      try folder.file("bin/\(program.rawValue)", "", mode: 0o755)
    }
    #expect(
      try ExecutableFolder.find(
        given: folder.path("bin/"), startedAs: "", environment: ProgramEnvironment())
        == folder.path("bin"))
    try folder.file("bin/belay-stop", "", mode: 0o644)
    #expect(
      throws: RegistrationError.executablesMissing(
        folder: folder.path("bin"), names: ["belay-stop"])
    ) {
      try ExecutableFolder.find(
        given: folder.path("bin"), startedAs: "", environment: ProgramEnvironment())
    }
  }
}

/// The files in `hooks.d` say what `belay install` writes.
@Suite struct ReadyRegistrationTests {
  private func file(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: PackageRoot.path("hooks.d/" + name))))
  }

  @Test(arguments: [
    ("codex-user/hooks.json", "/usr/local/bin"), ("codex-project/hooks.json", nil),
    ("codex-plugin/plugins/belay/hooks/hooks.json", nil),
  ])
  func hookFilesAreWhatInstallWrites(name: String, folder: String?) throws {
    let expected = HooksFile.text(registering: HookRegistration.all(executablesIn: folder))
    #expect(try file(name) == expected)
  }

  @Test func theAdministratorsFormIsWhatInstallPrints() throws {
    let expected = ManagedRegistration.text(
      HookRegistration.all(executablesIn: "/usr/local/bin"), folder: "/usr/local/bin")
    #expect(
      String(decoding: try file("codex-managed/requirements.toml"), as: UTF8.self) == expected)
  }

  @Test func theMarketplaceNamesThePluginThatIsThere() throws {
    let market = try JSONValue(parsing: file("codex-plugin/.agents/plugins/marketplace.json"))
    let entry = try #require(market["plugins"]?[0])
    let path = try #require(entry["source"]?["path"]?.string)
    let manifest = try JSONValue(
      parsing: file("codex-plugin/\(path.dropFirst(2))/.codex-plugin/plugin.json"))
    #expect(manifest["name"] == entry["name"])
    #expect(manifest["version"]?.string == BelayVersion.string)
  }

  @Test func withoutBelayTheCommitHookRefuses() throws {
    let hook = Program(
      "/bin/sh", arguments: [PackageRoot.path("hooks.d/git-pre-commit/pre-commit")],
      environment: ProgramEnvironment(entries: ["PATH=/nonexistent"]))
    let outcome = try ProgramRunner.run(hook)
    #expect(outcome.ending == .exited(1))
    #expect(String(decoding: outcome.errors, as: UTF8.self).contains("no `belay` on the PATH"))
  }

  @Test(
    .enabled(if: BuiltExecutables.haveTool, Comment(rawValue: BuiltExecutables.hint)),
    arguments: [
      "git add a.txt && git commit -qm two", "git commit -qam two", "git commit -qm two a.txt",
    ])
  func aCommitThatWouldAddASecretIsRefused(command: String) throws {
    let folder = try ScratchFolder()
    var environment = ProgramEnvironment(entries: [
      "HOME=\(folder.path)", "GIT_CONFIG_NOSYSTEM=1",
      "PATH=\(BuiltExecutables.folder ?? ""):/usr/local/bin:/usr/bin:/bin",
    ])
    for name in ["AUTHOR", "COMMITTER"] {
      environment["GIT_\(name)_NAME"] = "dev"
      environment["GIT_\(name)_EMAIL"] = "dev@example.com"
    }
    func shell(_ script: String) throws -> ProgramOutcome {
      try ProgramRunner.run(
        Program(
          "/bin/sh", arguments: ["-c", script], environment: environment,
          workingDirectory: folder.path))
    }
    let hook = PackageRoot.path("hooks.d/git-pre-commit/pre-commit")
    try folder.file("a.txt", "one\n")
    let first = try shell(
      "git init -q . && cp '\(hook)' .git/hooks/pre-commit && git add a.txt && git commit -qm one")
    #expect(first.ending == .exited(0), "\(String(decoding: first.errors, as: UTF8.self))")
    try folder.file("a.txt", "key = \(FakeGitHubToken.make(seed: 5))\n")
    #expect(try shell(command).ending != .exited(0))
    #expect(String(decoding: try shell("git log --format=%s").output, as: UTF8.self) == "one\n")
  }

  @Test(arguments: [0, 1, 2] as [Int32])
  func theCommitHookEndsAsTheScanDoes(status: Int32) throws {
    let folder = try ScratchFolder()
    try StandInProgram.make(folder.path("belay"), "#!/bin/sh\necho \"$@\"\nexit \(status)\n")
    let hook = Program(
      "/bin/sh", arguments: [PackageRoot.path("hooks.d/git-pre-commit/pre-commit")],
      environment: ProgramEnvironment(entries: ["PATH=\(folder.path)"]))
    let outcome = try ProgramRunner.run(hook)
    #expect(outcome.ending == .exited(status))
    #expect(String(decoding: outcome.output, as: UTF8.self) == "scan --staged\n")
  }
}
