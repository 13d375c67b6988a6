import BelayTestSupport
import Testing

@Suite(
  "belay install --git",
  .enabled(if: BuiltExecutables.haveTool, "\(BuiltExecutables.hint)"))
struct GitHookTests {
  static func repository() throws -> ScanCall {
    let call = try ScanCall()
    try call.git("init")
    try call.scratch.file("work/a", "nothing\n")
    try call.git("add", ".")
    return call
  }

  @Test("commits with a secret are refused, others pass; uninstall leaves nothing behind")
  func refuses() throws {
    let call = try Self.repository()
    #expect(try call.belay(["install", "--git"]).status == 0)
    let again = try call.belay(["install", "--git"])
    #expect(again.outputText.contains("nothing was changed"), "\(again)")
    #expect(try call.git("commit", "-m", "clean").status == 0)
    try call.scratch.file("work/a", "nothing\n\(call.token)\n")
    let refused = try call.git("commit", "-a", "-m", "secret")
    #expect(refused.status == 1 && refused.errorText.contains("a:2:1"), "\(refused)")
    #expect(!EndToEnd.holds(refused.output + refused.error, pieceOf: call.token))
    #expect(try call.belay(["uninstall", "--git"]).status == 0)
    #expect(!call.scratch.files().contains("work/.git/hooks/pre-commit"))
    #expect(try call.git("commit", "-a", "-m", "secret").status == 0)
  }

  @Test("a hook that is there runs first, and comes back")
  func chains() throws {
    let call = try Self.repository()
    let former = "#!/bin/sh\necho first >> ../ran; test ! -e ../refuse\n"
    try call.scratch.file("work/.git/hooks/pre-commit", former, mode: 0o755)
    let installed = try call.belay(["install", "--git"])
    #expect(installed.status == 0 && installed.outputText.contains("runs first"), "\(installed)")
    #expect(try call.git("commit", "-m", "one").status == 0)
    #expect(call.scratch.bytes(of: "ran") == Array("first\n".utf8))
    try call.scratch.file("refuse", "")
    #expect(try call.git("commit", "--allow-empty", "-m", "two").status != 0)
    #expect(try call.belay(["uninstall", "--git"]).status == 0)
    #expect(call.scratch.bytes(of: "work/.git/hooks/pre-commit") == Array(former.utf8))
    #expect(!call.scratch.files().contains("work/.git/hooks/pre-commit.before-belay"))
  }

  @Test("core.hooksPath is honoured, but not out of the repository by its own wish")
  func hooksPath() throws {
    let call = try Self.repository()
    try call.git("config", "core.hooksPath", ".githooks")
    #expect(try call.belay(["install", "--git"]).status == 0)
    #expect(call.scratch.files().contains("work/.githooks/pre-commit"))
    try call.scratch.file("work/b", call.token)
    try call.git("add", "b")
    #expect(try call.git("commit", "-m", "secret").status == 1)
    try call.git("config", "core.hooksPath", call.scratch.path("elsewhere"))
    let refused = try call.belay(["install", "--git"])
    #expect(refused.status == 1 && refused.errorText.contains("leads out of it"), "\(refused)")
    #expect(!call.scratch.files().contains("elsewhere/pre-commit"))
    try call.git("config", "--unset", "core.hooksPath")
    try call.git("config", "--global", "core.hooksPath", "~/hooks")
    #expect(try call.belay(["install", "--git"]).status == 0)
    #expect(call.scratch.files().contains("home/hooks/pre-commit"))
  }

  @Test("a partial commit is judged by what is really committed")
  func partialCommit() throws {
    let call = try Self.repository()
    #expect(try call.belay(["install", "--git"]).status == 0)
    #expect(try call.git("commit", "-m", "one").status == 0)
    try call.scratch.file("work/b", "b\n")
    try call.scratch.file("work/c", "c \(call.token)\n")
    try call.git("add", ".")
    #expect(try call.git("commit", "-m", "only b", "b").status == 0)
    #expect(try call.git("commit", "-m", "only c", "c").status == 1)
  }

  @Test("outside a repository it says so")
  func noRepository() throws {
    let call = try ScanCall()
    let result = try call.belay(["install", "--git"])
    #expect(
      result.status == 1 && result.errorText.contains("inside the git repository"), "\(result)")
  }
}
