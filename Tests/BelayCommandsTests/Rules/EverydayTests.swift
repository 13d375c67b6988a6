import BelayModel
import Testing

@Suite struct EverydayTests {
  @Test(arguments: HarmlessCommands.all)
  func harmlessCommandsPass(_ command: String) {
    let found = CommandJudging.evidence(command).filter { $0.ruling > .allow }
    #expect(found.map(\.rule) == [])
  }

  @Test(arguments: HarmfulCommands.all)
  func harmfulCommandsAreRefused(_ command: String) {
    #expect(CommandJudging.ruling(command) > .allow)
  }

  @Test func listsAreLongEnough() {
    #expect(HarmlessCommands.all.count >= 300)
    #expect(HarmfulCommands.all.count >= 200)
  }
}
