import BelayIO
import BelayModel
import BelayProcess
import BelayTestSupport
import Foundation
import Testing

@Suite(.enabled(if: ProgramEnvironment.inherited().path(of: "git") != nil, "git is not installed"))
struct GitStatusTests {
  private func run(_ script: String, in folder: String) throws {
    let made = try ProgramRunner.run(
      Program(
        "/bin/sh", arguments: ["-c", "set -e\n" + script], environment: environment,
        workingDirectory: folder))
    try #require(made.ending == .exited(0), "\(String(decoding: made.errors, as: UTF8.self))")
  }

  private var environment: ProgramEnvironment {
    var environment = ProgramEnvironment.inherited()
    environment["HOME"] = "/nonexistent"
    environment["GIT_CONFIG_NOSYSTEM"] = "1"
    return environment
  }

  private static let start =
    "git init -q . && git config user.name d && git config user.email d@example.com\n"

  @Test func whatIsNotAsCommittedIsListedByItsWholeName() throws {
    let scratch = try ScratchFolder()
    try run(
      Self.start
        + """
        echo 1 > 'a b'; echo 1 > gone; echo 1 > same; echo 1 > moved; git add -A; git commit -qm x
        echo 2 > 'a b'; rm gone; git mv moved target; mkdir -p d/e; echo 1 > d/e/new
        printf 1 > 'x\ty'; printf 'ign' > .gitignore; git add .gitignore; echo 1 > ign
        """, in: scratch.path)
    let status = try GitStatus.read(scratch.path, environment: environment, milliseconds: 20_000)
    let found = status.entries.map {
      "\($0.change.rawValue) \(String(decoding: $0.path, as: UTF8.self))"
    }
    #expect(
      Set(found) == [
        "M a b", "D gone", "D moved", "A target", "A d/e/new", "A x\ty", "A .gitignore",
      ])
    #expect(status.head?.count == 40)
  }

  @Test func aRepositoryWithoutACommitHasNoHead() throws {
    let scratch = try ScratchFolder()
    try run(Self.start + "echo 1 > a", in: scratch.path)
    let status = try GitStatus.read(scratch.path, environment: environment, milliseconds: 20_000)
    #expect(status.head == nil)
    #expect(status.entries.count == 1)
  }

  @Test func whatIsNoRepositoryIsAnError() throws {
    let scratch = try ScratchFolder()
    #expect(throws: GitError.self) {
      try GitStatus.read(scratch.path, environment: environment, milliseconds: 20_000)
    }
  }

  @Test func theFilesBetweenTwoCommitsAreListed() throws {
    let scratch = try ScratchFolder()
    try run(
      Self.start
        + "echo 1 > a; git add a; git commit -qm x; git tag one; rm a; echo 2 > b; git add -A; git commit -qm y",
      in: scratch.path)
    let entries = try GitStatus.changes(
      from: "one", to: "HEAD", in: scratch.path, environment: environment, milliseconds: 20_000)
    #expect(
      entries.map { "\($0.change.rawValue) \(String(decoding: $0.path, as: UTF8.self))" }
        == ["D a", "A b"])
  }

  @Test func gitIsKilledWhenItsTimeIsOver() throws {
    let scratch = try ScratchFolder()
    try run(Self.start + "mkfifo wait; git config include.path \"$PWD/wait\"", in: scratch.path)
    let start = SystemClock.monotonicMicroseconds()
    #expect(throws: GitError.self) {
      try GitStatus.read(scratch.path, environment: environment, milliseconds: 150)
    }
    #expect(SystemClock.monotonicMicroseconds() - start < 2_000_000)
  }
}
