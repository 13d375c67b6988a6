import BelayIO

/// Finds the files below a path in the order of their names.
///
/// Links are not followed and `.git` is not entered: what it holds is history, not the tree.
package struct TreeWalker {
  /// What a walk leaves out.
  package struct Options: Sendable {
    /// Whether what `.gitignore` names is scanned too.
    package var includesIgnored = false
    /// Further lines in the form of an ignore file, for paths relative to where the scan was started.
    package var excluded: [String] = []

    package init() {}
  }

  /// The files found, in order.
  package private(set) var files: [[UInt8]] = []
  /// How many files and folders were left out.
  package private(set) var ignored = 0
  /// What could not be read, with the reason.
  package private(set) var problems: [String] = []

  private let options: Options
  private static let slash = UInt8(ascii: "/")

  /// The ignore rules of a folder: git's, and Belay's own.
  private struct Rules {
    var git = IgnoreRules()
    var belay = IgnoreRules()
    var isInRepository = false
  }

  private struct Waiting {
    let path: [UInt8]
    let kind: FolderEntries.Kind
    let rules: Rules
  }

  package init(_ options: Options = Options()) {
    self.options = options
  }

  /// Adds what stands at a path that was asked for: it is taken whatever `.gitignore` says of it.
  package mutating func add(_ path: [UInt8]) {
    var path = path
    while path.count > 1, path.last == Self.slash { path.removeLast() }
    guard let kind = FolderEntries.kind(of: path) else {
      problems.append(Problem.text(path, "no such file or folder"))
      return
    }
    let rules = rules(above: path)
    switch kind {
    case .file:
      if rules.belay.ignores(file: path) { ignored += 1 } else { files.append(path) }
    case .folder: walk(Waiting(path: path, kind: .folder, rules: rules))
    case .link, .special, .unknown:
      problems.append(Problem.text(path, "neither a file nor a folder; links are not followed"))
    }
  }

  private mutating func walk(_ start: Waiting) {
    // A stack instead of recursion: a tree may be deeper than the machine's stack.
    var waiting = [start]
    while let next = waiting.popLast() {
      var kind = next.kind
      if kind == .unknown { kind = FolderEntries.kind(of: next.path) ?? .special }
      switch kind {
      case .file: files.append(next.path)
      case .folder: enter(next, &waiting)
      case .link, .special, .unknown: continue
      }
    }
  }

  private mutating func enter(_ folder: Waiting, _ waiting: inout [Waiting]) {
    let entries: [FolderEntries.Entry]
    do { entries = try FolderEntries(of: folder.path).entries } catch {
      problems.append(Problem.text(folder.path, error.description))
      return
    }
    var rules = folder.rules
    for entry in entries where entry.name.first == UInt8(ascii: ".") {
      if entry.name.elementsEqual(".git".utf8), !options.includesIgnored {
        // A repository of its own: what lies above it is not its concern.
        if rules.isInRepository { rules.git = IgnoreRules() }
        rules.isInRepository = true
        rules.git.add(name: "info/exclude", in: folder.path, root: folder.path + "/.git".utf8)
      }
    }
    for entry in entries where entry.name.first == UInt8(ascii: ".") {
      if rules.isInRepository, entry.name.elementsEqual(".gitignore".utf8) {
        rules.git.add(name: ".gitignore", in: folder.path)
      } else if entry.name.elementsEqual(".belayignore".utf8) {
        rules.belay.add(name: ".belayignore", in: folder.path)
      }
    }
    let hasRules = !rules.git.isEmpty || !rules.belay.isEmpty
    let prefix = folder.path.last == Self.slash ? folder.path : folder.path + [Self.slash]
    for entry in entries.reversed() {
      if entry.kind == .link || entry.kind == .special || entry.name.elementsEqual(".git".utf8) {
        continue
      }
      let path = prefix + entry.name
      if hasRules, isIgnored(path, isFolder: entry.kind == .folder, rules) {
        ignored += 1
        continue
      }
      waiting.append(Waiting(path: path, kind: entry.kind, rules: rules))
    }
  }

  private func isIgnored(_ path: [UInt8], isFolder: Bool, _ rules: Rules) -> Bool {
    rules.belay.isIgnored(path, isFolder: isFolder)
      || rules.git.isIgnored(path, isFolder: isFolder)
  }

  /// The rules that folders above a path make for it: up to the root of its repository, else from the
  /// folder where the scan was started.
  private func rules(above path: [UInt8]) -> Rules {
    var rules = Rules()
    var excluded = IgnoreRules()
    excluded.add(text: ArraySlice(options.excluded.joined(separator: "\n").utf8))
    rules.belay = excluded
    // Folders above the path, outermost first, as prefixes of the path; empty is the folder where the
    // scan was started.
    var above: [[UInt8]] = path.first == Self.slash ? [] : [[]]
    for place in path.indices where path[place] == Self.slash && place > 0 {
      above.append(Array(path[0..<place]))
    }
    let root = above.lastIndex { folder in
      FolderEntries.kind(of: folder.isEmpty ? Array(".git".utf8) : folder + "/.git".utf8) != nil
    }
    guard let start = root ?? above.indices.first, path.first != Self.slash || root != nil else {
      return rules
    }
    if path == [UInt8(ascii: ".")] { return rules }
    for folder in above[start...] {
      rules.belay.add(name: ".belayignore", in: folder)
      if root != nil, !options.includesIgnored {
        rules.isInRepository = true
        rules.git.add(name: ".gitignore", in: folder)
      }
    }
    return rules
  }
}
