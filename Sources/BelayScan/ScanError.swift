/// Why nothing could be scanned.
package enum ScanError: Error, Equatable {
  /// Git did not answer as expected.
  case git(String)

  /// What is wrong and what to mend.
  package var description: String {
    switch self {
    case .git(let reason):
      "\(reason); run it inside a git repository whose index can be read"
    }
  }
}
