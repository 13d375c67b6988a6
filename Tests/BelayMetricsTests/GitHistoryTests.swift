import BelayMetrics
import BelayProcess
import Foundation
import Testing

@Suite("Metrics of commits")
struct GitHistoryTests {
  private static let day = 86_400
  private static let start = 1_780_000_000

  /// A throw-away repository.
  private final class Repository {
    let path = NSTemporaryDirectory() + "belay-history-" + UUID().uuidString

    init() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try git(["init", "-q", "-b", "main"], day: 0)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    @discardableResult
    func git(_ arguments: [String], day: Int) throws -> String {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
      process.arguments =
        ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"]
        + arguments
      process.currentDirectoryURL = URL(fileURLWithPath: path)
      let time = "\(GitHistoryTests.start + day * GitHistoryTests.day) +0000"
      process.environment = [
        "PATH": "/usr/bin:/bin", "HOME": path, "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_DATE": time, "GIT_COMMITTER_DATE": time,
      ]
      let pipe = Pipe()
      process.standardOutput = pipe
      process.standardError = FileHandle.nullDevice
      try process.run()
      let output = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "git \(arguments)")
      return String(decoding: output, as: UTF8.self).trimmingCharacters(in: .newlines)
    }

    /// Writes a file and commits it; `nil` removes it.
    func commit(_ file: String, _ lines: [String]?, _ message: String, day: Int) throws -> String {
      let url = URL(fileURLWithPath: path + "/" + file)
      if let lines {
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: url)
      } else {
        try FileManager.default.removeItem(at: url)
      }
      try git(["add", "-A"], day: day)
      try git(["commit", "-q", "-m", message], day: day)
      return try git(["rev-parse", "HEAD"], day: day)
    }
  }

  private func report(
    _ repository: Repository, _ commits: [String], day: Int
  ) throws -> MetricsReport {
    let folder = LogFolder()
    try folder.write(
      commits.enumerated().map { number, id in
        .resolved("c\(number)", receipts: #"{"kind":"commit","id":"\#(id)"}"#)
      })
    let history = GitHistory(
      repository.path, branch: nil, now: Self.start + day * Self.day,
      environment: ProgramEnvironment(entries: ["PATH=/usr/bin:/bin", "HOME=\(repository.path)"]))
    let report = MetricsReader.read(stateFolder: folder.path, history: history)
    #expect(report.problems.isEmpty, "\(report.problems)")
    return report
  }

  @Test("a commit is accepted if 80 % of its lines are left on the main branch after 14 days")
  func acceptance() throws {
    let repository = try Repository()
    // Equal files would pass for renamed ones.
    func lines(_ name: String, less: Int = 0) -> [String] {
      (0..<10 - less).map { "\(name) \($0)" }
    }
    let kept = try repository.commit("kept.txt", lines("kept"), "a", day: 1)
    let mostly = try repository.commit("mostly.txt", lines("mostly"), "b", day: 1)
    let lost = try repository.commit("lost.txt", lines("lost"), "c", day: 1)
    let late = try repository.commit("late.txt", lines("late"), "d", day: 1)
    _ = try repository.commit("mostly.txt", lines("mostly", less: 2), "e", day: 2)
    _ = try repository.commit("lost.txt", lines("lost", less: 3), "f", day: 3)
    // Too late to count, and a new name takes nothing away.
    try repository.git(["mv", "kept.txt", "moved.txt"], day: 4)
    try repository.git(["commit", "-q", "-m", "g"], day: 4)
    _ = try repository.commit("late.txt", nil, "h", day: 16)
    let young = try repository.commit("young.txt", lines("young"), "i", day: 20)
    try repository.git(["checkout", "-q", "-b", "side", "HEAD"], day: 20)
    let side = try repository.commit("side.txt", lines("side"), "j", day: 1)
    let ids = [kept, String(mostly.prefix(7)), lost, late, young, side, kept, "0123456", "--all"]
    let metric = try report(repository, ids, day: 30)["patch_acceptance"]
    #expect(metric?.count == 3 && metric?.total == 5, "\(String(describing: metric))")
  }

  @Test("a regression is a merged commit that a revert or a Fixes: line names")
  func regressions() throws {
    let repository = try Repository()
    let first = try repository.commit("a", ["1"], "a", day: 1)
    let second = try repository.commit("b", ["1"], "b", day: 1)
    let third = try repository.commit("c", ["1"], "c", day: 1)
    let fourth = try repository.commit("d", ["1"], "d\n\nthis fixes: \(third)", day: 1)
    try repository.git(["revert", "--no-edit", first], day: 2)
    _ = try repository.commit("b", ["2"], "x\n\nFixes: \(second.prefix(12)) (\"b\")", day: 3)
    let metric = try report(repository, [first, second, third, fourth], day: 30)["regression_rate"]
    #expect(metric?.count == 2 && metric?.total == 4, "\(String(describing: metric))")
  }

  @Test("tests are counted by files and assertions, added less removed")
  func tests() throws {
    let repository = try Repository()
    let first = try repository.commit(
      "Tests/AppTests.swift", ["#expect(a)", "#expect(b)", "let x = 1"], "a", day: 1)
    let second = try repository.commit("app.swift", ["assert(true)"], "no test", day: 1)
    let third = try repository.commit(
      "Tests/AppTests.swift", ["#expect(a)", "let x = 1"], "one less", day: 2)
    let fourth = try repository.commit("test_app.py", ["assert 1 == 1"], "python", day: 2)
    let report = try report(repository, [first, second, third, fourth], day: 3)
    #expect(report["test_delta"]?.count == 2 && report["test_delta"]?.total == 1)
    #expect(report["assertion_delta"]?.count == 2)
    #expect(report["patch_acceptance"]?.value == nil)
  }

  @Test("nothing that the repository configures is run")
  func hostile() throws {
    let repository = try Repository()
    let mark = repository.path + "/ran"
    _ = try repository.commit(".gitattributes", ["* diff=evil"], "a", day: 1)
    let id = try repository.commit("a.txt", ["1", "2"], "b", day: 1)
    for key in ["diff.evil.textconv", "diff.evil.command", "diff.external", "core.fsmonitor"] {
      try repository.git(["config", key, "touch \(mark);"], day: 1)
    }
    let metric = try report(repository, [id], day: 30)["patch_acceptance"]
    #expect(metric?.count == 1 && metric?.total == 1)
    #expect(!FileManager.default.fileExists(atPath: mark))
  }
}
