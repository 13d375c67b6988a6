import BelayIO
import BelayModel
import BelayProcess
import BelayTestSupport
import Foundation
import Testing

/// A program that answers as `codex app-server` does, line by line.
private func server(_ answers: String) -> String {
  """
  #!/bin/sh
  [ "$1" = app-server ] || exit 64
  while IFS= read -r line; do
    id=$(printf '%s' "$line" | sed -n 's/^{"id":\\([0-9]*\\).*/\\1/p')
    case $line in
      *'"method":"initialize"'*)
        echo '{"id":'$id',"result":{"userAgent":"belay/0.163.0 (Debian 12; x86_64) x"}}' ;;
  \(answers)
    esac
  done
  """
}

private let listing = #"""
  {"data":[{"cwd":"/w","hooks":[
   {"key":"/h/hooks.json:pre_tool_use:0:0","eventName":"preToolUse","handlerType":"command",
    "command":"/bin/belay-pre-tool-use","async":false,"matcher":null,"timeoutSec":10,
    "sourcePath":"/h/hooks.json","source":"user","enabled":true,"isManaged":false,
    "currentHash":"sha256:00","trustStatus":"untrusted","new":{"field":[1]}},
   {"key":"k","eventName":"stopFailure","handlerType":"prompt","matcher":"a|b","timeoutSec":3,
    "sourcePath":"/p","source":"plugin","enabled":false,"trustStatus":"later"}],
   "warnings":["w1"],"errors":[{"path":"/h","message":"e1"}]}]}
  """#

@Suite struct CodexAppServerTests {
  private func ask<Answer>(
    _ script: String, milliseconds: Int = 10_000,
    _ question: (inout CodexAppServer) throws -> Answer
  ) throws -> Answer {
    let folder = try ScratchFolder()
    let path = folder.path + "/codex"
    try StandInProgram.make(path, script)
    var server = try CodexAppServer(
      codex: path, environment: ProgramEnvironment(entries: ["PATH=/usr/bin:/bin"]), folder: "/",
      milliseconds: milliseconds)
    return try question(&server)
  }

  @Test func hooksAreListedAmongNotificationsAndNoise() throws {
    let line = listing.replacingOccurrences(of: "\n", with: " ")
    let script = server(
      """
          *hooks/list*) echo 'starting up'; echo '{"method":"status/changed","params":{"id":9}}'
            echo '{"id":'$id',"result":\(line)}' ;;
      """)
    let (found, version) = try ask(script) { (try $0.hooks(in: "/w"), $0.version) }
    #expect(version == "0.163.0")
    #expect(found.warnings == ["w1"])
    #expect(found.errors == ["e1"])
    #expect(
      found.hooks == [
        CodexHook(
          key: "/h/hooks.json:pre_tool_use:0:0", event: .preToolUse,
          command: "/bin/belay-pre-tool-use", timeoutSeconds: 10, trust: .untrusted,
          source: "user", sourcePath: "/h/hooks.json"),
        CodexHook(
          key: "k", event: nil, command: nil, matcher: "a|b", timeoutSeconds: 3, isEnabled: false,
          trust: .unknown, source: "plugin", sourcePath: "/p"),
      ])
  }

  @Test(arguments: [
    (#"{"config":{"features":{"hooks":false}}}"#, true),
    (#"{"config":{"features":{"hooks":true}}}"#, false),
    (#"{"config":{"features":{}}}"#, false), (#"{"config":{"features":null}}"#, false),
  ])
  func theFeatureSwitchIsRead(answer: String, isOff: Bool) throws {
    let script = server("    *config/read*) echo '{\"id\":'$id',\"result\":\(answer)}' ;;")
    #expect(try ask(script) { try $0.areHooksSwitchedOff(in: "/w") } == isOff)
  }

  @Test(arguments: [
    (#"{"requirements":null}"#, false),
    (#"{"requirements":{"allowManagedHooksOnly":null}}"#, false),
    (#"{"requirements":{"allowManagedHooksOnly":true}}"#, true),
  ])
  func theAdministratorsSwitchIsRead(answer: String, only: Bool) throws {
    let script = server("    *configRequirements*) echo '{\"id\":'$id',\"result\":\(answer)}' ;;")
    #expect(try ask(script) { try $0.areOnlyManagedHooksAllowed() } == only)
  }

  @Test func aRefusalCarriesItsReason() {
    let script = server(
      "    *hooks/list*) echo '{\"id\":'$id',\"error\":{\"code\":-32601,\"message\":\"no such\"}}' ;;"
    )
    #expect(throws: CodexError.refused(method: "hooks/list", message: "no such")) {
      try ask(script) { try $0.hooks(in: "/w") }
    }
  }

  @Test func anEarlyEndCarriesTheLastWords() {
    #expect(throws: CodexError.ended(said: "broken")) {
      try ask("#!/bin/sh\necho first >&2\necho broken >&2\nexit 1\n") { try $0.hooks(in: "/w") }
    }
  }

  @Test(arguments: [#"{"id":2,"result":{}}"#, #"{"id":2}"#, #"{"id":2,"result":[]}"#])
  func anAnswerThatIsNoneIsToldApart(answer: String) {
    let script = server("    *hooks/list*) echo '\(answer)' ;;")
    #expect(throws: CodexError.unintelligible(method: "hooks/list")) {
      try ask(script) { try $0.hooks(in: "/w") }
    }
  }

  @Test func silenceEndsWithTheDeadline() throws {
    let start = SystemClock.monotonicMicroseconds()
    #expect(throws: CodexError.self) {
      try ask("#!/bin/sh\nsleep 30\n", milliseconds: 300) { try $0.hooks(in: "/w") }
    }
    #expect(SystemClock.monotonicMicroseconds() - start < 10_000_000)
  }

  @Test func aMissingCodexIsToldApart() {
    #expect(throws: CodexError.program(.notFound(program: "codex"))) {
      var server = try CodexAppServer(
        codex: "codex", environment: ProgramEnvironment(), folder: "/")
      _ = try server.hooks(in: "/")
    }
  }
}
