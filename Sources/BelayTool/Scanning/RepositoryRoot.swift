import BelayIO

/// Finds the root of the repository around a folder, by its `.git`.
enum RepositoryRoot {
  /// The nearest folder that holds a `.git`, the folder itself if there is none.
  static func around(_ folder: String) -> String {
    var candidate = folder
    while true {
      if PathStatus.exists(candidate + "/.git") { return candidate }
      guard let slash = candidate.lastIndex(of: "/"), slash > candidate.startIndex else {
        return PathStatus.exists("/.git") ? "/" : folder
      }
      candidate = String(candidate[..<slash])
    }
  }
}
