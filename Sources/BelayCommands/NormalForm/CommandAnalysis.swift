/// Everything a script would run, in the order in which it stands there.
package struct CommandAnalysis: Sendable {
  /// Why a part of a script could not be followed.
  package enum Problem: Sendable, Equatable {
    /// Bash would reject the script; `offset` is where.
    case syntax(offset: Int, what: String)
    /// A limit on bytes, depth or nodes was reached: the rest was not judged.
    case tooComplex(what: String)
    /// A text that is not known here reaches a shell or interpreter: `curl … | sh`, `eval "$x"`.
    /// `command` is the index of the shell in `commands`.
    case unknownCode(command: Int)
  }

  package var commands: [SimpleCommand]
  package var problems: [Problem]
  /// Texts of `apply_patch` calls found in the script (heredoc or argument), with their offset.
  package var patches: [(offset: Int, text: [UInt8], cwd: String?)]
  /// The calls of wrappers as they were written, `sudo ls`, where the context asks for them; what they
  /// run is among `commands`.
  var wrappers: [SimpleCommand] = []
  /// Links that the script makes itself, and where they lead.
  var links: [PathLink] = []
  /// Folders of this machine that containers see: the path in the container, and the path here.
  var mounts: [PathLink] = []
  /// Whether a command makes a temporary file or folder: `mktemp`.
  var makesTemporary = false
  /// The files that commands touch, filled in by `CommandMatcher`.
  package var touched: [TouchedPath] = []

  package init(
    commands: [SimpleCommand] = [], problems: [Problem] = [],
    patches: [(offset: Int, text: [UInt8], cwd: String?)] = []
  ) {
    self.commands = commands
    self.problems = problems
    self.patches = patches
  }
}
