/// One reading of one command with everything around it that a rule may ask about.
///
/// An object, since each condition of each rule is handed it: a copy would retain all it holds.
final class RuleSubject {
  /// How far before and behind a command others are looked for, so that time stays linear.
  static let reach = 64

  let invocation: Invocation
  /// The files the operands name.
  private(set) var accesses: [FileAccess]
  let command: SimpleCommand
  /// Its place in `analysis.commands`.
  let index: Int
  let analysis: CommandAnalysis
  let context: CommandContext
  let script: ArraySlice<UInt8>

  /// One reading of the command of `scene`.
  init(of invocation: Invocation, _ scene: RuleScene) {
    self.invocation = invocation
    accesses = FileAccesses.accesses(of: invocation)
    command = scene.analysis.commands[scene.index]
    index = scene.index
    analysis = scene.analysis
    context = scene.context
    script = scene.script
    placeChanges()
  }

  /// Works out where the files lie that are written or removed.
  private func placeChanges() {
    for index in accesses.indices where accesses[index].kind != .read {
      accesses[index].place = pathClass(accesses[index].argument)
    }
    placeBinaries()
  }

  /// What .NET builds lies in `bin` and `obj`: removed together, they are no folders of work.
  private func placeBinaries() {
    for index in accesses.indices
    where accesses[index].kind == .remove && accesses[index].place == .project {
      let written = accesses[index].argument.bytes
      guard ByteText.ends(written[...], inOneOf: "bin|bin/"),
        let path = path(accesses[index].argument), ByteText.equal(path.name, "bin"),
        let folder = path.parent
      else { continue }
      let sibling = LexicalPath(absolute: folder.bytes + Array("/obj".utf8))
      for other in accesses where other.kind == .remove {
        if self.path(other.argument) == sibling { accesses[index].place = .buildOutput }
      }
    }
  }

  /// The lexical path an argument names where the command runs.
  func path(_ argument: Argument) -> LexicalPath? {
    if Self.isRemote(argument, invocation) { return nil }
    let path = LexicalPath(argument.bytes[...], cwd: command.cwd, home: context.home)
    if analysis.mounts.isEmpty { return path }
    return mounted(path)
  }

  /// Where a path in a container lies on this machine: that of `-v HOST:PATH`, if it is below one.
  private func mounted(_ path: LexicalPath?) -> LexicalPath? {
    guard let path, command.isRemote,
      command.via.contains(where: { ByteText.ends(Array($0.utf8)[...], " run") })
    else { return path }
    for mount in analysis.mounts where path.bytes.starts(with: mount.path) {
      let rest = path.bytes[mount.path.count...]
      guard rest.isEmpty || rest.first == UInt8(ascii: "/") else { continue }
      return LexicalPath((mount.target + rest)[...], cwd: nil, home: context.home)
    }
    return path
  }

  /// The class of the file an argument names.
  func pathClass(_ argument: Argument) -> PathClass {
    guard let path = path(argument) else {
      // `rsync --delete src/ host:/tmp/copy/`
      let isTemporary = Self.farPath(argument, invocation)?.begins(with: "/tmp/") == true
      return isTemporary ? .temporary : .unknown
    }
    let classifier = PathClassifier(context: context)
    var place = classifier.classify(path)
    if !context.links.isEmpty, let target = context.target(of: path) {
      place = place.worse(classifier.classify(target))
    }
    for link in analysis.links {
      // `ln -s /etc e; rm -rf e/*`: in the worst case what lies below the link's end.
      let isEnd =
        path.bytes.count == link.path.count && argument.bytes.last == UInt8(ascii: "/")
      guard path.bytes.starts(with: link.path),
        isEnd
          || path.bytes.count > link.path.count
            && path.bytes[link.path.count] == UInt8(ascii: "/"),
        let end = LexicalPath(
          (link.target + path.bytes[link.path.count...])[...], cwd: nil, home: context.home)
      else { continue }
      place = place.worse(classifier.classify(end))
    }
    if place == .unknown || place == .unset {
      let mayBeTemporary = analysis.makesTemporary || !analysis.problems.isEmpty
      return UnknownValues(script: script, mayBeTemporary: mayBeTemporary)
        .pathClass(argument, otherwise: place)
    }
    return place
  }

