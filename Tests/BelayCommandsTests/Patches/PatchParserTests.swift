import BelayCommands
import BelayModel
import Testing

@Suite struct PatchParserTests {
  private static let sample = """
    *** Begin Patch
    *** Add File: a.txt
    +hello
    +
    *** Update File: src/b c.txt
    *** Move to: src/d.txt
    @@ func x()
     same
    -old
    +new
    *** End of File
    *** Delete File: gone.txt
    *** End Patch
    """

  /// Each file as one line: letter, path, new path, added lines.
  private func summary(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return PatchParser.parse(bytes[...]).files.map { file in
      let added = file.added.map { String(decoding: bytes[$0], as: UTF8.self) }
      let moved = file.movedTo.map { ">" + String(decoding: $0, as: UTF8.self) } ?? ""
      return
        "\(file.change.rawValue) \(String(decoding: file.path, as: UTF8.self))\(moved) \(added)"
    }
  }

  private static let expected = [
    #"A a.txt ["hello", ""]"#, #"R src/b c.txt>src/d.txt ["new"]"#, "D gone.txt []",
  ]

  @Test func filesMovesAndAddedLinesAreFound() {
    #expect(summary(Self.sample) == Self.expected)
  }

  @Test func lineEndsOfWindowsAreNoPartOfAnything() {
    #expect(summary(Self.sample.replacing("\n", with: "\r\n")) == Self.expected)
  }

  @Test(arguments: ["*** Begin Patch\n", "*** End Patch", "*** End of File\n"])
  func missingMarkersAreTolerated(_ marker: String) {
    #expect(summary(Self.sample.replacing(marker, with: "")) == Self.expected)
  }

  @Test(arguments: ["", "garbage", "+a\n+b", "*** Add File:\n+x", "*** Begin Patch\n*** End Patch"])
  func textWithoutFilesGivesNone(_ text: String) { #expect(summary(text).isEmpty) }

  @Test func aPatchCutOffKeepsWhatIsThere() {
    #expect(summary("*** Begin Patch\n*** Add File: a\n+x\n+y") == [#"A a ["x", "y"]"#])
  }

  @Test func unknownHeadersAreSkipped() {
    let text = "*** Begin Patch\n*** Environment ID: 1\n*** Add File: a\n+x\n*** End Patch"
    #expect(summary(text) == [#"A a ["x"]"#])
  }

  @Test func rangesCountFromTheBeginningOfTheSlice() throws {
    let bytes = Array("xxxx*** Add File: a\n+hi\n".utf8)
    let file = try #require(PatchParser.parse(bytes[4...]).files.first)
    #expect(file.added == [17..<19])
  }

  @Test func anyPrefixOfAPatchIsSafe() {
    let bytes = Array(Self.sample.utf8)
    for end in 0...bytes.count {
      for file in PatchParser.parse(bytes[..<end]).files {
        #expect(file.added.allSatisfy { $0.upperBound <= end })
      }
    }
  }
}
