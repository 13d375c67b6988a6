/// Why nothing could be scanned.
package enum ScanError: Error, Equatable {
  /// Git did not answer as expected.
  case git(String)
  /// Something that was named cannot be read.
  case unreadable(String, String)
  /// What came on standard input is no diff.
  case noDiff
  /// A baseline cannot be used.
  case baseline(file: String, String)
  /// A configuration cannot be used.
  case configuration(file: String, line: Int, String)

  /// What is wrong and what to mend.
  package var description: String {
    switch self {
    case .git(let reason):
      "\(reason); run it inside a git repository whose index and objects can be read"
    case .unreadable(let name, let reason): "\(name): \(reason)"
    case .noDiff:
      "standard input holds no diff; pipe `git diff` or `git log -p` into it, or scan plain text with -"
    case .baseline(let file, let reason): "\(file): \(reason)"
    case .configuration(let file, let line, let reason):
      line > 0 ? "\(file):\(line): \(reason)" : "\(file): \(reason)"
    }
  }
}