  /// Whether something that is removed stands for all files of a programming language.
  var isAllOfLanguage: Bool {
    accesses.contains { access in
      guard access.kind != .read,
        let star = access.argument.bytes.lastIndex(of: Argument.starByte),
        star > 0, access.argument.bytes[star - 1] == UInt8(ascii: "/")
      else { return false }
      return ByteText.isOne(
        of: """
          .c|.cc|.cpp|.cs|.dart|.ex|.go|.h|.hpp|.hs|.java|.jsx|.kt|.m|.ml|.php|.proto|.py|.rb|.rs|.scala|\
          .sql|.swift|.ts|.tsx|.vue
          """, access.argument.bytes[(star + 1)...])
        && (access.place == .project || access.place == .projectRoot)
    }
  }

  /// The commands in front of this one, as far as rules look back.
  var earlierCommands: ArraySlice<SimpleCommand> {
    analysis.commands[max(0, index - Self.reach)..<index]
  }

  /// Whether an earlier command of the same script made the file or folder.
  func isMade(_ argument: Argument) -> Bool {
    guard argument.isKnown, let target = path(argument) else { return false }
    for earlier in earlierCommands {
      guard earlier.argv.count > 1, let name = earlier.argv[0].literal else { continue }
      if !ByteText.isOne(
        of: "mkdir|git|cp|tar|unzip|cargo|npm|npx|python3|python|cmake|swift", name)
      {
        continue
      }
      let isClone = earlier.argv[1].literal?.matches("clone") == true
      for word in earlier.argv.dropFirst() {
        guard var bytes = word.literal else { continue }
        if isClone, bytes.contains(UInt8(ascii: ":")) {
          // `git clone https://example.com/a/b.git` makes `b`.
          bytes = TextDecoder.lastComponent(bytes)
          if ByteText.ends(bytes[...], ".git") { bytes.removeLast(4) }
        }
        // Where a folder change is not known, the same word means the same folder.
        if command.cwd == nil && bytes == argument.bytes { return true }
        guard let made = LexicalPath(bytes[...], cwd: earlier.cwd, home: context.home)
        else { continue }
        if made == target { return true }
      }
    }
    return false
  }

  /// Whether an earlier `export` of the script sets a variable as one of the `|`-separated patterns
  /// says, `NAME=value`.
  func isExported(_ patterns: Span<UInt8>) -> Bool {
    for earlier in earlierCommands {
      guard earlier.argv.first?.literal?.matches("export") == true else { continue }
      for word in earlier.argv.dropFirst() {
        guard let bytes = word.literal, bytes.contains(UInt8(ascii: "=")) else { continue }
        if ByteText.matchesOne(bytes[...], patterns: patterns) { return true }
      }
    }
    return false
  }

  /// Whether an earlier command of the script is one of the `|`-separated programs.
  func isAfterProgram(_ programs: Span<UInt8>) -> Bool {
    for earlier in earlierCommands {
      guard let name = earlier.argv.first?.literal else { continue }
      if ByteText.isOne(of: programs, CommandCanonicalizer.programName(name)) { return true }
    }
    return false
  }

  /// Text that reaches the command's standard input, as far as the script shows it.
  var inputText: [UInt8]? {
    switch command.input {
    case .text(let word): return Argument(word, branch: 0).bytes
    case .pipe(let source):
      guard analysis.commands.indices.contains(source) else { return nil }
      let producer = analysis.commands[source]
      guard let name = producer.argv.first?.literal else { return nil }
      if ByteText.isOne(of: "echo|printf", name) {
        var text: [UInt8] = []
        for word in producer.argv.dropFirst() {
          text += Argument(word, branch: 0).bytes
          text.append(UInt8(ascii: " "))
        }
        return text
      }
      if ByteText.equal(name, "cat"), case .text(let word) = producer.input {
        return Argument(word, branch: 0).bytes
      }
      return nil
    default: return nil
    }
  }

  /// Whether the command runs in a folder for temporary files that the project does not lie in.
  var isInScratch: Bool {
    var folder = Argument(Array((command.cwd ?? "").utf8))
    if let option = invocation.options.first(where: { ByteText.equal($0.name, "-C") }),
      let value = option.value
    {
      folder = value
    }
    if folder.bytes.isEmpty { return false }
    return pathClass(folder) == .temporary
  }

  /// How much of a line is looked at on each side of a command: a line of thousands of commands is not
  /// searched thousands of times.
  private static var lineReach: Int { 512 }

