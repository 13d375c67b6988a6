import BelayIO

/// Finds the files below a path in the order of their names.
package enum TreeWalker {
  /// Calls `body` with every regular file.
  ///
  /// Links are not followed and `.git` is not entered: what it holds is history, not the tree.
  ///
  /// - Returns: the paths that are nothing to scan, with the reason.
  package static func forEachFile(
    at path: String, _ body: (_ path: String, _ size: Int) -> Void
  ) -> [String] {
    var problems: [String] = []
    // A stack instead of recursion: a tree may be deeper than the machine's stack.
    var waiting = [path]
    while let next = waiting.popLast() {
      switch PathStatus.kind(next) {
      case .file(let size): body(next, size)
      case .folder:
        for name in FolderListing.names(in: next).reversed() where name != ".git" {
          waiting.append(next.hasSuffix("/") ? next + name : next + "/" + name)
        }
      case .missing: problems.append("\(next): no such file or folder")
      case .link, .special:
        if next == path { problems.append("\(next): neither a file nor a folder") }
      }
    }
    return problems
  }
}
