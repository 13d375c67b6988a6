import BelayIO

/// How a work tree stood when a turn began: the files that were not as committed, each with a stamp that tells
/// whether it was written since.
package struct WorkTreeSnapshot: Sendable, Equatable {
  /// A file.
  package struct File: Sendable, Equatable {
    /// Relative to `root`; any bytes but NUL.
    package let path: [UInt8]
    /// Its size in bytes and when it was last written, in nanoseconds since 1970; `nil` if it was not there.
    package let size: Int64?
    package let time: Int64?

    package init(path: [UInt8], size: Int64?, time: Int64?) {
      self.path = path
      self.size = size
      self.time = time
    }
  }

  /// The turn it belongs to.
  package let turn: String
  /// The root of the work tree.
  package let root: String
  /// The last commit; empty before the first.
  package var head = ""
  /// Why git was not asked, or did not answer; empty if it did.
  package var problem = ""
  package var files: [File] = []

  package init(turn: String, root: String) {
    self.turn = turn
    self.root = root
  }

  /// The first bytes of the file, which tell its form.
  private static let mark = Array("belay-snapshot 1".utf8)
  /// The most bytes of it that are read.
  private static let limit = 2 << 20

  /// Puts it in the place of the one before: there is one for each session.
  @export(interface)
  package func write(session: String, stateFolder: String) throws(RunLogError) {
    let path = StateFolder(stateFolder).snapshot(of: session)
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
      try PrivateFile.makeFolder(String(path[..<slash]))
    }
    try PrivateFile.replace(path, with: bytes, synced: false)
  }

  /// The snapshot of a session; `nil` if there is none, or none that can be read.
  @export(interface)
  package static func read(session: String, stateFolder: String) -> WorkTreeSnapshot? {
    let path = StateFolder(stateFolder).snapshot(of: session)
    guard let bytes = try? RegularFile.read(path, limit: limit) else { return nil }
    return WorkTreeSnapshot(parsing: bytes)
  }

  /// Forgets the snapshot of a session that is over.
  package static func remove(session: String, stateFolder: String) {
    PrivateFile.remove(StateFolder(stateFolder).snapshot(of: session))
  }

  /// The fields, a NUL behind each.
  var bytes: [UInt8] {
    var bytes = Self.mark + [0]
    for text in [turn, root, head, problem] { bytes += Array(text.utf8) + [0] }
    for file in files {
      bytes += file.path + [0]
      bytes += Array((file.size.map { String($0) } ?? "-").utf8) + [0]
      bytes += Array((file.time.map { String($0) } ?? "-").utf8) + [0]
    }
    return bytes
  }

  init?(parsing bytes: [UInt8]) {
    var fields = bytes.split(separator: 0, omittingEmptySubsequences: false)
    // What stands behind the last NUL.
    _ = fields.popLast()
    guard fields.count >= 5, (fields.count - 5) % 3 == 0, fields[0].elementsEqual(Self.mark) else {
      return nil
    }
    func text(_ index: Int) -> String { String(decoding: fields[index], as: UTF8.self) }
    self.init(turn: text(1), root: text(2))
    head = text(3)
    problem = text(4)
    for index in stride(from: 5, to: fields.count, by: 3) {
      files.append(
        File(path: Array(fields[index]), size: Int64(text(index + 1)), time: Int64(text(index + 2)))
      )
    }
  }
}
