import BelayTestSupport
import Foundation
import Testing

/// The real pre-commit framework with this package's `.pre-commit-hooks.yaml`.
@Suite(
  "The pre-commit framework",
  .enabled(if: BuiltExecutables.haveTool, "\(BuiltExecutables.hint)"),
  .enabled(
    if: PreCommit.program != nil,
    "pre-commit is not installed; Scripts/test-environment installs it"))
struct PreCommitTests {
  @Test(
    "both hooks refuse a secret and let other commits pass", arguments: ["belay", "belay-files"])
  func refuses(hook: String) throws {
    let call = try ScanCall()
    let bin = BuiltExecutables.folder ?? ""
    func run(_ program: String, _ arguments: [String], in folder: String) throws -> ProgramResult {
      var environment = call.environment
      environment["PATH"] = "\(bin):/usr/bin:/bin"
      return try ProgramRun(
        program, arguments, environment: environment, workingDirectory: folder
      ).run()
    }
    // What the framework clones: the hooks file of this package, in a repository of its own.
    let package = try call.scratch.folder("package")
    let hooks = FileManager.default.contents(atPath: PackageRoot.path(".pre-commit-hooks.yaml"))
    try call.scratch.file("package/.pre-commit-hooks.yaml", [UInt8](hooks ?? Data()))
    for arguments in [["init"], ["add", "."], ["commit", "-m", "one"]] {
      _ = try run("/usr/bin/git", arguments, in: package)
    }
    let revision = try run("/usr/bin/git", ["rev-parse", "HEAD"], in: package).outputText
    try call.git("init")
    try call.scratch.file(
      "work/.pre-commit-config.yaml",
      "repos:\n- repo: \(package)\n  rev: \(revision)  hooks: [{id: \(hook)}]\n")
    try call.scratch.file("work/a", "nothing\n")
    try call.git("add", ".")
    let program = PreCommit.program ?? ""
    let clean = try run(program, ["run", "--verbose"], in: call.work)
    #expect(clean.status == 0, "\(clean)")
    try call.scratch.file("work/a", "nothing\n\(call.token)\n")
    try call.git("add", ".")
    let refused = try run(program, ["run"], in: call.work)
    #expect(refused.status == 1 && refused.outputText.contains("a:2:1"), "\(refused)")
    #expect(!EndToEnd.holds(refused.output + refused.error, pieceOf: call.token))
  }
}

/// The framework as the test environment has it.
enum PreCommit {
  /// The program of the test environment.
  static let program: String? = {
    let environment = ProcessInfo.processInfo.environment
    let cache = environment["XDG_CACHE_HOME"] ?? (environment["HOME"] ?? "") + "/.cache"
    let path = cache + "/belay-test-venv/bin/pre-commit"
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }()
}
