/// What the script has set so far, as far as it is known.
///
/// A value: branches and subshells copy it.
struct ShellState: Sendable {
  /// A variable; an array if `elements` is set.
  struct Variable: Sendable {
    let name: [UInt8]
    var value: [Word.Piece]
    var elements: [[Word.Piece]]?
    /// The keys of the elements, where the script spells out each of them.
    var keys: [[UInt8]]?
  }

  /// A function, with the text it was defined in.
  struct Function: Sendable {
    let name: [UInt8]
    let tree: SyntaxTree
    let body: Int32
    /// Whether it is defined for sure, and not only in one branch.
    var isCertain = true
    var wasCalled = false
  }

  /// More variables than this are taken as unknown, so that lookups stay cheap.
  static let variableLimit = 256
  /// More alternatives than this make a value unknown.
  static let alternativeLimit = 64
  /// Values longer than this are not kept.
  static let lengthLimit = 1 << 14

  private(set) var variables: [Variable] = []
  var functions: [Function] = [] {
    didSet { if functions.count != oldValue.count { version += 1 } }
  }
  var aliases: [(name: [UInt8], text: [UInt8])] = []
  /// Files the script wrote with known contents.
  var files: [(path: [UInt8], text: [Word.Piece], isWhole: Bool)] = [] {
    didSet { version += 1 }
  }
  /// Variables that stand for others: `declare -n name=other`.
  private(set) var references: [(name: [UInt8], target: [UInt8])] = []
  /// Whether the script unpacked or cloned files that nobody has read.
  var hasForeignFiles = false
  var positionals: [[Word.Piece]] = [] {
    didSet { version += 1 }
  }
  /// What `trap` has set, to run at the end of the shell.
  var traps: [Word] = []
  /// `$0`.
  var zero: [Word.Piece] = [.literal([98, 97, 115, 104])]
  /// The working directory; `nil` if it is not known.
  private(set) var cwd: String?
  private(set) var previousDirectory: String?
  /// Behind `exit`, `return` or `exec`.
  var hasEnded = false
  /// Counts changes, so that joining equal states costs nothing.
  private(set) var version = 0

  init(cwd: String?) {
    self.cwd = cwd
  }

  /// The index of a variable.
  func index(of name: ArraySlice<UInt8>) -> Int? {
    var index = variables.count
    while index > 0 {
      index -= 1
      if isEqual(variables[index].name, name) { return index }
    }
    return nil
  }

  func function(_ name: [UInt8]) -> Int? {
    var index = functions.count
    while index > 0 {
      index -= 1
      if functions[index].name == name { return index }
    }
    return nil
  }

  /// Lets one variable stand for another from now on.
  mutating func refer(_ name: ArraySlice<UInt8>, to target: [UInt8]) {
    let own = Array(name)
    references.removeAll { $0.name == own }
    let known = variable(target)
    store(name, known?.value ?? [.unknown], known?.elements, known?.keys)
    if references.count < 16 { references.append((own, target)) }
  }

  mutating func set(
    _ name: ArraySlice<UInt8>, to value: [Word.Piece], elements: [[Word.Piece]]? = nil,
    keys: [[UInt8]]? = nil
  ) {
    store(name, value, elements, keys)
    if references.isEmpty { return }
    var target = name
    if let reference = references.last(where: { isEqual($0.name, name) }) {
      target = reference.target[...]
      store(target, value, elements, keys)
    }
    for reference in references where isEqual(reference.target, target) {
      store(reference.name[...], value, elements, keys)
    }
  }

  private mutating func store(
    _ name: ArraySlice<UInt8>, _ value: [Word.Piece], _ elements: [[Word.Piece]]?,
    _ keys: [[UInt8]]?
  ) {
    version += 1
    let kept = ShellState.length(of: value) > ShellState.lengthLimit ? [.unknown] : value
    if let index = index(of: name) {
      variables[index].value = kept
      variables[index].elements = elements
      variables[index].keys = keys
    } else if variables.count < ShellState.variableLimit {
      variables.append(Variable(name: Array(name), value: kept, elements: elements, keys: keys))
    }
  }

