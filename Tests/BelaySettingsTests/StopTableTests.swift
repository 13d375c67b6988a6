import BelayModel
import BelayPolicy
import BelaySettings
import Testing

@Suite("[stop]")
struct StopTableTests {
  @Test("what one layer requires, no other takes back")
  func united() throws {
    let folder = try PolicyFolder()
    try folder.write("version = 1\n[stop]\nrequire_note = true\nrequire_tests = false", .managed)
    try folder.write("version = 1\n[stop]\nrequire_note = false\nrequire_log = true", .user)
    try folder.write(
      "version = 1\n[stop]\nrequire_tests = true\nrequire_evidence = true", .repository)
    let settings = folder.load()
    #expect(settings.problems.isEmpty)
    #expect(
      settings.stop.note && settings.stop.log && settings.stop.tests && settings.stop.evidence)
    #expect(settings.stop.formats.isEmpty)
  }

  @Test("nothing is required where no layer says so")
  func nothing() throws {
    let folder = try PolicyFolder()
    try folder.write("version = 1\n[stop]\nrequire_note = false", .user)
    #expect(folder.load().stop.isEmpty)
  }

  @Test("a formatter may be required by the managed and the user layer, each adding its own")
  func formats() throws {
    let folder = try PolicyFolder()
    let words = "require_format = [\"swift\", \"format\", \"lint\"]"
    try folder.write("version = 1\n[stop]\n\(words)", .managed)
    try folder.write(
      "version = 1\n[stop]\nrequire_format = [[\"npx\", \"pnpm\"], \"prettier\"]", .user)
    let stop = folder.load().stop
    #expect(stop.formats.map(\.text) == ["swift format lint", "npx prettier"])
    #expect(stop.formats.map(\.origin.layer) == [.managed, .user])
    #expect(stop.formats[1].covers(["pnpm", "prettier", "--check", "."]))
    #expect(!stop.formats[1].covers(["pnpm"]))
    #expect(!stop.formats[1].covers(["yarn", "prettier"]))
  }

  @Test(
    "a formatter of any other layer is a fault with file, line and remedy",
    arguments: [
      PolicyLayer.added, .repository,
    ])
  func formatOfRepository(layer: PolicyLayer) throws {
    let folder = try PolicyFolder()
    try folder.write("version = 1\n[stop]\nrequire_note = true\nrequire_format = [\"./x\"]", layer)
    let settings = folder.load()
    let problem = try #require(settings.problems.first)
    #expect(problem.line == 4)
    #expect(problem.file == folder.file(layer))
    #expect(problem.message.contains("may stand only in the managed and the user policy"))
    #expect(problem.suggestion?.contains("~/.config/belay/policy.toml") == true)
    #expect(settings.stop.isEmpty, "a file with a fault counts for nothing")
  }

  @Test("owners are taken from the layer with the most authority that names one")
  func owners() throws {
    let folder = try PolicyFolder()
    try folder.write("version = 1\n[owners]\npolicy = \"security\"", .managed)
    try folder.write("version = 1\n[owners]\npolicy = \"me\"\nruntime = \"platform\"", .user)
    #expect(folder.load().owners == PolicyOwners(policy: "security", runtime: "platform"))
  }
}
