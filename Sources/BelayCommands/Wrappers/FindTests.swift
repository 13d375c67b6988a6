/// What the tests of `find` say about the paths it finds.
struct FindTests {
  /// What must hold for a path, as far as it is understood.
  private struct Choice {
    var names: [[UInt8]] = []
    /// Whether a test narrows the search that says nothing about names.
    var isNarrowed = false
    /// Whether what passes is passed over: `-prune`.
    var isPruned = false
  }

  /// What stood in front of a parenthesis.
  private struct Group {
    let base: Choice
    let others: [Choice]
    let isNegated: Bool
  }

  /// The tests in front of the place at hand, from the last `-o` on.
  private var choice = Choice()
  /// What is common to the alternatives at hand.
  private var base = Choice()
  /// The alternatives in front of the last `-o`.
  private var others: [Choice] = []
  private var groups: [Group] = []
  private var hasDepthZero = false
  /// Whether what is found holds nothing.
  private var isEmpty = false

  /// The paths below `start` that pass `tests`, as the pieces of a word.
  ///
  /// In front of an action it is what the action is done to, else what is printed.
  static func pieces(
    below start: [UInt8], tests: ArraySlice<Word>, isAction: Bool = false
  ) -> [Word.Piece] {
    var read = FindTests()
    read.read(tests)
    if !isAction { read.join() }
    if read.hasDepthZero { return [.literal(start)] }
    if read.isEmpty { return [.unknown] }
    let folder = start.last == 47 ? start : start + [47]
    var names = read.choice.names
    if names.isEmpty {
      return [
        .literal(folder), read.choice.isNarrowed ? .unknown : .glob(Array("*".utf8)),
      ]
    }
    // What .NET builds lies in `bin` and `obj`: named together, they are that.
    if names.contains(where: { $0.matches("obj") }) { names.removeAll { $0.matches("bin") } }
    // As if it lay in the folder itself: that is where it is judged worst.
    var pieces: [Word.Piece] = [.literal(folder)]
    let isPattern = names.contains { $0.contains { $0 == 42 || $0 == 63 || $0 == 91 } }
    if names.count > 1 {
      pieces.append(isPattern ? .unknown : .oneOf(names))
    } else {
      pieces.append(isPattern ? .glob(names[0]) : .literal(names[0]))
    }
    return pieces
  }

  private mutating func read(_ tests: ArraySlice<Word>) {
    var isNegated = false
    var index = tests.startIndex
    while index < tests.endIndex {
      let text = tests[index].literal ?? []
      index += 1
      let value = index < tests.endIndex ? tests[index].literal : nil
      if text == [33] || text.matches("-not") {
        isNegated = true
        continue
      }
      if text == [40] {
        open(isNegated)
      } else if text == [41] {
        close()
      } else if text.isOne(of: "-o|-or") {
        // What is pruned is passed over, unless what follows belongs to it: `-prune -exec rm …`.
        if !choice.isPruned { others.append(choice) }
        choice = base
      } else if text.isOne(of: FindTests.actions) {
        while index < tests.endIndex, !FindTests.endsAction(tests, index) { index += 1 }
      } else if text.isOne(of: "-name|-iname") {
        if isNegated {
          index += 1
        } else if let value {
          if value != [42] { choice.names.append(value) }
          index += 1
        } else {
          choice.isNarrowed = true
        }
      } else if text.matches("-prune") {
        choice.isPruned = true
      } else if text.matches("-maxdepth") {
        hasDepthZero = value == [48]
      } else if text.matches("-empty"), !isNegated {
        isEmpty = true
      } else if text.isOne(of: FindTests.narrowing), !isNegated {
        // `-path './*'` narrows nothing.
        let isOpen = value?.allSatisfy { $0 == 42 || $0 == 46 || $0 == 47 } == true
        if !isOpen || !ByteText.ends(text[...], "path") { choice.isNarrowed = true }
      }
      isNegated = false
    }
  }

  private mutating func open(_ isNegated: Bool) {
    guard groups.count < 32 else { return }
    groups.append(Group(base: base, others: others, isNegated: isNegated))
    base = choice
    others = []
  }

  private mutating func close() {
    guard let group = groups.popLast() else { return }
    let before = base
    join()
    if group.isNegated { choice = before }
    base = group.base
    others = group.others
  }

  /// Takes the alternatives for one: what any of them lets pass.
  private mutating func join() {
    if others.isEmpty { return }
    if !choice.isPruned { others.append(choice) }
    choice = Choice()
    if others.allSatisfy({ !$0.names.isEmpty }) {
      for other in others {
        choice.names += other.names.filter { !choice.names.contains($0) }
      }
    } else {
      choice.isNarrowed = others.allSatisfy { $0.isNarrowed || !$0.names.isEmpty }
    }
    others = []
  }

  /// Whether the words of an action end there.
  private static func endsAction(_ words: ArraySlice<Word>, _ index: Int) -> Bool {
    guard let text = words[index].literal, text.count == 1 else { return false }
    return text[0] == 59
      || text[0] == 43 && index > words.startIndex && words[index - 1].literal == [123, 125]
  }

  private static let actions = "-exec|-execdir|-ok|-okdir"

  private static let narrowing = """
    -path|-ipath|-wholename|-regex|-iregex|-newer|-mmin|-size|-user|-perm|-links|-inum|-samefile|\
    -newermt|-lname|-xtype|-ctime|-atime|-mtime|-amin|-cmin|-group|-nouser
    """
}