  /// The command as it is written, with the rest of its line, and the letters in it.
  private lazy var line: (text: ArraySlice<UInt8>, letters: LetterSet)? = findLine()

  private func findLine() -> (text: ArraySlice<UInt8>, letters: LetterSet)? {
    let script = script
    let text = script.span
    let range = command.range
    guard range.lowerBound >= 0, range.upperBound <= text.count else { return nil }
    let (newline, semicolon) = (UInt8(ascii: "\n"), UInt8(ascii: ";"))
    let last = min(text.count, range.upperBound + Self.lineReach)
    let end = ByteText.place(
      of: newline, or: semicolon, in: text.extracting(..<last), from: range.upperBound)
    let first = max(0, range.lowerBound - Self.lineReach)
    var start = range.lowerBound
    // No access is before `first`.
    while start > first, unsafe text[unchecked: start - 1] != newline,
      unsafe text[unchecked: start - 1] != semicolon
    {
      start &-= 1
    }
    let found = script[(script.startIndex + start)..<(script.startIndex + max(start, end))]
    return (found, LetterSet(found.span))
  }

  /// Whether the command as it is written, with the rest of its line, contains one of the `|`-separated texts.
  func isWritten(with texts: Span<UInt8>) -> Bool {
    guard let line else { return false }
    if Self.contains(line.text, line.letters, oneOf: texts) { return true }
    // What was put together, decoded or handed on by another language is not written anywhere.
    guard let name = command.argv.first?.literal, !ByteText.contains(line.text, name.span)
    else { return false }
    return Self.contains(executedWords[...], oneOf: texts)
  }

  /// The words of the command and of those next to it that stem from the same place of the script.
  private var executedWords: [UInt8] {
    var words: [UInt8] = []
    let commands = analysis.commands
    for place in max(0, index - 2)..<min(commands.count, index + 3)
    where commands[place].range == command.range {
      for word in commands[place].argv {
        words += Argument(word, branch: 0).bytes
        words.append(UInt8(ascii: " "))
      }
    }
    return words
  }

  private static func contains(
    _ source: ArraySlice<UInt8>, _ letters: LetterSet? = nil, oneOf texts: Span<UInt8>
  ) -> Bool {
    var at = 0
    while at < texts.count {
      let stop = ByteText.place(of: UInt8(ascii: "|"), in: texts, from: at)
      let text = texts.extracting(at..<stop)
      if stop > at, letters?.covers(text) != false, ByteText.contains(source, text) { return true }
      at = stop + 1
    }
    return false
  }

  /// Whether an earlier command of the same program has one of the `|`-separated words, or words
  /// with `+` between them.
  func isAfterWords(_ words: Span<UInt8>) -> Bool {
    guard let program = command.argv.first?.literal else { return false }
    for earlier in earlierCommands {
      guard earlier.argv.first?.literal == program else { continue }
      var text: [UInt8] = [UInt8(ascii: "+")]
      for word in earlier.argv.dropFirst() {
        text += word.literal ?? []
        text.append(UInt8(ascii: "+"))
      }
      if Self.contains(text[...], oneOf: words) { return true }
    }
    return false
  }

  /// Whether the words of the command whose output this one reads contain one of the `|`-separated texts.
  func isFedText(with texts: Span<UInt8>) -> Bool {
    guard case .pipe(let source) = command.input, analysis.commands.indices.contains(source) else {
      return false
    }
    for word in analysis.commands[source].argv.dropFirst() {
      if Self.contains(Argument(word, branch: 0).bytes[...], oneOf: texts) { return true }
    }
    return false
  }

  /// The path of an operand of rsync that names a file on another machine, seen from the home folder
  /// there.
  static func farPath(_ argument: Argument, _ invocation: Invocation) -> ArraySlice<UInt8>? {
    guard isRemote(argument, invocation),
      let colon = argument.bytes.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    return argument.bytes[(colon + 1)...]
  }

  /// Whether an operand of rsync or scp names a file on another machine: `host:path`.
  static func isRemote(_ argument: Argument, _ invocation: Invocation) -> Bool {
    guard invocation.known?.grammar == .synchronize,
      let colon = argument.bytes.firstIndex(of: UInt8(ascii: ":"))
    else { return false }
    return !argument.bytes[..<colon].contains(UInt8(ascii: "/"))
  }
}
