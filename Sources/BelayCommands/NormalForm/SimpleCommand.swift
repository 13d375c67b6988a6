/// One simple command that the shell would run: wrappers taken off, words expanded as far as the
/// script shows their values.
package struct SimpleCommand: Sendable {
  /// The words as the program receives them, its name first; never empty.
  ///
  /// A redirection without a command, or of a whole clause, is recorded as the command `:`.
  package var argv: [Word]
  /// The canonical words: basename of the program, global options removed, flag clusters split.
  ///
  /// Equal to `argv` until `CommandCanonicalizer` has seen the command.
  package var words: [Word]
  /// The wrappers taken off, outermost first, for example `["sudo", "bash -c"]`.
  package var via: [String]
  /// Variables set for this command only, `NAME=value` before it or by `env`.
  package var environment: [(name: String, value: Word)]
  package var redirections: [Redirection]
  package var input: InputSource
  /// Where it runs as far as the script shows: the event's `cwd` changed by `cd`; `nil` if unknown.
  package var cwd: String?
  /// Whether it runs on another machine or in a container.
  package var isRemote: Bool
  /// Where it stands in the script, in bytes.
  package var range: Range<Int>

  package init(
    argv: [Word], words: [Word]? = nil, via: [String] = [],
    environment: [(name: String, value: Word)] = [], redirections: [Redirection] = [],
    input: InputSource = .inherited, cwd: String?, isRemote: Bool = false, range: Range<Int> = 0..<0
  ) {
    self.argv = argv
    // No `??`: its generic code looks up metadata that nothing else needs.
    if let words { self.words = words } else { self.words = argv }
    self.via = via
    self.environment = environment
    self.redirections = redirections
    self.input = input
    self.cwd = cwd
    self.isRemote = isRemote
    self.range = range
  }
}
