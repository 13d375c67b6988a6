/// Every program that rules or path roles know.
///
/// Four tables, each sorted by name byte by byte (a test checks it), so that no file is too long to
/// read; a binary search finds a name in at most nine steps.
enum ProgramIndex {
  /// The entry of that name.
  static func find(_ name: ArraySlice<UInt8>) -> Program? {
    guard let first = name.first else { return nil }
    if first < UInt8(ascii: "k") {
      return find(name, in: first < UInt8(ascii: "d") ? upToC : dToJ)
    }
    return find(name, in: first < UInt8(ascii: "s") ? kToR : fromS)
  }

  /// All entries, sorted.
  static var all: [Program] { upToC + dToJ + kToR + fromS }

  private static func find(_ name: ArraySlice<UInt8>, in programs: [Program]) -> Program? {
    // Through a span, so that no text is retained for a look at it.
    let table = programs.span
    let bytes = name.span
    var low = 0
    var high = table.count
    while low < high {
      let middle = (low &+ high) / 2
      switch ByteText.compare(bytes, table[middle].name) {
      case 0: return table[middle]
      case ..<0: high = middle
      default: low = middle &+ 1
      }
    }
    return nil
  }
}
