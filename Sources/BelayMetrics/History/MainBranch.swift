import BelayProcess

/// The commits of a repository's main branch, and which of them later ones call wrong.
struct MainBranch {
  /// A commit of the branch.
  struct Commit {
    let id: String
    /// When it was committed, in seconds since 1970.
    let time: Int
  }

  /// By id.
  private let commits: [Commit]
  /// The ids that a revert or a `Fixes:` line of the branch names, as they are written there.
  private let named: [String]
  /// By time, the newest first.
  private let byTime: [Commit]

  /// Reads the branch: `branch`, else what the remote calls its head, else `main`, else `master`.
  init(
    _ repository: String, branch: String?, environment: ProgramEnvironment
  ) throws(GitError) {
    let candidates = branch.map { [$0] } ?? ["refs/remotes/origin/HEAD", "main", "master"]
    var tip = "HEAD"
    for name in candidates {
      let asked = try? GitProgram.output(
        of: ["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"],
        in: repository, environment: environment, readsWorkTree: false)
      if let asked {
        tip = String(decoding: asked.prefix { $0 != 0x0A }, as: UTF8.self)
        break
      }
      if branch != nil {
        throw .failed(command: "rev-parse", said: "there is no branch \(name)")
      }
    }
    let text = try GitProgram.output(
      of: ["log", "--format=%H %ct%n%B%x00", "--no-color", tip], in: repository,
      environment: environment, readsWorkTree: false)
    var commits: [Commit] = []
    var named: [String] = []
    for entry in text.split(separator: 0) {
      var lines = entry.split(separator: 0x0A)[...]
      guard let head = lines.popFirst() else { continue }
      let words = head.split(separator: 0x20)
      guard words.count == 2, let time = Int(String(decoding: words[1], as: UTF8.self)) else {
        continue
      }
      commits.append(Commit(id: String(decoding: words[0], as: UTF8.self), time: time))
      for line in lines { named += Self.accused(String(decoding: line, as: UTF8.self)) }
    }
    byTime = commits.sorted { $0.time > $1.time }
    self.commits = commits.sorted { $0.id < $1.id }
    self.named = named
  }

  /// The commit of the branch whose id begins so.
  func commit(_ id: String) -> Commit? {
    var low = 0
    var high = commits.count
    while low < high {
      let middle = (low + high) / 2
      if commits[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < commits.count && commits[low].id.hasPrefix(id) ? commits[low] : nil
  }

  /// Whether a revert or a `Fixes:` line names it.
  func isAccused(_ commit: Commit) -> Bool { named.contains { commit.id.hasPrefix($0) } }

  /// The newest commit not after that time, in seconds since 1970.
  func tip(at time: Int) -> Commit? { byTime.first { $0.time <= time } }

  /// The ids that a line of a message blames: `This reverts commit ID`, as git writes it, and
  /// `Fixes: ID ("subject")`, the trailer of the Linux kernel and others.
  private static func accused(_ line: String) -> [String] {
    for start in ["This reverts commit ", "Fixes: "] where line.hasPrefix(start) {
      let id = line.dropFirst(start.count).prefix { $0.isHexDigit }.lowercased()
      if (7...64).contains(id.utf8.count) { return [id] }
    }
    return []
  }
}
