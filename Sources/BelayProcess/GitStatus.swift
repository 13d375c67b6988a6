package import BelayModel

/// How a work tree stands against its index and its last commit.
package struct GitStatus: Sendable, Equatable {
  /// A file that is not as it was committed.
  package struct Entry: Sendable, Equatable {
    /// Relative to the root of the work tree, `/` between its parts; any bytes but NUL.
    package let path: [UInt8]
    package let change: FileChange.Change
  }

  /// The last commit; `nil` before the first.
  package var head: String?
  package var entries: [Entry] = []

  /// The most files that are taken; a tree that has more is not described.
  package static let limit = 10_000

  private static let answerLimit = 1 << 20

  /// Asks git, which executes nothing that the repository configures (see `GitProgram`).
  ///
  /// Submodules are looked at only by their commit: git would run in them, under their own configuration.
  ///
  /// - Parameters:
  ///   - root: the root of the work tree.
  ///   - environment: its variables `GIT_…` are not handed on.
  ///   - milliseconds: how long it may take; then git is killed.
  /// - Returns: the last commit and every file that is not as it was committed.
  /// - Throws: why there is no answer.
  @export(interface)
  package static func read(
    _ root: String, environment: ProgramEnvironment, milliseconds: Int
  ) throws(GitError) -> GitStatus {
    let answer = try GitProgram.output(
      of: [
        "status", "--porcelain=v2", "-z", "--branch", "--no-ahead-behind", "--no-renames",
        "--untracked-files=all", "--ignore-submodules=dirty",
      ], in: root, environment: environment, milliseconds: milliseconds, limit: answerLimit)
    let status = GitStatus(parsing: answer)
    if status.entries.count > limit { throw .tooLarge(limit: limit) }
    return status
  }

  /// The files that differ between two commits.
  @export(interface)
  package static func changes(
    from old: String, to new: String, in root: String, environment: ProgramEnvironment,
    milliseconds: Int
  ) throws(GitError) -> [Entry] {
    let answer = try GitProgram.output(
      of: [
        "diff-tree", "-r", "-z", "--name-status", "--no-renames", "--no-ext-diff", "--no-textconv",
        old, new,
      ], in: root, environment: environment, readsWorkTree: false, milliseconds: milliseconds,
      limit: answerLimit)
    let fields = answer.split(separator: 0)
    var entries: [Entry] = []
    var index = 0
    while index + 1 < fields.count, entries.count < limit {
      entries.append(Entry(path: Array(fields[index + 1]), change: change(fields[index])))
      index += 2
    }
    return entries
  }

  /// Reads the answer (git-status(1), "Porcelain Format Version 2").
  init(parsing answer: [UInt8]) {
    for field in answer.split(separator: 0) {
      guard let first = field.first else { continue }
      let letters = field.dropFirst(2)
      switch first {
      case UInt8(ascii: "#"): readHeader(letters)
      case UInt8(ascii: "?"): entries.append(Entry(path: Array(letters), change: .added))
      case UInt8(ascii: "1"): append(letters, fieldsBefore: 7)
      case UInt8(ascii: "2"): append(letters, fieldsBefore: 8)
      case UInt8(ascii: "u"): append(letters, fieldsBefore: 9)
      default: continue
      }
    }
  }

  private mutating func readHeader(_ letters: ArraySlice<UInt8>) {
    let name = Array("branch.oid ".utf8)
    guard letters.starts(with: name) else { return }
    let value = letters.dropFirst(name.count)
    guard (40...64).contains(value.count), value.allSatisfy({ $0 > 0x2F && $0 < 0x67 }) else {
      return
    }
    head = String(decoding: value, as: UTF8.self)
  }

  private mutating func append(_ letters: ArraySlice<UInt8>, fieldsBefore count: Int) {
    let parts = letters.split(
      separator: UInt8(ascii: " "), maxSplits: count, omittingEmptySubsequences: false)
    guard parts.count == count + 1 else { return }
    entries.append(Entry(path: Array(parts[count]), change: Self.change(parts[0])))
  }

  private static func change(_ letters: ArraySlice<UInt8>) -> FileChange.Change {
    if letters.contains(UInt8(ascii: "D")) { return .deleted }
    return letters.contains(UInt8(ascii: "A")) ? .added : .modified
  }
}
