import BelayModel
import BelayPolicy
import BelayTestSupport
import Foundation
import Testing

@Suite("Symbolic links on the way to a file")
struct LinkTests {
  /// What the links of `project()` make of commands.
  private static let judged: [(command: String, rule: String?)] = [
    ("rm -rf top/", "fs.rm-root"), ("rm -rf top/etc", "fs.rm-system"),
    ("rm -rf here/*", "fs.rm-home"), ("cd here && rm -rf ./*", "fs.rm-home"),
    ("rm -rf history", "fs.rm-git"), ("rm -rf src/deep", "fs.rm-git"),
    ("cat keys/id_rsa", "path.private-key"), ("cat notes.txt", "path.private-key"),
    ("cat < notes.txt", "path.private-key"), ("cat src/../notes.txt", "path.private-key"),
    ("echo x > history/hooks/pre-commit", "path.git-hooks"),
    ("rm -rf build", "fs.rm-outside"), ("rm -rf build/x", "fs.rm-outside"),
    ("rm -rf top/../etc", "fs.rm-system"), ("cat here/project/notes.txt", "path.private-key"),
    // Links that lead nowhere dangerous.
    ("rm -rf dist", nil), ("rm -rf node_modules/x", nil), ("cat code/a.swift", nil),
    ("cat loop", nil), ("cat pipe", nil), ("cat /dev/stdin", nil), ("echo x > code/a.txt", nil),
  ]

  @Test("is followed before the file is judged", arguments: judged)
  func isFollowed(command: String, rule: String?) throws {
    let project = try Self.project()
    let decision = try project.judge(command)
    if let rule {
      #expect(decision.rules.contains(rule), "\(decision.rules)")
    } else {
      #expect(decision.ruling == .allow, "\(decision.rules)")
    }
  }

  @Test("counts for patches too")
  func patches() throws {
    let project = try Self.project()
    let patch = """
      *** Begin Patch
      *** Add File: history/hooks/pre-push
      +true
      *** End Patch
      """
    #expect(try project.judge(patch: patch).rules.contains("path.git-hooks"))
  }

  @Test("does not count where the event's folder is not on this machine")
  func elsewhere() throws {
    let project = try Self.project()
    #expect(try project.judge("rm -rf build").ruling == .deny)
    // Not in the home, where another project's folder is deleted by nobody.
    let gone = project.folder.path("gone")
    try FileManager.default.moveItem(atPath: project.root, toPath: gone)
    #expect(try project.judge("rm -rf \(gone)/build", cwd: project.root).ruling == .allow)
    #expect(try project.judge("rm -rf \(gone)/build", cwd: gone).ruling == .deny)
  }

  @Test("is looked for among so many names at most, and quickly")
  func limit() throws {
    let project = try Self.project()
    let names = (0..<3000).map { "src/d\($0)/f" }.joined(separator: " ")
    let start = ContinuousClock.now
    _ = try project.judge("cat \(names)")
    #expect(ContinuousClock.now - start < .seconds(2))
  }

  /// A home folder that lies behind a link is the home folder all the same.
  @Test("above the project and the home folder changes nothing")
  func above() throws {
    let project = try Self.project()
    let link = project.folder.path("elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: project.folder.path("home"))
    let decision = try project.judge("rm -rf dist; cat code/a.swift", cwd: link + "/project")
    #expect(decision.ruling == .allow, "\(decision.rules)")
  }

  private static func project() throws -> JudgedProject {
    let project = try JudgedProject()
    try project.folder.file("home/.ssh/id_rsa", "")
    try project.folder.fifo("home/project/pipe-itself")
    try project.link("top", to: "/")
    try project.link("here", to: project.home)
    try project.link("history", to: ".git")
    try project.link("src/deep", to: "../history")
    try project.link("keys", to: "../.ssh")
    try project.link("notes.txt", to: "keys/id_rsa")
    try project.link("build", to: "/opt/app")
    try project.link("code", to: "src")
    try project.link("loop", to: "loop")
    try project.link("pipe", to: "pipe-itself")
    return project
  }
}
