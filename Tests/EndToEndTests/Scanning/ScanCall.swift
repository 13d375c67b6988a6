import BelaySamples
import BelayTestSupport

/// The built `belay scan` and its relatives, in a folder and with a home of their own.
struct ScanCall {
  let scratch: ScratchFolder
  /// A fake token, and where no part of it may be seen.
  let token: String

  init(seed: UInt64 = 11) throws {
    scratch = try ScratchFolder()
    token = String(decoding: FakeToken.make(id: "github-pat", seed: seed) ?? [], as: UTF8.self)
    try scratch.folder("home")
    try scratch.folder("work")
  }

  var work: String { scratch.path("work") }

  var environment: [String: String] {
    [
      "HOME": scratch.path("home"), "PATH": "/usr/local/bin:/usr/bin:/bin",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "An Author",
      "GIT_AUTHOR_EMAIL": "a@example.com",
      "GIT_COMMITTER_NAME": "A Committer", "GIT_COMMITTER_EMAIL": "c@example.com",
      "GIT_AUTHOR_DATE": "2024-02-03T04:05:06+0100",
      "GIT_COMMITTER_DATE": "2024-02-03T04:05:06+0100",
    ]
  }

  /// Runs `belay` with arguments in the work folder, with `variables` beside those of every call.
  func belay(
    _ arguments: [String], input: [UInt8] = [], variables: [String: String] = [:]
  ) throws -> ProgramResult {
    var run = ProgramRun(
      BuiltExecutables.path("belay"), arguments,
      environment: environment.merging(variables) { $1 }, workingDirectory: work)
    run.input = .bytes(input)
    return try run.run()
  }

  /// Runs `belay scan`.
  func scan(_ arguments: [String], input: [UInt8] = []) throws -> ProgramResult {
    try belay(["scan"] + arguments, input: input)
  }

  /// Runs it for findings in JSON.
  func findings(_ arguments: [String], input: [UInt8] = []) throws -> [JSONValue] {
    let result = try scan(["--format", "json"] + arguments, input: input)
    return try JSONValue(parsing: result.output).array ?? []
  }

  /// Their places, `file:line`.
  func places(_ arguments: [String], input: [UInt8] = []) throws -> [String] {
    try findings(arguments, input: input).map {
      "\($0["file"]?.string ?? "?"):\(Int($0["line"]?.number ?? 0))"
    }
  }

  /// Runs git in the work folder.
  @discardableResult
  func git(_ arguments: String...) throws -> ProgramResult {
    try ProgramRun(
      "/usr/bin/git", ["-c", "init.defaultBranch=main"] + arguments, environment: environment,
      workingDirectory: work
    ).run()
  }
}
