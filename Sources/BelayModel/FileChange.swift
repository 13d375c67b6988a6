/// A file that a call creates, changes or deletes.
package struct FileChange: Sendable, Equatable {
  /// What happens to it; the letters are those of Codex's and git's short status.
  package enum Change: String, Sendable {
    case added = "A"
    case modified = "M"
    case deleted = "D"
    case renamed = "R"
  }

  /// How the change came about.
  package enum Source: String, Sendable {
    /// A patch says so.
    case patch
    /// git sees it, and no patch does.
    case shell
    /// It was so before the turn began.
    case preExisting = "pre-existing"
  }

  package let path: String
  package let change: Change
  package let source: Source

  package init(path: String, change: Change, source: Source) {
    self.path = path
    self.change = change
    self.source = source
  }
}
