import BelayIO
import BelayProcess
import BelayTestSupport
import Foundation
import Testing

private let hasGit = ProgramEnvironment.inherited().path(of: "git") != nil

@Suite(.enabled(if: hasGit, "git is not installed"))
struct GitProgramTests {
  /// A repository with one commit, and a program `mark` that leaves a file `ran` when it is executed.
  private func repository(
    _ settings: [[String]], _ body: (_ folder: String, ProgramEnvironment) throws -> Void
  ) throws {
    let folder = try ScratchFolder()
    let work = folder.path + "/work"
    try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
    let mark = folder.path + "/mark"
    try "#!/bin/sh\ntouch \(folder.path)/ran\ncat\n"
      .write(toFile: mark, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: mark)
    var environment = ProgramEnvironment.inherited()
    environment["HOME"] = folder.path
    environment["GIT_CONFIG_NOSYSTEM"] = "1"
    let script = """
      set -e
      git init -q .
      echo one > a.txt
      git add a.txt
      git -c user.name=dev -c user.email=dev@example.com commit -q -m start
      echo '* diff=marked filter=marked' > .gitattributes
      echo two >> a.txt
      git add a.txt
      """
    let commands = settings.map { setting in
      "git config "
        + setting.map { "'\($0.replacingOccurrences(of: "MARK", with: mark))'" }
        .joined(separator: " ")
    }
    let made = try ProgramRunner.run(
      Program(
        "/bin/sh", arguments: ["-c", ([script] + commands).joined(separator: "\n")],
        environment: environment, workingDirectory: work))
    try #require(made.ending == .exited(0), "\(String(decoding: made.errors, as: UTF8.self))")
    try body(work, environment)
    #expect(!PathStatus.exists(folder.path + "/ran"), "the repository had something executed")
  }

  private static let showStaged = [
    "diff", "--cached", "--no-ext-diff", "--no-textconv", "-U0", "--no-color",
  ]

  @Test(arguments: [
    [["core.fsmonitor", "MARK"]], [["core.hooksPath", "."]], [["core.pager", "MARK"]],
    [["pager.diff", "MARK"]], [["diff.external", "MARK"]], [["diff.marked.textconv", "MARK"]],
    [["diff.marked.command", "MARK"]], [["core.sshCommand", "MARK"]],
    [["gpg.program", "MARK"], ["log.showSignature", "true"]], [["alias.diff", "!MARK"]],
  ])
  func whatTheRepositoryConfiguresIsNotExecuted(settings: [[String]]) throws {
    try repository(settings) { folder, environment in
      let diff = try GitProgram.output(
        of: Self.showStaged, in: folder, environment: environment, readsWorkTree: false)
      #expect(String(decoding: diff, as: UTF8.self).contains("+two"))
      let status = try GitProgram.output(
        of: ["status", "--porcelain"], in: folder, environment: environment)
      #expect(String(decoding: status, as: UTF8.self).contains("M  a.txt"))
      let log = try GitProgram.output(
        of: ["log", "--format=%s"], in: folder, environment: environment)
      #expect(String(decoding: log, as: UTF8.self) == "start\n")
    }
  }

  @Test(arguments: ["clean", "smudge", "process"])
  func theWorkTreeIsNotReadWhereTheRepositoryDefinesFilters(kind: String) throws {
    try repository([["filter.marked.\(kind)", "MARK"]]) { folder, environment in
      #expect(throws: GitError.filtersDefined(key: "filter.marked.\(kind)")) {
        try GitProgram.output(of: ["status"], in: folder, environment: environment)
      }
      let diff = try GitProgram.output(
        of: Self.showStaged, in: folder, environment: environment, readsWorkTree: false)
      #expect(String(decoding: diff, as: UTF8.self).contains("+two"))
    }
  }

  @Test func filtersOfTheUserDoNotCount() throws {
    try repository([["--global", "filter.lfs.clean", "cat"]]) { folder, environment in
      _ = try GitProgram.output(of: ["status"], in: folder, environment: environment)
    }
  }

  @Test func variablesOfGitAreNotHandedOn() throws {
    try repository([]) { folder, environment in
      var hostile = environment
      hostile["GIT_DIR"] = "/no/such"
      hostile["GIT_EXTERNAL_DIFF"] = "false"
      let root = try GitProgram.output(
        of: ["rev-parse", "--show-prefix"], in: folder, environment: hostile)
      #expect(String(decoding: root, as: UTF8.self) == "\n")
      #expect(throws: GitError.self) {
        try GitProgram.output(
          of: ["rev-parse", "--show-prefix"], in: folder, environment: hostile,
          keeping: ["GIT_DIR"])
      }
    }
  }

  @Test func aFailureCarriesGitsWords() throws {
    let folder = try ScratchFolder()
    do {
      _ = try GitProgram.output(of: ["status"], in: folder.path, environment: .inherited())
      Issue.record("status outside of a repository")
    } catch {
      #expect(error.description.contains("not a git repository"))
    }
  }
}
