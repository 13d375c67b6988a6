import BelayModel
import Testing

@testable import BelayCommands

@Suite struct PathClassifierTests {
  private func pathClass(_ text: String, cwd: String = "/home/dev/project") throws -> String {
    let path = try #require(
      LexicalPath(Array(text.utf8)[...], cwd: cwd, home: CommandJudging.context.home))
    return PathClassifier(context: CommandJudging.context).classify(path).name
  }

  @Test(arguments: [
    ("/", "root"), ("/etc", "system"), ("/usr/lib/x", "system"), ("/home", "system"),
    ("~", "home"), ("/home/dev", "home"), ("/home/eve", "outside"), ("..", "home"),
    (".", "project-root"), ("../project", "project-root"), ("src/..", "project-root"),
    (".git", "git"), (".git/config", "git"), (".github", "project"), ("src", "project"),
    ("src/node_modules/x", "build"), ("dist", "build"), ("/tmp/x", "temporary"),
    ("/var/tmp/a", "temporary"), ("/dev/sda", "device"), ("/dev/null", "temporary"),
    ("~/.cache/pip", "build"), ("~/Documents", "outside"), ("../other", "outside"),
    ("/opt/x", "outside"), ("/opt", "system"), ("/var/lib/apt/lists/x", "build"),
    ("//etc//passwd", "system"), ("/tmp/../etc", "system"), ("/../..", "root"),
  ])
  func classesFollowTheText(_ text: String, _ expected: String) throws {
    #expect(try pathClass(text) == expected)
  }

  @Test(arguments: [(".", "project"), ("../..", "home"), ("..", "project-root")])
  func theWorkingDirectoryCounts(_ text: String, _ expected: String) throws {
    let found = try pathClass(text, cwd: "/home/dev/project/src")
    #expect(found == expected)
  }

  /// Homes of containers and tests; one that is the folder for temporary files itself holds nothing of worth.
  @Test(arguments: [
    ("/tmp/job/home", "/tmp", "temporary"), ("/tmp/job/home", "/tmp/x", "temporary"),
    ("/tmp/job/home", "/tmp/job", "home"), ("/tmp/job/home", "/tmp/job/home", "home"),
    ("/tmp/job/home", "/tmp/job/home/work", "outside"),
    ("/tmp/job/home", "/tmp/job/home/.cache/pip", "build"),
    ("/tmp/job/home", "/tmp/job/home/app/src", "project"), ("/tmp", "/tmp/work", "temporary"),
    ("/tmp", "/tmp", "home"), ("/var/tmp/u", "/var/tmp/u/work", "outside"),
  ])
  func aHomeMayLieBelowTheTemporaryFolder(
    _ home: String, _ text: String, _ expected: String
  ) throws {
    let context = CommandContext(
      cwd: home + "/app", projectRoot: home + "/app", home: home, codexHome: home + "/.codex",
      stateFolder: home + "/.local/state/belay", configFolder: home + "/.config/belay")
    let path = try #require(LexicalPath(Array(text.utf8)[...], cwd: nil, home: home))
    #expect(PathClassifier(context: context).classify(path).name == expected)
  }

  /// Files that rules look for in a home are found in one that lies elsewhere.
  @Test(arguments: ["/tmp/job/home", "/workspace/home", "/var/lib/ci"])
  func theHomeMayLieAnywhere(_ home: String) {
    let context = CommandContext(
      cwd: home + "/app", projectRoot: home + "/app", home: home, codexHome: home + "/.codex",
      stateFolder: home + "/.local/state/belay", configFolder: home + "/.config/belay")
    func rules(_ script: String) -> [String] {
      CommandJudging.evidence(script, context: context).map(\.rule)
    }
    #expect(rules("cat ~/.npmrc") == ["path.home-npmrc"])
    #expect(rules("echo x >> ~/.gitconfig") == ["path.start-file"])
    #expect(rules("rm -rf ~/work") == ["fs.rm-outside"])
    #expect(rules("cat .npmrc") == [])
  }

  @Test func aPatternForEverythingHasItsFoldersClass() throws {
    func pathClass(_ bytes: [UInt8]) throws -> PathClass {
      let path = try #require(LexicalPath(bytes[...], cwd: "/home/dev/project", home: "/home/dev"))
      return PathClassifier(context: CommandJudging.context).classify(path)
    }
    let star = Argument.starByte
    #expect(try pathClass([0x2F, star]) == .root)
    #expect(try pathClass([star]) == .projectRoot)
    #expect(try pathClass([0x2F, 0x65, star]) == .system)
    #expect(try pathClass([Argument.unknownByte, 0x2F, star]) == .unset)
    #expect(try pathClass([Argument.unknownByte, 0x2F]) == .unset)
    #expect(try pathClass([Argument.unknownByte]) == .unknown)
  }

  @Test func garbageDoesNotTrap() {
    var generator = SystemRandomNumberGenerator()
    let alphabet: [UInt8] = [0x2F, 0x2E, 0x7E, 0x61, 0x2A, 0xFD, 0xFE, 0xFF, 0]
    var judged = 0
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...8)).map { _ in
        alphabet.randomElement(using: &generator) ?? 0
      }
      guard let path = LexicalPath(bytes[...], cwd: nil, home: "/home/dev") else { continue }
      _ = PathClassifier(context: CommandJudging.context).classify(path)
      PathJudge(context: CommandJudging.context).judge(path, access: .write) { _ in }
      judged += 1
    }
    #expect(judged > 1_000)
  }
}
