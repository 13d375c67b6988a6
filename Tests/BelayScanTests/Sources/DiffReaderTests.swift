import BelayIO
import BelaySamples
import BelayTestSupport
import Testing

@testable import BelayScan

@Suite("Added lines of a diff")
struct DiffReaderTests {
  /// Scans a diff in which `@` stands for a token, in pieces.
  static func read(_ diff: String, chunk: Int = 1 << 16) -> ScanOutcome {
    let token = String(decoding: FakeToken.make(id: "github-pat", seed: 3) ?? [], as: UTF8.self)
    let bytes = Array(
      diff.split(separator: "$", omittingEmptySubsequences: false)
        .joined(separator: token).utf8)
    var reader = DiffReader(StreamScanner(Scanning.settings))
    var place = 0
    while place < bytes.count {
      let end = min(bytes.count, place + chunk)
      reader.append(bytes, place..<end)
      place = end
    }
    reader.finish()
    return reader.outcome
  }

  static func places(_ outcome: ScanOutcome) -> [String] {
    outcome.findings.map { "\(String(decoding: $0.file, as: UTF8.self)):\($0.line):\($0.column)" }
  }

  @Test(
    "sections, hunks and line numbers are told apart from content that looks like them",
    arguments: [1, 2, 5, 1000])
  func readsSections(chunk: Int) {
    let diff = """
      diff --git a/one.txt b/one.txt
      index 1..2 100644
      --- a/one.txt
      +++ b/one.txt
      @@ -3,0 +4,2 @@ context
      +diff --git a/x b/x $
      +@@ -1 +1 @@ $
      @@ -9 +11 @@
      --- gone $
      +++ $
      diff --git a/two.bin b/two.bin
      Binary files a/two.bin and b/two.bin differ
      diff --git a/three b/three
      new file mode 100644
      --- /dev/null
      +++ b/three
      @@ -0,0 +1 @@
      +$
      \\ No newline at end of file

      """
    let outcome = Self.read(diff, chunk: chunk)
    #expect(
      Self.places(outcome) == ["one.txt:4:20", "one.txt:5:13", "one.txt:11:4", "three:1:1"])
    #expect(outcome.summary.files == 2)
  }

  @Test("context is passed over and counted")
  func context() {
    let diff = "--- a/f\n+++ b/f\n@@ -1,4 +1,5 @@\n one $\n\n-gone $\n+here\n+ $\n last $\n"
    #expect(Self.places(Self.read(diff)) == ["f:4:2"])
  }

  @Test("names with blanks, quotes and bytes of any kind are read back")
  func names() {
    let diff = """
      diff --git "a/tab\\there" "b/tab\\there"
      --- /dev/null
      +++ "b/tab\\there \\303\\244\\"x"
      @@ -0,0 +1 @@
      +$
      --- /dev/null
      +++ b/with blank\t
      @@ -0,0 +1 @@
      +$

      """
    #expect(Self.places(Self.read(diff)) == ["tab\there \u{E4}\"x:1:1", "with blank:1:1"])
  }

  @Test("in the diff of a merge only lines that no parent has are added by it")
  func merges() {
    let diff = """
      diff --cc f
      index 1,2..3
      --- a/f
      +++ b/f
      @@@ -1,1 -1,1 +1,4 @@@
       +from one $
      + from the other
      --gone $
      ++new $
        both
      diff --git a/g b/g
      --- a/g
      +++ b/g
      @@ -1 +1 @@
      -x
      +$

      """
    #expect(Self.places(Self.read(diff)) == ["f:1:10", "f:3:5", "g:1:1"])
  }

  @Test("findings of git log -p name their commit")
  func commits() {
    let id = String(repeating: "ab", count: 20)
    let diff = """
      commit \(id) (HEAD -> main)
      Author: Some One <one@example.com>
      Date:   Mon Jan 1 00:00:00 2024 +0000

          commit message $

      diff --git a/f b/f
      --- /dev/null
      +++ b/f
      @@ -0,0 +1 @@
      +$

      """
    let outcome = Self.read(diff)
    #expect(outcome.findings.count == 1)
    #expect(outcome.findings.first?.commit?.id == id)
    #expect(outcome.findings.first?.commit?.author == "Some One <one@example.com>")
    #expect(outcome.findings.first?.commit?.date == "Mon Jan 1 00:00:00 2024 +0000")
  }

  @Test("each finding belongs to the commit above it, not to the one that follows")
  func severalCommits() {
    let ids = ["ab", "cd"].map { String(repeating: $0, count: 20) }
    let diff = ids.map {
      "commit \($0)\n\ndiff --git a/f b/f\n--- a/f\n+++ b/f\n@@ -0,0 +1 @@\n+$\n"
    }
    let outcome = Self.read(diff.joined(separator: "\n"))
    #expect(outcome.findings.map(\.commit?.id) == ids)
  }

  @Test("what is no diff gives nothing", arguments: ["", "@@ -1 +1 @@\n+$", "+$\n", "diff --git"])
  func ignoresOtherText(text: String) {
    #expect(Self.read(text).findings.isEmpty)
  }

  @Test("random bytes do not trap", arguments: 0..<50)
  func hostile(seed: Int) {
    var random = RandomWords(seed: UInt64(seed))
    let words = [
      "@@ -1 +1 @@", "@@@ -1 -1 +1 @@@", "diff --git a/x b/x", "+++ b/x", "+", "-", " ",
      "\\", "@@", "index 1..2", "commit ", "\"b/\\", "Binary files a and b differ", "9999999999999",
    ]
    for _ in 0..<200 {
      var text = ""
      for _ in 0..<random.below(40) {
        text += words[random.below(words.count)] + (random.below(2) == 0 ? "\n" : "")
      }
      _ = Self.read(text, chunk: 1 + random.below(20))
    }
  }
}
