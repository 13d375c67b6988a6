/// Walks a parsed script as the shell would, and writes down every simple command it would run.
///
/// Nothing is decided about conditions: every branch is walked, and where branches differ, values
/// become alternatives.
struct ScriptEvaluator {
  /// The bounds that keep hostile scripts cheap.
  enum Limit {
    /// How many nodes are walked.
    static let steps = 40_000
    /// How many simple commands are recorded.
    static let commands = 4_096
    /// How many bytes of text are parsed, texts that become code included.
    static let bytes = 1 << 18
    /// How much expansion may make: its bytes, and sixteen for every piece.
    static let expansion = 1 << 20
    /// How deep calls, substitutions and texts that become code may nest.
    static let depth = 150
  }

  /// Where standard input comes from, and what it says.
  struct Input {
    var source = InputSource.inherited
    /// The text, if the script shows where it comes from.
    var text: [Word.Piece]?
    /// Where the text stands in the script; -1 if it stands nowhere.
    var offset = -1
    /// `<<` or `<<<`, for the chain of wrappers.
    var mark = "|"

    /// Whether nothing is known of it but that the script has it from outside.
    ///
    /// Kept, because asking `source` copies it, and the first copy costs a look-up of its type.
    let isInherited: Bool

    init() {
      isInherited = true
    }

    init(
      source: InputSource, text: [Word.Piece]?, offset: Int = -1, mark: String = "|"
    ) {
      isInherited = false
      self.source = source
      self.text = text
      self.offset = offset
      self.mark = mark
    }
  }

  /// A command while wrappers are taken off it.
  struct Call {
    var argv: [Word]
    var environment: [(name: String, value: Word)] = []
    var redirections: [Redirection] = []
    var input: Input
    var via: [String]
    var cwd: String?
    var isRemote: Bool
    var range: Range<Int>
  }

  /// Marks in values, never seen outside: the output of a set-up command, and that of a download.
  static let setUpMark = Word.Piece.oneOf([])
  static let downloadMark = Word.Piece.glob([])

  let context: CommandContext
  var analysis = CommandAnalysis()
  var state: ShellState
  var input = Input()
  var via: [String] = []
  var isRemote = false
  /// Whether standard output is wanted as a value.
  var isCapturing = false
  var steps = 0
  var depth = 0
  var parsedBytes = 0
  /// What expansion has made.
  var expansionWork = 0
  /// What brace expansion has cost.
  var braceWork = 0
  /// Which of several alternatives is being looked at; `nil` for all of them.
  var world: Int?
  /// How many alternatives must be looked at one by one.
  var worldsNeeded = 1
  /// Whether `${x:+word}` of a variable that may be set is taken for its word; `nil` for both.
  var alternate: Bool?
  /// Whether both must be looked at.
  var isAlternateNeeded = false
  /// Whether the word being expanded is the command's name.
  var isExpandingName = false
  /// Whether a value that is not known stood where a command begins, in text that became code.
  var hasUnknownCode = false
  /// What was recorded of the code of the interpreter at hand.
  var recordedCode = (isHidden: false, isFetched: false)
  /// What the last `find` finds, and its number among the commands.
  var foundPaths: (command: Int, path: [Word.Piece]) = (-1, [])
  /// The outputs of process substitutions, by descriptor counted down from 63.
  var processTexts: [[Word.Piece]] = []
  /// Whether the last command is one that all but always succeeds.
  var isLastReliable = false
  /// Aliases that the script itself gave git, as settings.
  var gitAliases: [(name: [UInt8], value: [Word.Piece])] = []
  var loopDepth = 0
  var isTooComplex = false
  /// Whether the script asks for the names of all variables.
  var listsVariables = false
  /// The last variable of the command at hand that holds a secret of the environment.
  var shownSecret: [UInt8]?
  /// Where the words with such a variable stand.
  var secretPlaces: [Range<Int>] = []
  /// The last command that printed such a variable into a pipe, and the variable.
  var pipedSecret: (command: Int, name: [UInt8])?
  /// How many pipes and background jobs are around the command at hand; and around the function.
  var concurrency = 0
  var functionConcurrency = 0
  /// How many branches and loops are; and are around the function.
  var choices = 0
  var functionChoices = 0
  /// For how many `case` clauses the branch is still chosen, so that time stays linear.
  var casesLeft = 64
  /// Variables that `read` sets in the loop at hand.
  var loopReads: [[UInt8]] = []
  /// What variables were before functions made them their own.
  var locals: [(name: [UInt8], before: ShellState.Variable?)] = []
  /// Functions being walked, so that recursion ends.
  var activeFunctions: [[UInt8]] = []

  init(context: CommandContext) {
    self.context = context
    state = ShellState(cwd: context.cwd)
    analysis.commands.reserveCapacity(6)
  }

  /// Parses and walks `text` in the current state.
  mutating func evaluate(_ text: [UInt8], origin: Range<Int>?) -> [Word.Piece] {
    guard enter() else { return [.unknown] }
    defer { depth -= 1 }
    parsedBytes += text.count
    guard parsedBytes <= Limit.bytes else {
      giveUp("its expansions are longer than \(Limit.bytes) bytes")
      return [.unknown]
    }
    let tree = SyntaxParser.parse(text, origin: origin)
    if let error = tree.error, !text.contains(0) {
      analysis.problems.append(
        .syntax(offset: origin?.lowerBound ?? error.offset, what: error.what))
    }
    let output = run(tree.root, tree)
    if let limit = tree.limit { giveUp(limit) }
    return output
  }

  mutating func enter() -> Bool {
    depth += 1
    if depth <= Limit.depth, !isTooComplex || depth == 1 { return true }
    depth -= 1
    giveUp("its parts nest more than \(Limit.depth) deep")
    return false
  }

