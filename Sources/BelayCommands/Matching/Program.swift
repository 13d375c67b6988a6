/// A program the rules know: how it reads its command line and where its rules stand.
struct Program: Sendable {
  let name: String
  let grammar: GrammarName
  let family: RuleFamily
  /// A second table that speaks of it.
  let also: RuleFamily

  /// The program of that name; `nil` if no rule, grammar or file role is known for it.
  static func named(_ name: ArraySlice<UInt8>) -> Program? {
    // Through a span, so that no text is retained for a look at it.
    let programs = ProgramIndex.all
    let all = programs.span
    let bytes = name.span
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low &+ high) / 2
      switch compare(bytes, all[middle].name) {
      case 0: return all[middle]
      case ..<0: high = middle
      default: low = middle &+ 1
      }
    }
    return familyOfNames(name)
  }

  /// Negative, zero or positive as `name` sorts before, with or behind `text`, byte by byte.
  private static func compare(_ name: Span<UInt8>, _ text: String) -> Int {
    #if canImport(Darwin)
    let storage = Array(text.utf8)
    let expected = storage.span
    #else
    let expected = text.utf8Span.span
    #endif
    let common = min(name.count, expected.count)
    for at in 0..<common
    where unsafe name[unchecked: at] != expected[unchecked: at] {
      return unsafe Int(name[unchecked: at]) &- Int(expected[unchecked: at])
    }
    return name.count &- expected.count
  }

  /// Programs whose names have many endings: `mkfs.ext4`, `python3.12`.
  private static func familyOfNames(_ name: ArraySlice<UInt8>) -> Program? {
    if ByteText.starts(name, "mkfs.") {
      return Program(name: "mkfs", grammar: .plain, family: .disk, also: .none)
    }
    if ByteText.contains(name, "://") {
      return Program(name: "://", grammar: .plain, family: .tasks, also: .none)
    }
    if ReleaseNames.contains(name) {
      return Program(name: "./deploy", grammar: .plain, family: .tasks, also: .none)
    }
    return nil
  }
}
