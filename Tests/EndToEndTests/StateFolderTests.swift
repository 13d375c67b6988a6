import BelayModel
import BelayTestSupport
import Foundation
import Testing

@Suite(
  "A state folder that cannot be written",
  .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"))
struct StateFolderTests {
  private let token = FakeGitHubToken.make(seed: 4)

  /// The decision stands on both sides, and the user is told that it was not recorded.
  private func check(
    _ program: HookProgram, _ call: HookCall, _ arguments: [String] = [],
    run: (ProgramRun) throws -> ProgramResult = { try $0.run() }
  ) throws {
    let forbidden = EndToEnd.forbidden(program, cwd: call.project, token: token)
    let refused = try run(call.program(program, forbidden.bytes, arguments))
    if program == .stop {
      Answer.expectLetGo(Answer.read(refused, to: .stop), refused)
    } else {
      _ = Answer.expectRefusal(refused, to: program.mainEvent)
    }
    let harmless = EndToEnd.harmless(program, cwd: call.project)
    let allowed = try run(call.program(program, harmless.bytes, arguments))
    let reading = Answer.read(allowed, to: program.mainEvent)
    Answer.expectLetGo(reading, allowed)
    guard case .informed(let message, _) = reading, message?.hasPrefix("belay") == true else {
      Issue.record("nobody is told that the record could not be written: \(allowed)")
      return
    }
    let broken = try run(call.program(program, Array("{".utf8), arguments))
    Answer.expectFailure(broken, of: program.mainEvent)
    #expect(EndToEnd.leaks(of: token, in: call.scratch).isEmpty)
  }

  @Test("a file stands where the folder should be", arguments: HookProgram.allCases)
  func fileInPlaceOfFolder(program: HookProgram) throws {
    let call = try HookCall()
    try call.scratch.file("home/.local/state/belay", "not a folder")
    try check(program, call)
    #expect(call.scratch.bytes(of: "home/.local/state/belay") == Array("not a folder".utf8))
  }

  @Test("a folder stands where the log should be", arguments: HookProgram.allCases)
  func folderInPlaceOfLog(program: HookProgram) throws {
    let call = try HookCall()
    let event = EndToEnd.harmless(program, cwd: call.project)
    _ = try call.run(program, event)
    let logs = call.scratch.files(below: "home/.local/state/belay/log")
    #expect(logs.count >= 1)
    for log in logs {
      try FileManager.default.removeItem(atPath: call.scratch.path(log))
      try call.scratch.folder(log)
    }
    let result = try call.run(program, event)
    let reading = Answer.read(result, to: program.mainEvent)
    Answer.expectLetGo(reading, result)
  }

  @Test("--state names a place that cannot be", arguments: HookProgram.allCases)
  func impossibleStateOption(program: HookProgram) throws {
    let call = try HookCall()
    try check(program, call, ["--state", "/proc/belay-cannot-be-made-here"])
    try check(program, call, ["--state=/dev/null/state"])
  }

  @Test("a log, key or folder that is a link leads nowhere else", arguments: HookProgram.allCases)
  func linkedState(program: HookProgram) throws {
    let call = try HookCall()
    let event = EndToEnd.harmless(program, cwd: call.project)
    _ = try call.run(program, event)
    let victim = try call.scratch.file("victim", "precious\n")
    let logs = call.scratch.files(below: "home/.local/state/belay/log")
    for log in logs {
      try FileManager.default.removeItem(atPath: call.scratch.path(log))
      try FileManager.default.createSymbolicLink(
        atPath: call.scratch.path(log), withDestinationPath: victim)
    }
    let result = try call.run(program, event)
    Answer.expectLetGo(Answer.read(result, to: program.mainEvent), result)
    #expect(call.scratch.bytes(of: "victim") == Array("precious\n".utf8))
  }

  @Test(
    "another user's folder", .enabled(if: EndToEnd.isRoot, "only root can become someone else"),
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv"), "needs setpriv"),
    arguments: HookProgram.allCases)
  func unwritableForUser(program: HookProgram) throws {
    let call = try HookCall()
    try call.scratch.folder("home", mode: 0o555)
    // The executables may lie in a folder that others cannot enter.
    let copy = try EndToEnd.copy(program, into: call.scratch)
    try check(program, call) { original in
      var run = original
      run.path = "/usr/bin/setpriv"
      run.arguments =
        ["--reuid=65534", "--regid=65534", "--clear-groups", copy]
        + original.arguments
      return try run.run()
    }
    #expect(call.records.isEmpty)
  }

  @Test(
    "a folder of somebody else's is said to be unreadable, not to be empty",
    .enabled(if: EndToEnd.isRoot, "only root can become someone else"),
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv"), "needs setpriv"))
  func unreadableForUser() throws {
    let call = try HookCall()
    _ = try call.run(.preToolUse, .shell("ls", cwd: call.project))
    let copy = try EndToEnd.copy("belay", into: call.scratch)
    for folder in ["", "home", "home/.local", "home/.local/state", "home/.local/state/belay"] {
      try call.scratch.folder(folder, mode: 0o755)
    }
    for command in ["log", "summary", "export", "metrics"] {
      let result = try ProgramRun(
        "/usr/bin/setpriv",
        ["--reuid=65534", "--regid=65534", "--clear-groups", copy, command],
        environment: call.environment, workingDirectory: "/"
      ).run()
      #expect(result.status == 2, "\(command): \(result)")
      let log = call.state + "/log"
      #expect(result.errorText.contains("cannot read \(log): Permission denied"), "\(result)")
    }
  }

  @Test(
    "a full disk", .enabled(if: EndToEnd.isRoot, "only root can mount a small disk"), .serialized,
    arguments: HookProgram.allCases)
  func fullDisk(program: HookProgram) throws {
    let call = try HookCall()
    let disk = try call.scratch.folder("disk")
    let mounted = try ProgramRun(
      "/usr/bin/mount", ["-t", "tmpfs", "-o", "size=16k", "tmpfs", disk]
    ).run()
    guard mounted.status == 0 else {
      // A container without the right to mount: the file size limit tests the same ways.
      print("no disk can be mounted here, so the full disk is not tested: \(mounted.errorText)")
      return
    }
    defer { _ = try? ProgramRun("/usr/bin/umount", [disk]).run() }
    // A few calls while there is room, then none is left.
    let first = try call.run(
      program, EndToEnd.harmless(program, cwd: call.project), ["--state", disk + "/state"])
    Answer.expectLetGo(Answer.read(first, to: program.mainEvent), first)
    let filler = try ProgramRun("/bin/sh", ["-c", "cat /dev/zero > \(disk)/filler"]).run()
    #expect(filler.status != 0)
    // A page of the log may still have room; fill it.
    for _ in 0..<6 {
      let result = try call.run(
        program, EndToEnd.harmless(program, cwd: call.project), ["--state", disk + "/state"])
      Answer.expectLetGo(Answer.read(result, to: program.mainEvent), result)
    }
    try check(program, call, ["--state", disk + "/state"])
  }

  @Test("log, key and folders are this user's alone")
  func permissions() throws {
    let call = try HookCall()
    _ = try call.run(.preToolUse, .shell("ls", cwd: call.project))
    _ = try call.run(.stop, EventBuilder(.stop, cwd: call.project))
    func mode(_ path: String) throws -> Int {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
    }
    let files = call.scratch.files(below: "home/.local/state/belay")
    #expect(files.contains("home/.local/state/belay/key"))
    for file in files { #expect(try mode(call.scratch.path(file)) == 0o600, "\(file)") }
    #expect(call.scratch.bytes(of: "home/.local/state/belay/key").count == 32)
    #expect(try mode(call.state) == 0o700)
    #expect(try mode(call.state + "/log") == 0o700)
  }
}