  /// The variable of that name, to be put back later.
  func variable(_ name: [UInt8]) -> Variable? {
    index(of: name[...]).map { variables[$0] }
  }

  /// Puts a variable back as it was; `nil` if there was none.
  mutating func put(back variable: Variable?, named name: [UInt8]) {
    version += 1
    if !references.isEmpty { references.removeAll { $0.name == name } }
    if let index = index(of: name[...]) {
      if let variable { variables[index] = variable } else { variables.remove(at: index) }
    } else if let variable {
      variables.append(variable)
    }
  }

  mutating func change(to directory: String?) {
    version += 1
    previousDirectory = cwd
    cwd = directory
  }

  /// Takes into account that `other` may be what really happened.
  ///
  /// With `keepsDirectory` this state's directory is by far the likelier one. `base` is the version
  /// both began with; without it, this state grew out of `other`.
  mutating func join(_ other: ShellState, keepsDirectory: Bool = false, base: Int? = nil) {
    if version == other.version, hasEnded == other.hasEnded, version == base ?? version { return }
    if hasEnded {
      let functions = functions
      self = other
      if functions.count > self.functions.count { self.functions = functions }
      return
    }
    if other.hasEnded { return }
    for index in variables.indices {
      let theirs = other.index(of: variables[index].name[...])
      if let theirs {
        variables[index].value = ShellState.join(
          variables[index].value, other.variables[theirs].value)
        if let mine = variables[index].elements, mine != other.variables[theirs].elements {
          variables[index].elements = [[.unknown]]
          variables[index].keys = nil
        }
      } else {
        variables[index].value = ShellState.join(variables[index].value, [])
      }
    }
    for variable in other.variables
    where index(of: variable.name[...]) == nil && variables.count < ShellState.variableLimit {
      variables.append(
        Variable(
          name: variable.name, value: ShellState.join([], variable.value),
          elements: variable.elements, keys: variable.keys))
    }
    if other.functions.count > functions.count { functions = other.functions }
    if other.files.count > files.count { files = other.files }
    if other.traps.count > traps.count { traps = other.traps }
    if positionals != other.positionals {
      positionals = ShellState.join(lists: positionals, other.positionals)
    }
    if cwd != other.cwd, !keepsDirectory { cwd = nil }
    version = max(version, other.version) + 1
  }

  private static func join(lists left: [[Word.Piece]], _ right: [[Word.Piece]]) -> [[Word.Piece]] {
    var result: [[Word.Piece]] = []
    for index in 0..<max(left.count, right.count) {
      result.append(
        join(
          index < left.count ? left[index] : [], index < right.count ? right[index] : []))
    }
    return result
  }

  /// Either value.
  static func join(_ left: [Word.Piece], _ right: [Word.Piece]) -> [Word.Piece] {
    if left == right { return left }
    guard var all = alternatives(of: left), let more = alternatives(of: right) else {
      return [.unknown]
    }
    for value in more where !all.contains(value) { all.append(value) }
    if all.count > alternativeLimit { return [.unknown] }
    return [.oneOf(all)]
  }

  /// The values of a word, if there are finitely many and they are known.
  static func alternatives(of value: [Word.Piece]) -> [[UInt8]]? {
    if value.isEmpty { return [[]] }
    guard value.count == 1 else { return nil }
    switch value[0] {
    case .literal(let bytes): return [bytes]
    case .oneOf(let all): return all.isEmpty ? nil : all
    default: return nil
    }
  }

  static func length(of value: [Word.Piece]) -> Int {
    var length = value.count
    for piece in value {
      switch piece {
      case .literal(let bytes), .glob(let bytes): length += bytes.count
      case .oneOf(let all): for bytes in all { length += bytes.count }
      case .unknown: break
      }
    }
    return length
  }

  @inline(__always)
  private func isEqual(_ left: [UInt8], _ right: ArraySlice<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    var at = right.startIndex
    for byte in left {
      if byte != right[at] { return false }
      at += 1
    }
    return true
  }
}
