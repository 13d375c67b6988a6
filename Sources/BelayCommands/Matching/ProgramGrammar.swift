/// How a program reads its command line: what is an option, a value, a subcommand, a file.
///
/// Plain literals only (see `BuiltInRule`): lists are separated by `|`.
struct ProgramGrammar: Sendable {
  /// How options are written.
  enum Style: UInt8, Sendable {
    /// `-rf` is `-r -f`, `--long=value`, options anywhere, `--` ends them.
    case gnu
    /// `-name` is one word: find, terraform, java, openssl.
    case words
    /// `key=value` operands: dd.
    case assignments
    /// No options: every word is an operand, as for echo.
    case none
    /// As `gnu`, but `-TERM` and `-USR1` are one word.
    case signals
    /// As `gnu`, but the first operand ends the options: ssh, python.
    case leading
  }

  /// What the program does to the files among its operands.
  enum Role: UInt8, Sendable {
    /// No operand is a file of interest.
    case none
    /// Reads and shows or sends all operands.
    case reads
    /// The first operand is a pattern or program unless `-e` or `-f` gave it; the rest is read.
    case readsAfterFirst
    /// `sed`: like `readsAfterFirst`, with `-i` the rest is written.
    case edits
    /// Creates or overwrites all operands.
    case writes
    /// Deletes or empties all operands.
    case removes
    /// The first operand is a mode or owner, the rest is changed.
    case changesAfterFirst
    /// Reads all but the last, writes the last.
    case copies
    /// Removes all but the last, writes the last.
    case moves
    /// Writes the last of two or more.
    case links
    /// `if=` is read, `of=` is written.
    case assignments
  }

  let style: Style
  /// How many operands at the front are subcommands.
  let depth: UInt8
  /// Options with a value before the subcommand.
  let globalValues: String
  /// Options with a value behind it, or anywhere if there is no subcommand.
  let values: String
  /// Long options to complete abbreviations to.
  let longOptions: String
  let role: Role
}
