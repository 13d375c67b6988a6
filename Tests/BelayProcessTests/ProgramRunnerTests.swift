import BelayIO
import BelayProcess
import BelayTestSupport
import Foundation
import Testing

/// A shell script as a program, with a small environment of its own.
private func shell(_ script: String, in folder: String? = nil) -> Program {
  Program(
    "/bin/sh", arguments: ["-c", script],
    environment: ProgramEnvironment(entries: ["PATH=/usr/bin:/bin"]), workingDirectory: folder)
}

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

@Suite struct ProgramRunnerTests {
  @Test func outputsAndStatusAreKeptApart() throws {
    let outcome = try ProgramRunner.run(shell("echo out; echo err >&2; exit 7"))
    #expect(text(outcome.output) == "out\n")
    #expect(text(outcome.errors) == "err\n")
    #expect(outcome.ending == .exited(7))
    #expect(outcome.microseconds > 0)
  }

  @Test(arguments: [0, 1, 65_536, 3_000_000])
  func inputArrivesWhole(size: Int) throws {
    let input = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    #expect(try ProgramRunner.run(shell("cat"), input: input).output == input)
  }

  @Test func aProgramThatDoesNotReadItsInputIsNoError() throws {
    let input = [UInt8](repeating: 65, count: 1 << 20)
    let outcome = try ProgramRunner.run(shell("exec 0<&-; echo done; exit 2"), input: input)
    #expect(text(outcome.output) == "done\n")
    #expect(outcome.ending == .exited(2))
  }

  @Test func aSignalIsTold() throws {
    #expect(try ProgramRunner.run(shell("kill -9 $$")).ending == .killed(signal: 9))
  }

  @Test func outputBeyondTheLimitIsDroppedAndSaid() throws {
    let outcome = try ProgramRunner.run(shell("head -c 300000 /dev/zero"), limit: 1000)
    #expect(outcome.output.count == 1000)
    #expect(outcome.isCut)
    #expect(outcome.ending == .exited(0))
  }

  @Test func argumentsAreNotReadByAnyShell() throws {
    let words = ["a b", "$HOME", "*", "'", "", "--", "ä"]
    let program = Program(
      "/usr/bin/printf", arguments: ["%s\\n"] + words, environment: ProgramEnvironment())
    #expect(text(try ProgramRunner.run(program).output) == words.map { $0 + "\n" }.joined())
  }

  @Test func theEnvironmentIsTheGivenOneOnly() throws {
    let program = Program(
      "env", environment: ProgramEnvironment(entries: ["PATH=/usr/bin:/bin", "ONE=1"]))
    #expect(text(try ProgramRunner.run(program).output) == "PATH=/usr/bin:/bin\nONE=1\n")
  }

  @Test func itRunsInTheGivenFolder() throws {
    #expect(text(try ProgramRunner.run(shell("pwd", in: "/usr/bin")).output).hasSuffix("/bin\n"))
  }

  @Test func onlyTheStandardDescriptorsAreHandedOn() throws {
    // Opened without close-on-exec, as a careless library would.
    let open = FileHandle(forReadingAtPath: "/dev/null")
    let number = try #require(open?.fileDescriptor)
    _ = fcntl(number, F_SETFD, 0)
    let outcome = try ProgramRunner.run(shell("for n in 3 4 5 6 7 8 9; do echo x <&$n; done"))
    try open?.close()
    #expect(outcome.output.isEmpty)
  }

  @Test func ignoredSignalsAreNotHandedOn() throws {
    // 141 is what a shell says of a program that SIGPIPE has ended; ignored, it would be an error of
    // `yes`, with words of its own.
    let outcome = try ProgramRunner.run(shell("(yes; echo $? >&2) | head -n 1"))
    #expect(text(outcome.output) == "y\n")
    #expect(text(outcome.errors) == "141\n")
  }

  @Test func whatIsMissingHasAName() {
    #expect(throws: ProgramError.notFound(program: "no-such-program")) {
      try ProgramRunner.run(
        Program("no-such-program", environment: ProgramEnvironment(entries: ["PATH=/usr/bin"])))
    }
    #expect(throws: ProgramError.notStarted(program: "/no/such", errno: ENOENT)) {
      try ProgramRunner.run(Program("/no/such", environment: ProgramEnvironment()))
    }
    #expect(throws: ProgramError.self) { try ProgramRunner.run(shell("true", in: "/no/such")) }
  }

  @Test func whenTimeIsOverTheWholeGroupIsKilled() throws {
    let folder = try ScratchFolder()
    let mark = folder.path + "/alive"
    let start = SystemClock.monotonicMicroseconds()
    #expect(throws: ProgramError.timedOut(program: "/bin/sh", milliseconds: 200)) {
      try ProgramRunner.run(shell("(sleep 1; echo x > \(mark)) & sleep 30"), milliseconds: 200)
    }
    #expect(SystemClock.monotonicMicroseconds() - start < 5_000_000)
    usleep(1_300_000)
    #expect(!PathStatus.exists(mark))
  }

  @Test func aChildThatKeepsTheOutputOpenKeepsTheProgramFromEnding() {
    // Codex waits for the pipes of a hook, not for its end: so does this.
    #expect(throws: ProgramError.self) {
      try ProgramRunner.run(shell("sleep 20 & exit 2"), milliseconds: 300)
    }
  }
}

@Suite struct ProgramEnvironmentTests {
  @Test func aVariableIsReadSetAndRemoved() {
    var environment = ProgramEnvironment(entries: ["A=1", "B=x=y"])
    #expect(environment["B"] == "x=y")
    environment["A"] = "2"
    environment["B"] = nil
    #expect(environment["A"] == "2")
    #expect(environment.entries == ["A=2"])
  }

  @Test(arguments: [
    ("/usr/bin:/bin", true), ("", false), (".", false), ("bin:./x", false), ("/no/such:/bin", true),
  ])
  func programsAreFoundInAbsoluteFoldersOnly(path: String, found: Bool) {
    let environment = ProgramEnvironment(entries: ["PATH=\(path)"])
    #expect((environment.path(of: "sh") != nil) == found)
  }

  @Test func aPathIsTakenAsItIs() {
    #expect(ProgramEnvironment().path(of: "/a/b") == "/a/b")
  }

  @Test func theInheritedEnvironmentHoldsWhatThisProcessHas() {
    #expect(
      ProgramEnvironment.inherited()["PATH"] == ProcessInfo.processInfo.environment["PATH"])
  }
}

@Suite struct LoginShellTests {
  @Test(arguments: [
    ("me:x:501:20::/home/me:/bin/zsh\n", "/bin/zsh"),
    ("root:x:0:0::/root:/bin/bash\nme:x:501:20::/h:/usr/bin/fish", "/usr/bin/fish"),
    ("me:x:501:20::/home/me:\n", nil),
    ("root:x:0:0::/root:/bin/bash\n", nil),
    ("broken:501\n\n", nil),
  ])
  func theShellIsThatOfTheUserDatabase(database: String, shell: String?) {
    #expect(LoginShell.path(user: 501, inUserDatabase: Array(database.utf8)) == shell)
  }
}
