import BelayModel
import BelayTestSupport
import Foundation

/// What the end-to-end tests share.
enum EndToEnd {
  /// One event for each program: an ordinary one that nothing speaks against.
  static func harmless(_ program: HookProgram, cwd: String) -> EventBuilder {
    EventBuilder(program.mainEvent, cwd: cwd)
  }

  /// One event for each program that refuses: something that must be refused.
  static func forbidden(_ program: HookProgram, cwd: String, token: String) -> EventBuilder {
    switch program {
    case .preToolUse: .shell("git reset --hard", cwd: cwd)
    case .permissionRequest: .permission("git reset --hard", cwd: cwd)
    case .postToolUse: .output(.string("token \(token)\n"), cwd: cwd)
    case .userPromptSubmit: .prompt("use \(token)", cwd: cwd)
    case .stop: EventBuilder(.stop, cwd: cwd)
    }
  }

  /// The programs whose answer can refuse something.
  static let refusing: [HookProgram] = [
    .preToolUse, .permissionRequest, .postToolUse, .userPromptSubmit,
  ]

  /// Whether the tests run as root, who may do everything.
  static let isRoot = getuid() == 0

  /// Copies an executable to where every user may run it.
  ///
  /// Another program copies it: a file that this process has open for writing while a test next to
  /// this one starts a program could not be run.
  static func copy(_ executable: String, into scratch: ScratchFolder) throws -> String {
    let path = scratch.path(executable)
    _ = try ProgramRun("/bin/cp", [BuiltExecutables.path(executable), path]).run()
    return path
  }

  /// Copies a hook to where every user may run it.
  static func copy(_ program: HookProgram, into scratch: ScratchFolder) throws -> String {
    try copy(program.rawValue, into: scratch)
  }

  /// Whether a text holds any eight bytes of a secret.
  static func holds(_ bytes: [UInt8], pieceOf token: String) -> Bool {
    let text = Data(bytes)
    return FakeGitHubToken.pieces(of: token).contains { text.range(of: Data($0)) != nil }
  }

  /// The files below a folder that hold any eight bytes of a secret.
  static func leaks(of token: String, in scratch: ScratchFolder) -> [String] {
    scratch.files().filter { holds(scratch.bytes(of: $0), pieceOf: token) }
  }
}
