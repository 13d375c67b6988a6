import BelayModel
import Testing

/// Commands that must not pass, one test each; the harmless ones are in `samples/commands`.
@Suite struct EverydayTests {
  @Test(arguments: HarmfulCommands.all)
  func harmfulCommandsAreRefused(_ command: String) {
    #expect(CommandJudging.ruling(command) > .allow)
  }

  @Test func listIsLongEnough() {
    #expect(HarmfulCommands.all.count >= 200)
  }
}
