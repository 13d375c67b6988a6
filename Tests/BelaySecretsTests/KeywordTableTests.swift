import Foundation
import Testing

@testable import BelaySecrets

@Suite struct KeywordTableTests {
  /// The folder the table's files stand in.
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/BelaySecrets/Filter")

  @Test func tableAgreesWithTheCatalogue() throws {
    var fresh = KeywordIndex(stride: 1)
    let letters = fresh.addCatalog()
    var large = KeywordIndex(stride: 2)
    _ = large.addCatalog()
    if ProcessInfo.processInfo.environment["BELAY_RECORD"] == "1" {
      try Self.bits(fresh).write(
        to: Self.folder.appendingPathComponent("KeywordTable+Bits.swift"), atomically: true,
        encoding: .utf8)
      try Self.entries(fresh).write(
        to: Self.folder.appendingPathComponent("KeywordTable+Entries.swift"), atomically: true,
        encoding: .utf8)
      try Self.largeEntries(large).write(
        to: Self.folder.appendingPathComponent("KeywordTable+LargeEntries.swift"),
        atomically: true, encoding: .utf8)
      try Self.keywords(fresh, letters).write(
        to: Self.folder.appendingPathComponent("KeywordTable+Keywords.swift"), atomically: true,
        encoding: .utf8)
      try Self.runs(RunTable.fresh()).write(
        to: Self.folder.deletingLastPathComponent()
          .appendingPathComponent("Runs/RunTable+Entries.swift"), atomically: true, encoding: .utf8)
      try Self.words(WordIndex.fresh()).write(
        to: Self.folder.deletingLastPathComponent()
          .appendingPathComponent("Words/WordIndex+Entries.swift"), atomically: true,
        encoding: .utf8)
      return
    }
    #expect(RunTable.entries == RunTable.fresh())
    let words = WordIndex.fresh()
    #expect(
      WordIndex.entries == words.entries && WordIndex.buckets == words.buckets,
      "a list of words has changed: run BELAY_RECORD=1 swift test --filter KeywordTableTests")
    #expect(
      Self.isEqual(KeywordTable.index(stride: 1), fresh)
        && Self.isEqual(KeywordTable.index(stride: 2), large)
        && Array(KeywordTable.letters.description.utf8) == letters,
      "a rule's keywords have changed: run BELAY_RECORD=1 swift test --filter KeywordTableTests")
  }

  private static func isEqual(_ table: KeywordIndex, _ fresh: KeywordIndex) -> Bool {
    table.bits == fresh.bits && table.triples == fresh.triples && table.heads == fresh.heads
      && table.entries == fresh.entries && table.keywords == fresh.keywords
  }

  private static let note = """
    // Written by KeywordTableTests: BELAY_RECORD=1 swift test --filter KeywordTableTests

    """

  private static func bits(_ index: KeywordIndex) -> String {
    note + "extension KeywordTable {\n"
      + list("Which windows may belong to a keyword.", "bits: [UInt32]", index.bits.map(hex))
      + "\n"
      + list("Where chains of entries begin.", "heads: [UInt16]", index.heads.map { "\($0)" })
      + "}\n"
  }

  private static func entries(_ index: KeywordIndex) -> String {
    note + "extension KeywordTable {\n" + entryList("entries", index) + "}\n"
  }

  private static func largeEntries(_ index: KeywordIndex) -> String {
    note + "extension KeywordTable {\n" + entryList("largeEntries", index) + "\n"
      + list(
        "Where chains of these begin.", "largeHeads: [UInt16]", index.heads.map { "\($0)" })
      + "}\n"
  }

  private static func entryList(_ name: String, _ index: KeywordIndex) -> String {
    list(
      "Window, keyword, offset in the keyword, next of the chain; stride \(index.stride).",
      "\(name): [KeywordIndex.Entry]",
      index.entries.map { ".init(\(hex($0.window)), \($0.keyword), \($0.offset), \($0.next))" })
  }

  private static func keywords(_ index: KeywordIndex, _ letters: [UInt8]) -> String {
    note + "extension KeywordTable {\n"
      + list(
        "Group and place of the rule, place in the letters, length.",
        "keywords: [KeywordIndex.Keyword]",
        index.keywords.map {
          ".init(\($0.rule.group), \($0.rule.index), \($0.start), \($0.length))"
        }) + "\n" + text(letters) + "}\n"
  }

  private static func text(_ letters: [UInt8]) -> String {
    var text =
      "  /// The keywords, a bar behind each.\n  static let letters: StaticString = \"\"\"\n"
    var line = "    "
    for keyword in String(decoding: letters, as: UTF8.self).split(separator: "|") {
      let escaped = keyword.replacingOccurrences(of: "\\", with: "\\\\")
        .replacingOccurrences(of: "\"", with: "\\\"").replacingOccurrences(of: "\n", with: "\\n")
        .replacingOccurrences(of: "\t", with: "\\t")
      if line.count + escaped.count + 2 > 100 {
        text += line + "\\\n"
        line = "    "
      }
      line += escaped + "|"
    }
    return text + line + "\n    \"\"\"\n"
  }

  private static func runs(_ entries: [RunTable.Entry]) -> String {
    note + "extension RunTable {\n"
      + list(
        "First letter, group and place of the rule, place in its list, length.",
        "entries: [Entry]",
        entries.map {
          let keyword = $0.keyword
          return ".init(\($0.first), \(keyword.rule.group), \(keyword.rule.index),"
            + " \(keyword.start), \(keyword.length))"
        }) + "}\n"
  }

  private static func words(_ index: (entries: [WordIndex.Entry], buckets: [UInt16])) -> String {
    note + "extension WordIndex {\n"
      + list(
        "First letters with the number of the list, place in the list, length.", "entries: [Entry]",
        index.entries.map { ".init(\(hex($0.head)), \($0.start), \($0.length))" })
      + "\n"
      + list("Where buckets begin.", "buckets: [UInt16]", index.buckets.map { "\($0)" }) + "}\n"
  }

  private static func hex(_ value: UInt32) -> String {
    if value == 0 { return "0" }
    let digits = String(value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: 8 - digits.count) + digits
    return "0x\(padded.prefix(4))_\(padded.suffix(4))"
  }

  private static func list(_ title: String, _ name: String, _ values: [String]) -> String {
    var text = "  /// \(title)\n  static let \(name) = [\n"
    var line = "   "
    for value in values {
      if line.count + value.count + 2 > 100 {
        text += line + "\n"
        line = "   "
      }
      line += " \(value),"
    }
    return text + line + "\n  ]\n"
  }
}
