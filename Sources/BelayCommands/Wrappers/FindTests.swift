/// What the tests of `find` say about the paths it finds.
struct FindTests {
  private var names: [[UInt8]] = []
  /// Whether a test narrows the search that says nothing about names.
  private var isNarrowed = false
  private var hasDepthZero = false
  /// Whether what is found holds nothing.
  private var isEmpty = false

  /// The paths below `start` that pass `tests`, as the pieces of a word.
  static func pieces(below start: [UInt8], tests: ArraySlice<Word>) -> [Word.Piece] {
    var read = FindTests()
    read.read(tests)
    if read.hasDepthZero { return [.literal(start)] }
    if read.isEmpty { return [.unknown] }
    let folder = start.last == 47 ? start : start + [47]
    if read.names.isEmpty {
      return [.literal(folder), read.isNarrowed ? .unknown : .glob(Array("*".utf8))]
    }
    // As if it lay in the folder itself: that is where it is judged worst.
    var pieces: [Word.Piece] = [.literal(folder)]
    let isPattern = read.names.contains { $0.contains { $0 == 42 || $0 == 63 || $0 == 91 } }
    if read.names.count > 1 {
      pieces.append(isPattern ? .unknown : .oneOf(read.names))
    } else {
      pieces.append(isPattern ? .glob(read.names[0]) : .literal(read.names[0]))
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
      if text.isOne(of: "-exec|-execdir|-ok|-okdir") { return }
      if text.isOne(of: "-name|-iname") {
        if isNegated {
          index += 1
        } else if let value {
          if value != [42] { names.append(value) }
          index += 1
        } else {
          isNarrowed = true
        }
      } else if text.matches("-prune") {
        // What is pruned is passed over, unless what follows belongs to it: `-prune -exec rm …`.
        if value?.isOne(of: "-o|-or") == true {
          names = []
          isNarrowed = true
        }
      } else if text.matches("-maxdepth") {
        hasDepthZero = value == [48]
      } else if text.matches("-empty"), !isNegated {
        isEmpty = true
      } else if text.isOne(of: FindTests.narrowing), !isNegated {
        isNarrowed = true
      }
      isNegated = false
    }
  }

  private static let narrowing = """
    -path|-ipath|-wholename|-regex|-iregex|-newer|-mmin|-size|-user|-perm|-links|-inum|-samefile|\
    -newermt|-lname|-xtype|-ctime|-atime|-mtime|-amin|-cmin|-group|-nouser
    """
}
