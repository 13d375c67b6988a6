import BelayIO
import BelayRunLog

/// Reads log files from where it stopped the time before; sessions that begin meanwhile are taken in.
struct LogFollower {
  /// Where each file was read up to.
  private var ends: [String: Int] = [:]
  private let stateFolder: String
  /// The only session; `nil` for all.
  private let only: String?
  /// Whether the session may begin later.
  private let waits: Bool

  init(stateFolder: String, session: String?, waits: Bool) {
    self.stateFolder = stateFolder
    only = session
    self.waits = waits
  }

  /// The files there are now.
  var files: [String] {
    only.map { [StateFolder(stateFolder).log(of: $0)] }
      ?? RunLogReader.files(stateFolder: stateFolder)
  }

  /// Goes on only with what comes after now in all files but one.
  mutating func skipAll(but file: String?) {
    for name in files where name != file {
      if case .file(let size) = PathStatus.kind(name) { ends[name] = size }
    }
  }

  /// Hands out the whole lines that are new in a file.
  ///
  /// A file that has become shorter was replaced, and is read anew.
  mutating func read(
    _ file: String, _ body: (Span<UInt8>, Int) -> Bool
  ) throws(RunLogError) {
    var start = ends[file] ?? 0
    let kind = PathStatus.kind(file)
    guard case .file(let size) = kind else {
      if ends[file] != nil || waits { return }
      if kind != .missing { throw .notRegular(path: file) }
      throw .system(operation: "read", path: file, errno: 2)
    }
    if size < start { start = 0 }
    if size == start { return }
    ends[file] = try RunLogReader.lines(of: file, from: start, body)
  }
}
