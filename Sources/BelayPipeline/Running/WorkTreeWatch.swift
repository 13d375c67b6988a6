import BelayIO
import BelayModel
import BelayProcess
import BelayRunLog

/// Tells what changed in the work tree during a turn, by asking git at its beginning and at its end.
///
/// The repository is the agent's: git executes nothing that it configures, and is killed when time is over.
enum WorkTreeWatch {
  /// How long git may take, each time, in milliseconds.
  static let patience = 150

  /// What git saw.
  struct Comparison {
    /// Paths relative to the root of the work tree.
    var changes: [FileChange] = []
    /// Why there is none; `nil` if there is, or where there is no work tree.
    var problem: String?
  }

  // MARK: - At the beginning

  /// Leaves the state of the work tree behind, in a process of its own: the answer is out already.
  ///
  /// Does nothing outside of a work tree, for a subagent, and where the turn has its snapshot.
  static func begin(_ event: HookEvent, root: String, stateFolder: String) {
    guard event.name == .userPromptSubmit, event.agentID == nil, let turn = event.turnID,
      isWorkTree(root)
    else { return }
    // Where the agent is quicker than git, what it writes is seen by its time.
    let answered = SystemClock.now() * 1_000_000
    DetachedWork.run(milliseconds: 2 * patience + 1000) {
      if WorkTreeSnapshot.read(session: event.sessionID, stateFolder: stateFolder)?.turn == turn {
        return
      }
      try? snapshot(root, turn: turn, answered: answered)
        .write(session: event.sessionID, stateFolder: stateFolder)
    }
  }

  /// Whether git would find a work tree there: `.git` is its folder, or the file that names it.
  private static func isWorkTree(_ root: String) -> Bool {
    if case .file = PathStatus.kind(root + "/.git") { return true }
    return PathStatus.exists(root + "/.git/HEAD")
  }

  /// How the work tree stood when the prompt was answered.
  ///
  /// `answered`: nanoseconds since 1970. What was written since is not as it was before; file systems date it
  /// up to one tick of the kernel (4 ms) too early.
  private static func snapshot(_ root: String, turn: String, answered: Int64) -> WorkTreeSnapshot {
    var snapshot = WorkTreeSnapshot(turn: turn, root: root)
    do throws(GitError) {
      let status = try GitStatus.read(
        root, environment: .inherited(), milliseconds: patience)
      snapshot.head = status.head ?? ""
      snapshot.files = status.entries.map { entry in
        let file = file(entry.path, in: root)
        guard let time = file.time, time >= answered else { return file }
        return WorkTreeSnapshot.File(path: entry.path, size: nil, time: nil)
      }
    } catch {
      snapshot.problem = error.description
    }
    return snapshot
  }

  private static func file(_ path: [UInt8], in root: String) -> WorkTreeSnapshot.File {
    // A name that is no text cannot be looked up as one; it counts as unchanged.
    let stamp = PathStatus.stamp(root + "/" + String(decoding: path, as: UTF8.self))
    return WorkTreeSnapshot.File(path: path, size: stamp?.size, time: stamp?.time)
  }

  // MARK: - At the end

  /// Compares the work tree with the snapshot of the turn.
  ///
  /// `isPrompted`: whether the hook that takes snapshots fires in this session.
  static func compare(
    _ event: HookEvent, root: String, stateFolder: String, isPrompted: Bool
  ) -> Comparison {
    guard isWorkTree(root), isPrompted else { return Comparison() }
    guard let before = waitForSnapshot(event, stateFolder: stateFolder) else {
      return Comparison(problem: "there is no snapshot from the beginning of the turn")
    }
    if !before.problem.isEmpty { return Comparison(problem: before.problem) }
    guard before.root == root else {
      return Comparison(problem: "the turn began in another work tree")
    }
    do throws(GitError) {
      let status = try GitStatus.read(root, environment: .inherited(), milliseconds: patience)
      var comparison = Comparison()
      comparison.add(from: before, to: status, in: root)
      if let head = status.head, !before.head.isEmpty, head != before.head {
        let committed = try GitStatus.changes(
          from: before.head, to: head, in: root, environment: .inherited(), milliseconds: patience)
        comparison.add(committed: committed)
      }
      return comparison
    } catch {
      return Comparison(problem: error.description)
    }
  }

  /// The snapshot of the event's turn, which may be on its way while the turn is very short.
  private static func waitForSnapshot(_ event: HookEvent, stateFolder: String) -> WorkTreeSnapshot?
  {
    let start = SystemClock.monotonicMicroseconds()
    while true {
      let snapshot = WorkTreeSnapshot.read(session: event.sessionID, stateFolder: stateFolder)
      if let snapshot, snapshot.turn == event.turnID { return snapshot }
      guard SystemClock.monotonicMicroseconds() - start < Int64(patience) * 1000 else { return nil }
      SystemClock.pause(milliseconds: 10)
    }
  }

  /// The file as it stands now.
  fileprivate static func current(_ path: [UInt8], in root: String) -> WorkTreeSnapshot.File {
    file(path, in: root)
  }
}

extension WorkTreeWatch.Comparison {
  /// Adds what is not as it was: new in the status, gone from it, or written since.
  fileprivate mutating func add(
    from before: WorkTreeSnapshot, to after: GitStatus, in root: String
  ) {
    let old = before.files.sorted { $0.path.lexicographicallyPrecedes($1.path) }
    let new = after.entries.sorted { $0.path.lexicographicallyPrecedes($1.path) }
    var index = 0
    for entry in new {
      while index < old.count, old[index].path.lexicographicallyPrecedes(entry.path) {
        addGone(old[index], in: root)
        index += 1
      }
      guard index < old.count, old[index].path == entry.path else {
        append(entry.path, entry.change, .shell)
        continue
      }
      let isSame = WorkTreeWatch.current(entry.path, in: root) == old[index]
      append(entry.path, entry.change, isSame ? .preExisting : .shell)
      index += 1
    }
    for file in old[index...] { addGone(file, in: root) }
  }

  /// A file that was not as committed before, and now is, or is gone.
  private mutating func addGone(_ file: WorkTreeSnapshot.File, in root: String) {
    let path = root + "/" + String(decoding: file.path, as: UTF8.self)
    append(file.path, PathStatus.kind(path) == .missing ? .deleted : .modified, .shell)
  }

  /// Adds what was committed during the turn; of very many, the first.
  fileprivate mutating func add(committed entries: [GitStatus.Entry]) {
    for entry in entries.prefix(1000) {
      let name = String(decoding: entry.path, as: UTF8.self)
      if let index = changes.firstIndex(where: { $0.path == name }) {
        let change = changes[index]
        changes[index] = FileChange(path: name, change: change.change, source: .shell)
      } else {
        append(entry.path, entry.change, .shell)
      }
    }
  }

  private mutating func append(
    _ path: [UInt8], _ change: FileChange.Change, _ source: FileChange.Source
  ) {
    changes.append(
      FileChange(path: String(decoding: path, as: UTF8.self), change: change, source: source))
  }
}
