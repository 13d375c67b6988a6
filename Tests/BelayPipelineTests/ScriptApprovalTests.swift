import BelayDigest
import BelayModel
import BelayPolicy
import BelayTestSupport
import Foundation
import Testing

@Suite("An approved deploy script")
struct ScriptApprovalTests {
  private static let script = "#!/bin/sh\necho deployed\n"

  @Test(
    "runs without a question",
    arguments: [
      "./deploy.sh", "./deploy.sh prod --fast", "bash deploy.sh", "cd src && ../deploy.sh",
      "env X=1 ./deploy.sh | tail -5", "echo start; ./deploy.sh > log.txt 2>&1",
      ". ./deploy.sh", "source ./deploy.sh",
    ])
  func isAllowed(command: String) throws {
    let project = try Self.project()
    let decision = try project.judge(command)
    #expect(decision.ruling == .allow, "\(decision.deciding)")
    #expect(decision.exceptions.map(\.origin.line) == [3])
    var without = project
    without.settings.scriptApprovals = []
    #expect(try without.judge(command).ruling == .ask)
  }

  @Test(
    "asks where something else could run",
    arguments: [
      // Found in PATH, on another machine, in another folder.
      "deploy.sh", "ssh host ./deploy.sh", "cd src; ./deploy.sh", "cd $X; ./deploy.sh",
      // Changed before it runs.
      "git pull && ./deploy.sh", "make && bash deploy.sh", "$X; ./deploy.sh",
      "cp a src/../deploy.sh; bash -x deploy.sh", "./release.sh",
    ])
  func asks(command: String) throws {
    let decision = try Self.project().judge(command)
    #expect(decision.ruling != .allow)
  }

  @Test("asks again when it was changed, and says so")
  func changed() throws {
    let project = try Self.project()
    try project.folder.file("home/project/deploy.sh", Self.script + "\n")
    let decision = try project.judge("./deploy.sh")
    #expect(decision.ruling == .ask)
    #expect(decision.deciding.first?.reason.contains("is not what was approved in /p:3") == true)
  }

  @Test("asks when it is a link, a pipe, a folder, too large or not there")
  func unreadable() throws {
    let project = try Self.project()
    let path = project.root + "/deploy.sh"
    let files = FileManager.default
    try files.moveItem(atPath: path, toPath: path + ".real")
    #expect(try project.judge("./deploy.sh").ruling == .ask)
    try project.link("deploy.sh", to: "deploy.sh.real")
    #expect(try project.judge("./deploy.sh").ruling == .ask)
    try files.removeItem(atPath: path)
    try project.folder.fifo("home/project/deploy.sh")
    #expect(try project.judge("./deploy.sh").ruling == .ask)
    try files.removeItem(atPath: path)
    try project.folder.folder("home/project/deploy.sh")
    #expect(try project.judge("./deploy.sh").ruling == .ask)
    try files.removeItem(atPath: path)
    let large = [UInt8](repeating: 32, count: ScriptApproval.sizeLimit + 1)
    try project.folder.file("home/project/deploy.sh", large)
    #expect(try Self.approving(large, project).judge("./deploy.sh").ruling == .ask)
    try project.folder.file("home/project/deploy.sh", Array(large.dropLast()))
    #expect(
      try Self.approving(Array(large.dropLast()), project).judge("./deploy.sh").ruling == .allow)
  }

  @Test(
    "is found by every way to write its path",
    arguments: ["deploy.sh", "./deploy.sh", "~/project/deploy.sh"])
  func paths(path: String) throws {
    var project = try Self.project()
    let hash = project.settings.scriptApprovals[0].sha256
    project.settings.scriptApprovals = [
      ScriptApproval(path: path, sha256: hash, origin: RuleOrigin(layer: .user))
    ]
    #expect(try project.judge("./deploy.sh").ruling == .allow)
  }

  private static func project() throws -> JudgedProject {
    let project = try JudgedProject()
    try project.folder.file("home/project/deploy.sh", script, mode: 0o755)
    return approving(Array(script.utf8), project)
  }

  private static func approving(_ bytes: [UInt8], _ project: JudgedProject) -> JudgedProject {
    var project = project
    project.settings.scriptApprovals = [
      ScriptApproval(
        path: "deploy.sh", sha256: SHA256.hexadecimal(bytes),
        origin: RuleOrigin(layer: .user, file: "/p", line: 3))
    ]
    return project
  }
}
