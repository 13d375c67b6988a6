/// How the command line of a program that runs another command is read.
///
/// Lists of words are one string each, divided by spaces: an array of them would have to be set up when
/// the program starts.
struct WrapperGrammar: Sendable {
  /// Where the inner command stands.
  enum Inner: UInt8, Sendable {
    /// The remaining operands are the command's words.
    case words
    /// The remaining operands, joined by spaces, are code for a shell.
    case code
    /// Each of the remaining operands is code for a shell of its own.
    case codes
    /// All words behind a `code` option are the command's words; nothing is run without one.
    case rest
    /// Only the value of a `code` option is code; without one, standard input may be.
    case option
    /// A shell: code after `-c`, else a script file, else standard input.
    case shell
    /// `.` and `source`: a file of code.
    case file
    /// `-exec ... ;` among other arguments, as in `find`.
    case actions
    /// Standard input is code, as in `at`.
    case input
  }

  /// The program's name.
  let name: String
  /// Words that must stand before the rest, options between them allowed: `docker exec`.
  let subcommand: String
  /// Letters of short options that take a value.
  let values: String
  /// Long options that take a value as a word of its own.
  let longValues: String
  /// How many operands stand before the command.
  let operands: Int
  let inner: Inner
  /// Options whose value is code, for example `c`, or `--command`.
  let code: String
  /// Options whose value becomes the working directory.
  let directory: String
  /// Options with which nothing is run, for example `v` of `command`.
  let refuses: String
  /// Whether `NAME=value` before the command sets its environment.
  let assigns: Bool
  /// Whether it runs on another machine or in a container.
  let isRemote: Bool
  /// Whether words from standard input, or after `:::`, are added behind the command.
  let appends: Bool
  /// Whether everything before `--` belongs to the wrapper.
  let needsDashes: Bool

  /// Whether its own options matter too, so that it is recorded before what it runs.
  var showsItself: Bool {
    name == "systemd-run" || name == "nix" && subcommand == "run"
      || isRemote && (name == "docker" || name == "podman" || name == "ssh" || name == "heroku")
  }

  /// Whether it makes a container that may see folders of this machine: `docker run`.
  var startsContainer: Bool {
    isRemote && subcommand.utf8.last == UInt8(ascii: "n")
      && (name == "docker" || name == "podman" || name == "nerdctl" || name == "docker-compose")
  }

  @inline(__always)
  init(
    _ name: String, _ subcommand: String = "", values: String = "", long: String = "",
    operands: Int = 0, inner: Inner = .words, code: String = "", directory: String = "",
    refuses: String = "", assigns: Bool = false, remote: Bool = false, appends: Bool = false,
    needsDashes: Bool = false
  ) {
    self.name = name
    self.subcommand = subcommand
    self.values = values
    self.longValues = long
    self.operands = operands
    self.inner = inner
    self.code = code
    self.directory = directory
    self.refuses = refuses
    self.assigns = assigns
    self.isRemote = remote
    self.appends = appends
    self.needsDashes = needsDashes
  }
}
