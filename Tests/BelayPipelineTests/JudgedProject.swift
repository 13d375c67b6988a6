import BelayCommands
import BelayIO
import BelayModel
import BelayPipeline
import BelayPolicy
import BelayTestSupport
import Foundation

/// A project and a home folder on disk, and what Belay says of calls in it.
struct JudgedProject {
  let folder: ScratchFolder
  var settings = Settings(digest: "")

  init() throws {
    folder = try ScratchFolder()
    try folder.folder("home/.ssh")
    try folder.folder("home/project/.git/hooks")
    try folder.folder("home/project/src")
  }

  var home: String { folder.path("home") }
  var root: String { folder.path("home/project") }

  /// Makes a link in the project.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: root + "/" + name, withDestinationPath: target)
  }

  /// What is said of a shell command, the deciding evidence first.
  func judge(_ command: String, cwd: String? = nil) throws -> Decision {
    try judge(
      EventBuilder(.preToolUse, cwd: cwd ?? root)
        .with("tool_input", .object(["command": .string(command)])))
  }

  /// What is said of a patch.
  func judge(patch: String) throws -> Decision {
    try judge(
      EventBuilder(.preToolUse, cwd: root).with("tool_name", "apply_patch")
        .with("tool_input", .object(["command": .string(patch)])))
  }

  private func judge(_ builder: EventBuilder) throws -> Decision {
    let event = try EventDecoder.decode(JSONScanner.parse(builder.bytes))
    let places = UserPlaces(
      home: home, codexHome: home + "/.codex", stateFolder: home + "/.local/state/belay",
      configFolder: home + "/.config/belay")
    return EventJudge.judge(
      event, settings: settings, context: CommandContext(event: event, places: places), now: 0
    ).decision
  }
}
