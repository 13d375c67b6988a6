import BelayIO

/// Finds the project a folder lies in.
package enum ProjectRoot {
  /// The nearest folder at or above `cwd` that holds `.git`, else `cwd` itself.
  ///
  /// A `cwd` that does not exist on this machine is taken as it is, so that captured events can be
  /// replayed elsewhere. The home folder and `/` are no project unless they are `cwd`.
  package static func find(from cwd: String, home: String) -> String {
    var folder = cwd
    // Deeper than any real project; each step is one system call.
    for _ in 0..<64 {
      if PathStatus.exists(folder + "/.git") { return folder }
      guard let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) else { return cwd }
      let parent = String(folder[..<slash])
      if parent.isEmpty || parent == home { return cwd }
      folder = parent
    }
    return cwd
  }
}
