/// Where a simple command's standard input comes from.
package enum InputSource: Sendable, Equatable {
  /// Whatever the script itself reads from.
  case inherited
  /// A file, `< file`.
  case file(Word)
  /// A heredoc or here-string; `nil` pieces inside the word are expansions that are not known.
  case text(Word)
  /// The output of the command with that index in `CommandAnalysis.commands`.
  case pipe(Int)
}
