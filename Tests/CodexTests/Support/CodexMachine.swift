import BelayTestSupport
import Foundation

/// A user's machine in a folder: home, Codex settings, Belay's state, and a project under git.
///
/// A class, because the folder is removed with it.
final class CodexMachine: Sendable {
  let folder: String

  /// Makes the folders.
  ///
  /// They are not under the system's temporary folder, where Codex refuses to keep
  /// its helper programs.
  init(files: [String: String] = [:]) throws {
    let home = FileManager.default.homeDirectoryForCurrentUser.path
    folder = "\(home)/.cache/belay-codex-tests/\(UUID().uuidString.prefix(13))"
    for name in ["home", "codex", "state", "config", "cache", "tmp", "project"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
    }
    try write("project/README.md", "A project.\n")
    for (name, text) in files { try write("project/" + name, text) }
    try shell(
      """
      git init -q . && git add -A &&
      git -c user.name=dev -c user.email=dev@example.com commit -q -m start
      """)
  }

  deinit {
    if ProcessInfo.processInfo.environment["BELAY_KEEP"] == nil {
      try? FileManager.default.removeItem(atPath: folder)
    }
  }

  var project: String { folder + "/project" }
  var hooksFile: String { folder + "/codex/hooks.json" }

  /// The whole environment of Codex and of Belay.
  var environment: [String: String] {
    [
      "HOME": folder + "/home", "CODEX_HOME": folder + "/codex",
      "XDG_STATE_HOME": folder + "/state", "XDG_CONFIG_HOME": folder + "/config",
      "XDG_CACHE_HOME": folder + "/cache", "TMPDIR": folder + "/tmp",
      "PATH": (BuiltExecutables.folder ?? "") + ":/usr/local/bin:/usr/bin:/bin",
      "LANG": "C.UTF-8", "GIT_CONFIG_NOSYSTEM": "1",
    ]
  }

  /// Writes a file, and the folders above it.
  func write(_ name: String, _ text: String, mode: Int = 0o644) throws {
    let url = URL(fileURLWithPath: folder + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
  }

  /// A file's text; `nil` if there is none.
  func read(_ name: String) -> String? {
    FileManager.default.contents(atPath: folder + "/" + name)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether something stands there.
  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/" + name)
  }

  /// The files below a folder.
  func files(below name: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: folder + "/" + name)?.allObjects ?? []
    return found.compactMap { $0 as? String }.sorted()
  }

  /// Runs a program of the machine in the project.
  func run(_ path: String, _ arguments: [String], input: String = "") throws -> ProgramResult {
    var program = ProgramRun(
      path, arguments, environment: environment, workingDirectory: project)
    program.input = .bytes(Array(input.utf8))
    program.timeout = 90
    return try program.run()
  }

  /// Runs a shell script that must succeed.
  @discardableResult
  func shell(_ script: String) throws -> String {
    let result = try run("/bin/sh", ["-c", script])
    guard result.status == 0 else { throw CodexTestError("\(script): \(result)") }
    return result.outputText
  }

  /// Runs `belay`.
  func belay(_ arguments: String...) throws -> ProgramResult {
    try run(BuiltExecutables.path("belay"), arguments)
  }

  /// Runs `belay doctor` on the real Codex.
  func doctor(_ more: String...) throws -> ProgramResult {
    try run(
      BuiltExecutables.path("belay"), ["doctor", "--codex", CodexInstallation.codex] + more)
  }

  /// Runs `codex`.
  func codex(_ arguments: String...) throws -> ProgramResult {
    try run(CodexInstallation.codex, arguments)
  }

  /// Writes the settings of Codex: which model is asked, and how much Codex asks the user.
  func configure(
    model: ScriptedModel, style: CallStyle, approval: String = "never",
    sandbox: String = "danger-full-access", more: String = ""
  ) throws {
    // Trust lies in the same file: it has to stay.
    let state = (read("codex/config.toml") ?? "").components(separatedBy: "[hooks.state")
    let kept =
      state.count > 1 ? "[hooks.state" + state.dropFirst().joined(separator: "[hooks.state") : ""
    try write(
      "codex/config.toml",
      """
      model = "\(style.model)"
      model_provider = "scripted"
      approval_policy = "\(approval)"
      sandbox_mode = "\(sandbox)"
      check_for_update_on_startup = false
      [model_providers.scripted]
      name = "scripted"
      base_url = "http://127.0.0.1:\(model.port)/v1"
      wire_api = "responses"
      request_max_retries = 0
      stream_max_retries = 0
      [projects."\(project)"]
      trust_level = "trusted"
      \(more)
      \(style == .code && CodexInstallation.minor < 149 ? Self.codeFeatures : "")
      \(kept)
      """)
  }

  /// Before 0.149 calling tools by scripts is a switch, not a property of the model.
  private static let codeFeatures = """
    [features]
    code_mode = true
    code_mode_only = true
    """

  /// Registers Belay's hooks with the real `belay install`, and trusts them as the user would.
  func install(trusting events: Set<String>? = nil) throws {
    let result = try belay("install")
    guard result.status == 0 else { throw CodexTestError("belay install: \(result)") }
    try trust(events)
  }

  /// Trusts the listed hooks, all or those of some events, the way Codex's user interface does.
  func trust(_ events: Set<String>? = nil) throws {
    let server = try AppServer(self)
    defer { server.stop() }
    var state: [String: JSONValue] = [:]
    for hook in try server.hooks() {
      guard let key = hook["key"]?.string, let hash = hook["currentHash"],
        let event = hook["eventName"]?.string, events?.contains(event) != false
      else { continue }
      state[key] = ["trusted_hash": hash]
    }
    try server.call(
      "config/batchWrite",
      [
        "edits": [
          ["keyPath": "hooks.state", "value": .object(state), "mergeStrategy": "upsert"]
        ],
        "reloadUserConfig": true,
      ])
  }
}
