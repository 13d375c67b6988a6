import BelayTestSupport
import Testing

extension RealCodexTests {
  @Suite struct Secrecy {
    @Test(arguments: CallStyle.allCases)
    func aPastedKeyNeverReachesTheModel(style: CallStyle) throws {
      let machine = try CodexMachine()
      try machine.install()
      let token = FakeGitHubToken.make(seed: 21)
      let session = try machine.session(
        ModelScript(style.shell("touch asked.txt")), style: style,
        prompt: "Log in with \(token) please.")
      #expect(session.requests == 0)
      #expect(!session.everythingTold.contains(token))
      #expect(!machine.exists("project/asked.txt"))
    }

    @Test(arguments: CallStyle.allCases)
    func aKeyInTheOutputIsReplacedBeforeTheModelReadsIt(style: CallStyle) throws {
      let machine = try CodexMachine()
      try machine.install()
      let token = FakeGitHubToken.make(seed: 22)
      // The command holds pieces only; the shell puts them together.
      let (head, tail) = (token.prefix(12), token.dropFirst(12))
      let command = "A='\(head)'; B='\(tail)'; printf 'before\\nkey=%s%s\\nafter\\n' \"$A\" \"$B\""
      try machine.write("print.sh", command + "\n")
      let session = try machine.session(ModelScript(style.shell("sh ../print.sh")), style: style)
      #expect(!session.everythingTold.contains(token))
      let told = try #require(session.callOutputs.first)
      #expect(told.contains("[redacted:github-pat]"))
      #expect(told.contains("before"))
      #expect(told.contains("after"))
    }

    @Test func noSecretIsLeftInBelaysState() throws {
      let machine = try CodexMachine()
      try machine.install()
      let token = FakeGitHubToken.make(seed: 23)
      try machine.write(
        "print.sh", "printf '%s%s\\n' '\(token.prefix(9))' '\(token.dropFirst(9))'\n")
      _ = try machine.session(ModelScript(.shell("sh ../print.sh"), .shell("echo \(token)")))
      _ = try machine.session(ModelScript(), prompt: "Use \(token).")
      let files = machine.files(below: "state")
      #expect(!files.isEmpty)
      let pieces = FakeGitHubToken.pieces(of: token).map { String(decoding: $0, as: UTF8.self) }
      for file in files {
        let text = machine.read("state/" + file) ?? ""
        #expect(!pieces.contains { text.contains($0) }, "\(file) holds a part of the token")
      }
    }
  }
}
