import BelayModel
import BelayProcess
import BelayTool
import Testing

@Suite struct HookCommandLineTests {
  @Test(arguments: [
    ("/usr/local/bin/belay-stop", HookProgram.stop), ("belay-stop", .stop),
    ("'/a b/belay-pre-tool-use'", .preToolUse), (#""/a b"/belay-stop --role x"#, .stop),
    (#""${PLUGIN_ROOT}"/bin/belay-post-tool-use"#, .postToolUse), (#"/a\ b/belay-stop"#, .stop),
    ("belay-stop2", nil), ("/bin/true", nil), ("echo belay-stop", nil), ("", nil), ("   ", nil),
    ("true;belay-stop", nil), ("$(x)/belay-stop", nil), ("'belay-stop", nil),
    ("/belay-stop/x", nil),
  ])
  func belaysCommandsAreKnownByTheirFirstWord(command: String, program: HookProgram?) {
    #expect(HookCommandLine.executable(of: command) == program)
  }

  @Test(arguments: ["/usr/bin", "/a b", "/it's", "/tüte", "/a$b", "/a;b", "/~x", "/a\nb"])
  func aRegisteredCommandStartsWhatItNames(folder: String) throws {
    for registration in HookRegistration.all(executablesIn: folder) {
      let program = try #require(HookCommandLine.program(of: registration.command))
      #expect(program.hasPrefix(folder + "/belay-"))
      // A shell is the judge of the quotes.
      let outcome = try ProgramRunner.run(
        Program(
          "/bin/sh", arguments: ["-c", "printf %s \(registration.command)"],
          environment: ProgramEnvironment(entries: ["PATH=/usr/bin:/bin"])))
      #expect(String(decoding: outcome.output, as: UTF8.self) == program)
    }
  }

  @Test func everyServedEventIsRegisteredOnce() {
    let registrations = HookRegistration.all(executablesIn: "/b")
    let events = registrations.map(\.event)
    #expect(events.count == 10)
    #expect(Set(events).count == 10)
    #expect(!events.contains(.preCompact) && !events.contains(.postCompact))
    #expect(
      registrations.first { $0.event == .sessionStart }?.command == "/b/belay-user-prompt-submit")
  }
}
