import BelayScan
import Testing

@Suite("Added lines of a diff")
struct AddedLinesTests {
  @Test("sections, hunks and line numbers are told apart from content that looks like them")
  func readsSections() {
    let diff = """
      diff --git a/one.txt b/one.txt
      index 1..2 100644
      --- a/one.txt
      +++ b/one.txt
      @@ -3,0 +4,2 @@ context
      +diff --git a/x b/x
      +@@ -1 +1 @@
      @@ -9 +11 @@
      --- gone
      +++ here
      diff --git a/two.bin b/two.bin
      Binary files a/two.bin and b/two.bin differ
      diff --git a/three b/three
      new file mode 100644
      --- /dev/null
      +++ b/three
      @@ -0,0 +1 @@
      +last
      \\ No newline at end of file

      """
    let sections = AddedLines.sections(of: Array(diff.utf8))
    #expect(sections.count == 3)
    #expect(
      String(decoding: sections[0].text, as: UTF8.self)
        == "diff --git a/x b/x\n@@ -1 +1 @@\n++ here\n")
    #expect(sections[0].lines == [4, 5, 11])
    #expect(sections[1].lines.isEmpty)
    #expect(sections[2].lines == [1])
  }

  @Test("what is no diff gives nothing", arguments: ["", "@@ -1 +1 @@\n+x", "+x\n", "diff --git"])
  func ignoresOtherText(text: String) {
    let lines = AddedLines.sections(of: Array(text.utf8)).flatMap(\.lines)
    #expect(lines.isEmpty)
  }
}