  /// Counts what expansion makes, against its limit.
  @inline(__always)
  mutating func charge(_ amount: Int) {
    expansionWork += amount
    if expansionWork > Limit.expansion { giveUp("its expansions are too long") }
  }

  /// Records once that not everything was judged.
  mutating func giveUp(_ what: String) {
    if isTooComplex { return }
    isTooComplex = true
    analysis.problems.append(.tooComplex(what: what))
  }

  /// Records a command; its index.
  @discardableResult
  mutating func emit(_ call: Call) -> Int {
    if analysis.commands.count >= Limit.commands {
      giveUp("it runs more than \(Limit.commands) commands")
      return analysis.commands.count - 1
    }
    analysis.commands.append(ScriptEvaluator.command(of: call))
    return analysis.commands.count - 1
  }

  /// Records the call of a wrapper, if somebody asks for them.
  mutating func keepWrapper(_ call: Call) {
    guard context.keepsWrappers, analysis.wrappers.count < Limit.commands else { return }
    analysis.wrappers.append(ScriptEvaluator.command(of: call))
  }

  /// A call as it is recorded.
  private static func command(of call: Call) -> SimpleCommand {
    let argv = ScriptEvaluator.withoutMarks(call)
    var command = SimpleCommand(
      argv: argv, cwd: call.isRemote ? nil : call.cwd, isRemote: call.isRemote, range: call.range)
    // The first copy of each of these costs a look-up of its type, so the usual empty ones are left.
    if !call.via.isEmpty { command.via = call.via }
    if !call.environment.isEmpty { command.environment = call.environment }
    if !call.redirections.isEmpty { command.redirections = call.redirections }
    if !call.input.isInherited { command.input = call.input.source }
    return command
  }

  /// The words to record: the inner marks become what they mean outside, a value that is not known.
  private static func withoutMarks(_ call: Call) -> [Word] {
    if call.argv.isEmpty { return [Word(literal: [58], range: call.range)] }
    var isKnown = true
    for word in call.argv where !word.isLiteral { isKnown = false }
    if isKnown { return call.argv }
    return call.argv.map { word in
      guard word.pieces.contains(setUpMark) || word.pieces.contains(downloadMark) else {
        return word
      }
      var plain = word
      plain.pieces = word.pieces.map { $0 == setUpMark || $0 == downloadMark ? .unknown : $0 }
      return plain
    }
  }

  /// Runs `body` and takes back what it set.
  mutating func isolated(_ body: (inout ScriptEvaluator) -> [Word.Piece]) -> [Word.Piece] {
    let saved = state
    let output = body(&self)
    if state.traps.count > saved.traps.count { runTraps(from: saved.traps.count) }
    restore(saved)
    return output
  }

  /// Walks the commands that `trap` has set, in the state at the end of their shell.
  mutating func runTraps(from start: Int) {
    let traps = state.traps
    state.hasEnded = false
    for index in start..<traps.count {
      let call = Call(
        argv: [Word(literal: Array("trap".utf8))], input: Input(), via: via, cwd: state.cwd,
        isRemote: isRemote, range: traps[index].range)
      state.traps = []
      _ = runCode(traps[index].pieces, call, mark: "trap", isolates: false)
    }
    state.traps = Array(traps.prefix(start))
  }

  /// Goes back to a state before a subshell; files that were written stay.
  mutating func restore(_ saved: ShellState) {
    let inner = state
    state = saved
    if inner.version != saved.version { state.files = inner.files }
    if inner.hasForeignFiles { state.hasForeignFiles = true }
    // Each assignment may copy all of them, so none is made in vain.
    for index in state.functions.indices
    where index < inner.functions.count && inner.functions[index].wasCalled
      && !state.functions[index].wasCalled
    {
      state.functions[index].wasCalled = true
    }
  }

  /// The output of a node run in a subshell, final newlines removed.
  mutating func capture(_ node: Int32, _ tree: SyntaxTree) -> [Word.Piece] {
    let capturing = isCapturing
    isCapturing = true
    let naming = isExpandingName
    let world = world
    let needed = worldsNeeded
    let alternate = alternate
    let isNeeded = isAlternateNeeded
    self.alternate = nil
    isExpandingName = false
    self.world = nil
    let output = isolated { $0.run(node, tree) }
    isCapturing = capturing
    isExpandingName = naming
    self.world = world
    worldsNeeded = needed
    self.alternate = alternate
    isAlternateNeeded = isNeeded
    return ScriptEvaluator.trimmed(output)
  }

  /// Output without the newlines at its end.
  static func trimmed(_ output: [Word.Piece]) -> [Word.Piece] {
    if case .oneOf(let all)? = output.last, output.count == 1, !all.isEmpty {
      return [
        .oneOf(
          all.map { bytes in
            var trimmed = bytes
            while trimmed.last == 10 { trimmed.removeLast() }
            return trimmed
          })
      ]
    }
    guard case .literal(var bytes)? = output.last, bytes.last == 10 else { return output }
    while bytes.last == 10 { bytes.removeLast() }
    var result = output
    result.removeLast()
    if !bytes.isEmpty { result.append(.literal(bytes)) }
    return result
  }

  /// Adds output to what was written before, bounded.
  static func append(_ more: [Word.Piece], to output: inout [Word.Piece]) {
    if more.isEmpty { return }
    if output.isEmpty {
      output = more
      return
    }
    for piece in more {
      if case .literal(let bytes) = piece, case .literal(var before)? = output.last {
        if before.count + bytes.count > ShellState.lengthLimit {
          output = [.unknown]
          return
        }
        output.removeLast()
        before += bytes
        output.append(.literal(before))
      } else if piece != .unknown || output.last != .unknown {
        output.append(piece)
      }
    }
  }
}
