/// Which lines of a makefile `make` works through for its goals.
///
/// A makefile that is written to build something also says how to clean, to install and to publish.
struct MakeRules {
  private struct Rule {
    var targets: [ArraySlice<UInt8>]
    var needs: [ArraySlice<UInt8>]
    /// Its lines: the one that names the targets, and its recipe.
    var lines: Range<Int>
    var isReached = false
  }

  /// How many rules are looked at; a longer makefile is taken to run as a whole, so that time stays
  /// linear.
  private static let limit = 128

  private var rules: [Rule] = []
  private var variables: [(name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)] = []
  /// Whether rules may come from elsewhere, or be chosen in other ways.
  private var isOpen = false

  /// The goals among the words of a call of `make`; `nil` where a word is not known.
  static func goals(of argv: [Word]) -> [[UInt8]]? {
    var goals: [[UInt8]] = []
    var index = 1
    while index < argv.count {
      guard let text = argv[index].literal else { return nil }
      index += 1
      if text.first == 45 {
        // Options whose value is a word of its own.
        if text.isOne(of: "-C|-f|-I|-o|-W|-E|--directory|--file|--makefile|--eval") {
          index += 1
        }
      } else if text.contains(61) {
        // `NAME=value` may change any rule's prerequisites.
        if text.begins(with: ".DEFAULT_GOAL") { return nil }
      } else if !text.allSatisfy({ $0 >= 48 && $0 <= 57 }) {
        goals.append(text)
      }
    }
    return goals
  }

  /// For each line, whether it takes part.
  static func linesThatRun(_ lines: [ArraySlice<UInt8>], _ goals: [[UInt8]]?) -> [Bool] {
    var all = [Bool](repeating: true, count: lines.count)
    guard let goals else { return all }
    var read = MakeRules()
    read.read(lines)
    guard !read.isOpen, !read.rules.isEmpty else { return all }
    read.reach(goals, lines)
    for rule in read.rules where !rule.isReached {
      for line in rule.lines { all[line] = false }
    }
    return all
  }

  private mutating func read(_ lines: [ArraySlice<UInt8>]) {
    var held: [UInt8] = []
    var start = 0
    for (number, part) in lines.enumerated() {
      if held.isEmpty {
        start = number
        if part.first == 9 || part.first == 35 {
          extendRule(to: number)
          continue
        }
      }
      if part.last == 92 {
        held += part.dropLast() + [32]
        continue
      }
      let line = held.isEmpty ? part : (held + part)[...]
      held = []
      guard let first = line.split(whereSeparator: ByteClass.isBlank).first else { continue }
      if line.contains(0)
        || first.isOne(of: "include|-include|sinclude|define|ifeq|ifneq|ifdef")
        || first.begins(with: ".DEFAULT") || ByteText.contains(line, "$(eval")
        || ByteText.contains(line, "$(foreach") || rules.count >= Self.limit
      {
        isOpen = true
        return
      }
      readLine(line, start..<(number + 1))
    }
  }

  /// A line of a recipe; a comment between them does not end it.
  private mutating func extendRule(to number: Int) {
    if !rules.isEmpty, rules[rules.count - 1].lines.upperBound == number {
      rules[rules.count - 1].lines = rules[rules.count - 1].lines.lowerBound..<(number + 1)
    }
  }

  private mutating func readLine(_ line: ArraySlice<UInt8>, _ place: Range<Int>) {
    let equals = line.firstIndex(of: 61) ?? line.endIndex
    guard let colon = Self.colon(in: line), colon < equals,
      colon + 1 < equals || equals == line.endIndex
    else {
      if equals < line.endIndex {
        let name = line[..<equals].prefix { ByteText.isWord($0) }
        variables.append((name, line[(equals + 1)...]))
      }
      return
    }
    var needs = line[(colon + 1)...]
    if let end = needs.firstIndex(where: { $0 == 59 || $0 == 35 }) { needs = needs[..<end] }
    rules.append(
      Rule(
        targets: line[..<colon].split(whereSeparator: ByteClass.isBlank),
        needs: needs.split { ByteClass.isBlank($0) || $0 == 58 || $0 == 124 },
        lines: place))
  }

  /// The colon behind the targets: none inside `$(…)`.
  private static func colon(in line: ArraySlice<UInt8>) -> Int? {
    var depth = 0
    for index in line.indices {
      switch line[index] {
      case 40, 123: depth += 1
      case 41, 125: depth -= 1
      case 58 where depth == 0: return index
      default: break
      }
    }
    return nil
  }

  /// Marks the rules that the goals need.
  private mutating func reach(_ goals: [[UInt8]], _ lines: [ArraySlice<UInt8>]) {
    var waiting: [ArraySlice<UInt8>] = goals.map { $0[...] }
    var hasGoal = !goals.isEmpty
    for index in rules.indices {
      let target = rules[index].targets.first ?? []
      if !hasGoal, target.first != 46, !target.contains(37) {
        hasGoal = true
        waiting.append(target)
        rules[index].isReached = true
        follow(index, lines, &waiting)
      }
      // Patterns, and names that are not written out.
      if rules[index].targets.contains(where: { $0.contains(37) || $0.contains(36) }) {
        rules[index].isReached = true
        follow(index, lines, &waiting)
      }
    }
    var next = 0
    while next < waiting.count, next < 4096 {
      let name = waiting[next]
      next += 1
      for index in rules.indices where !rules[index].isReached {
        guard rules[index].targets.contains(where: { $0.elementsEqual(name) }) else { continue }
        rules[index].isReached = true
        follow(index, lines, &waiting)
      }
    }
  }

  /// What a rule needs, its variables written out, and the goals that its recipe hands to `make`.
  private func follow(
    _ index: Int, _ lines: [ArraySlice<UInt8>], _ waiting: inout [ArraySlice<UInt8>]
  ) {
    for need in rules[index].needs {
      waiting.append(need)
      guard need.first == 36 else { continue }
      let name = need.dropFirst(2).prefix { ByteText.isWord($0) }
      for variable in variables where variable.name.elementsEqual(name) {
        waiting += variable.value.split(whereSeparator: ByteClass.isBlank)
      }
    }
    for line in rules[index].lines.dropFirst() where ByteText.contains(lines[line], "make") {
      waiting += lines[line].split { ByteClass.isBlank($0) || $0 == 59 || $0 == 38 }
    }
  }
}
