import BelayModel
import BelayPolicy
import Testing

@Suite("`[deploy] scripts`")
struct DeployTableTests {
  private static let digest = String(repeating: "0f", count: 32)
  private static let text = """
    version = 1
    [deploy]
    scripts = [
      { path = "deploy.sh", sha256 = "\(digest)" },
      { path = "~/bin/release", sha256 = "\(digest)" },
    ]
    """

  @Test("are approved by the managed and the user policy", arguments: [PolicyLayer.managed, .user])
  func approvals(layer: PolicyLayer) throws {
    let settings = try PolicyFolder.load(Self.text, as: layer)
    #expect(settings.problems.isEmpty)
    #expect(settings.scriptApprovals.map(\.path) == ["deploy.sh", "~/bin/release"])
    #expect(settings.scriptApprovals.map(\.origin.line) == [4, 5])
  }

  @Test("cannot be approved by any other", arguments: [PolicyLayer.repository, .added])
  func withoutAuthority(layer: PolicyLayer) throws {
    let settings = try PolicyFolder.load(Self.text, as: layer)
    #expect(settings.scriptApprovals.isEmpty)
    #expect(settings.problems.map(\.weight) == [.warning])
    #expect(settings.problems[0].text.contains("no authority to approve scripts"))
  }

  @Test(
    "are faults where the entry is none",
    arguments: [
      "[\"deploy.sh\"]", "[{ path = \"deploy.sh\" }]", "[{ sha256 = \"\(digest)\" }]",
      "[{ path = \"deploy.sh\", sha256 = \"0f\" }]", "\"deploy.sh\"",
      "[{ path = \"deploy.sh\", sha256 = \"\(digest)\", hash = \"x\" }]",
    ])
  func faults(entry: String) throws {
    let settings = try PolicyFolder.load("version = 1\n[deploy]\nscripts = \(entry)\n")
    #expect(settings.problems.contains { $0.weight == .error && $0.line == 3 })
    #expect(settings.scriptApprovals.isEmpty)
  }
}
