package import BelayProcess

/// What a repository tells of the commits that agents made.
///
/// git is only asked to read, and run so that nothing which the repository configures is executed.
package struct GitHistory: Sendable {
  /// The work tree or repository.
  let repository: String
  /// The main branch; `nil` to find it.
  let branch: String?
  /// Seconds since 1970.
  let now: Int
  let environment: ProgramEnvironment

  /// After how many days a commit's lines are counted.
  private static let days = 14
  /// Which share of its lines must then be left.
  private static let share = 0.8
  /// The most commits that are looked at, the newest first: each takes a git process a file.
  private static let most = 500

  package init(
    _ repository: String, branch: String?, now: Int, environment: ProgramEnvironment
  ) {
    self.repository = repository
    self.branch = branch
    self.now = now
    self.environment = environment
  }

  /// What a repository comes to.
  struct Findings {
    /// The figures of the table in their order.
    var metrics: [Metric]
    /// How many commits are on the main branch, of sessions whose tokens are known; `nil` if nobody has looked.
    var merged: Int?
  }

  /// The figures for commits from the run log.
  func metrics(
    _ commits: [AgentCommit], progress: ((Int, Int) -> Void)?
  ) throws(GitError) -> Findings {
    let main = try MainBranch(repository, branch: branch, environment: environment)
    var accepted = 0
    var aged = 0
    var merged = 0
    var measured = 0
    var accused = 0
    var files = 0
    var assertions = 0
    var runs: Set<Int> = []
    var seen: Set<String> = []
    let wanted = commits.suffix(Self.most)
    for (number, commit) in wanted.enumerated() where commit.isWellFormed {
      progress?(number, wanted.count)
      // Commits of other repositories are not known here.
      guard let id = resolve(commit.id), seen.insert(id).inserted else { continue }
      let diff = try CommitDiff(id, in: repository, environment: environment)
      runs.insert(commit.session)
      files += diff.testFiles
      assertions += diff.assertions
      let place = main.commit(id)
      if let place {
        merged += 1
        if commit.hasTokens { measured += 1 }
        if main.isAccused(place) { accused += 1 }
      }
      let made: Int
      if let place { made = place.time } else { made = try time(of: id) }
      let due = made + Self.days * 86_400
      guard due <= now else { continue }
      aged += 1
      if let place, let tip = main.tip(at: due), try isIntact(place.id, diff, at: tip.id) {
        accepted += 1
      }
    }
    let metrics = Self.metrics(
      accepted: (accepted, aged), accused: (accused, merged), files: files, assertions: assertions,
      runs: runs.count)
    return Findings(metrics: metrics, merged: measured)
  }

  private static func metrics(
    accepted: (Int, Int), accused: (Int, Int), files: Int, assertions: Int, runs: Int
  ) -> [Metric] {
    let none = "no commit of the log is in this repository"
    return [
      .share(
        "patch_acceptance", "patch acceptance", accepted.0, of: accepted.1,
        note: "no commit of the log in this repository is \(days) days old"),
      .share(
        "regression_rate", "regression rate", accused.0, of: accused.1,
        note: "no commit of the log is on the main branch"),
      .ratio("test_delta", "test files, net", files, over: runs, unit: .perRun, note: none),
      .ratio(
        "assertion_delta", "assertions, net", assertions, over: runs, unit: .perRun, note: none),
    ]
  }

  /// The same figures where no repository is given.
  static var unmeasured: Findings {
    let note = "needs the commits: --repository DIR"
    return Findings(metrics: [
      .unmeasured("patch_acceptance", "patch acceptance", unit: .share, note),
      .unmeasured("regression_rate", "regression rate", unit: .share, note),
      .unmeasured("test_delta", "test files, net", unit: .perRun, note),
      .unmeasured("assertion_delta", "assertions, net", unit: .perRun, note),
    ])
  }

  // MARK: - Questions to git

  /// The whole id of a commit; `nil` if the repository does not have it.
  private func resolve(_ id: String) -> String? {
    let answer = try? GitProgram.output(
      of: ["rev-parse", "--verify", "--quiet", "--end-of-options", id + "^{commit}"],
      in: repository, environment: environment, readsWorkTree: false)
    return answer.map { String(decoding: $0.prefix { $0 != 0x0A }, as: UTF8.self) }
  }

  private func time(of commit: String) throws(GitError) -> Int {
    let answer = try GitProgram.output(
      of: ["log", "-1", "--format=%ct", "--no-color", "--end-of-options", commit], in: repository,
      environment: environment, readsWorkTree: false)
    return Int(String(decoding: answer.prefix { $0 != 0x0A }, as: UTF8.self)) ?? 0
  }

  /// Whether enough of a commit's lines are still its own at a later commit.
  private func isIntact(
    _ commit: String, _ diff: CommitDiff, at tip: String
  ) throws(GitError) -> Bool {
    let total = diff.added.values.reduce(0, +)
    // A commit that only removes cannot lose what it added.
    if total == 0 { return true }
    let renamed = try renames(from: commit, to: tip)
    var left = 0
    for path in diff.added.keys.sorted() {
      // A file that is gone by then has kept nothing; git says so by failing.
      guard
        let blame = try? GitProgram.output(
          of: ["blame", "-s", "-l", "--root", "--no-textconv", tip, "--", renamed[path] ?? path],
          in: repository, environment: environment, readsWorkTree: false)
      else { continue }
      left += blame.split(separator: 0x0A).count { $0.starts(with: commit.utf8) }
    }
    return Double(left) >= Self.share * Double(total)
  }

  /// The new names of files that were renamed between two commits.
  private func renames(from old: String, to new: String) throws(GitError) -> [String: String] {
    let answer = try GitProgram.output(
      of: [
        "diff-tree", "-r", "-M", "-z", "--name-status", "--diff-filter=R", "--no-ext-diff", old,
        new,
      ],
      in: repository, environment: environment, readsWorkTree: false)
    var renames: [String: String] = [:]
    let fields = answer.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    var at = 0
    while at + 2 < fields.count {
      renames[fields[at + 1]] = fields[at + 2]
      at += 3
    }
    return renames
  }
}
