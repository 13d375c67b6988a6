import BelayModel
import BelaySamples
import Testing

@testable import BelayCommands

@Suite struct PathGlobLexicalPathTests {
  private func matches(_ glob: String, _ path: String) -> Bool {
    PathGlob(glob, context: CommandJudging.context).matches(LexicalPath(absolute: path))
  }

  @Test(arguments: [
    ("src/*.ts", "/home/dev/project/src/a.ts", true),
    ("src/*.ts", "/home/dev/project/src/b/a.ts", false),
    ("src/**", "/home/dev/project/src/b/a.ts", true), ("src/**", "/home/dev/project/src", true),
    ("src/**", "/home/dev/project/srcx", false),
    ("**/*.pem", "/home/dev/project/a.pem", true),
    ("**/b", "/home/dev/project/ab", false), ("a/**/b", "/home/dev/project/a/xb", false),
    ("**/*.pem", "/home/dev/project/a/b/c.pem", true), ("**/*.pem", "/etc/c.pem", false),
    ("/**/*.pem", "/etc/c.pem", true), ("~/.ssh/**", "/home/dev/.ssh/id", true),
    ("~/.ssh/**", "/home/eve/.ssh/id", false), ("a?c", "/home/dev/project/abc", true),
    ("a?c", "/home/dev/project/a/c", false), ("[ab].txt", "/home/dev/project/a.txt", true),
    ("[!ab].txt", "/home/dev/project/a.txt", false), ("[a-c].txt", "/home/dev/project/b.txt", true),
    ("[", "/home/dev/project/[", true), ("./x", "/home/dev/project/x", true),
    ("a/**/z", "/home/dev/project/a/z", true), ("a/**/z", "/home/dev/project/a/b/c/z", true),
    ("dir/", "/home/dev/project/dir", true), ("*", "/home/dev/project/a", true),
    ("*", "/home/dev/project/a/b", false), ("**", "/home/dev/project/a/b", true),
  ])
  func globsMatchAsDocumented(_ glob: String, _ path: String, _ expected: Bool) {
    #expect(matches(glob, path) == expected)
  }

  @Test func openPartsMayMatchButAnUnknownBeginningDoesNot() throws {
    let open = try #require(
      LexicalPath(
        [0x73, Argument.starByte, 0x2E, 0x74, 0x73], cwd: "/home/dev/project", home: "/x"))
    let inFolder = try #require(
      LexicalPath(
        Array("a/sub/".utf8) + [Argument.starByte], cwd: "/home/dev/project", home: "/x"))
    #expect(PathGlob("src.ts", context: CommandJudging.context).matches(open))
    #expect(!PathGlob("a.ts", context: CommandJudging.context).matches(open))
    #expect(PathGlob("**/sub/**/src.ts", context: CommandJudging.context).matches(inFolder))
    #expect(!PathGlob("**/src.ts/x", context: CommandJudging.context).matches(inFolder))
    let unknown = try #require(LexicalPath([Argument.unknownByte], cwd: "/a", home: "/x"))
    #expect(!PathGlob("/**", context: CommandJudging.context).matches(unknown))
  }

  @Test func hostilePatternsTakeBoundedTime() {
    let pattern = "/" + String(repeating: "**/*a", count: 20)
    let path = "/" + String(repeating: "a/", count: 300) + "b"
    #expect(!matches(pattern, path))
    #expect(!Wildcard.matches(Array(path.utf8)[...], Array(pattern.utf8)))
  }

  /// A slow matcher by definition, to compare with.
  private func slow(_ pattern: ArraySlice<Character>, _ text: ArraySlice<Character>) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    if first == "*" {
      if pattern.dropFirst().first == "*" {
        let rest = pattern.drop { $0 == "*" }
        return (0...text.count).contains { slow(rest, text.dropFirst($0)) }
      }
      var length = 0
      while true {
        if slow(pattern.dropFirst(), text.dropFirst(length)) { return true }
        guard length < text.count, text[text.startIndex + length] != "/" else { return false }
        length += 1
      }
    }
    guard let head = text.first else { return false }
    return (first == head || first == "?" && head != "/")
      && slow(pattern.dropFirst(), text.dropFirst())
  }

  @Test func agreesWithTheDefinitionOnRandomPatterns() {
    var random = SystemRandomNumberGenerator()
    let seed = UInt64.random(in: 0...UInt64.max, using: &random)
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<3_000 {
      let pattern = text(of: "ab*?c", generator: &generator)
      let path = text(of: "abc/", generator: &generator)
      let normal = LexicalPath(absolute: "/p/" + path)
      let expected = slow(
        Array("/p/q" + pattern)[...], Array(String(decoding: normal.bytes, as: UTF8.self))[...])
      #expect(
        matches("/p/q" + pattern, "/p/" + path) == expected, "seed \(seed): \(pattern) \(path)")
    }
  }

  private func text(of alphabet: String, generator: inout SeededGenerator) -> String {
    String(
      (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        alphabet.randomElement(using: &generator) ?? "a"
      })
  }
}
