import BelayPipeline
import Testing

@Suite("Command line of a hook")
struct HookOptionsTests {
  @Test("options take their value behind a space or an equals sign")
  func readsValues() throws {
    let spaced = try HookOptions(["--policy", "a.toml", "--role", "r", "--state", "/s", "--json"])
    let joined = try HookOptions(["--policy=a.toml", "--role=r", "--state=/s", "--json"])
    #expect(spaced == joined)
    #expect(spaced.policyFile == "a.toml")
    #expect(spaced.role == "r")
    #expect(spaced.stateFolder == "/s")
    #expect(spaced.printsDecision)
  }

  @Test(
    "what it does not know is an error, never ignored",
    arguments: [
      (["--polcy", "x"], HookOptionsError.unknown("--polcy")),
      (["--policy"], .valueMissing("--policy")),
      (["--policy="], .valueMissing("--policy")),
      (["x"], .unknown("x")),
      (["--off"], .unknown("--off")),
    ])
  func refuses(arguments: [String], error: HookOptionsError) {
    #expect(throws: error) { try HookOptions(arguments) }
  }
}
