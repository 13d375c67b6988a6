import BelayIO
package import BelayProcess

/// Finds the files below a path in the order of their names.
///
/// Links are not followed and of `.git` only the configuration is taken, in which addresses of remotes keep
/// passwords: what else it holds is history, not the tree.
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

  /// What `.gitignore` leaves out, by the repository it lies in.
  private(set) var ignoredByGit: [[UInt8]: [[UInt8]]] = [:]

  private let options: Options
  /// The rules above paths that were asked for, by their folder.
  private var rulesAbove: [[UInt8]: Rules] = [:]
  private static let slash = UInt8(ascii: "/")

  /// The ignore rules of a folder: git's, and Belay's own.
  private struct Rules {
    var git = IgnoreRules()
    var belay = IgnoreRules()
    /// Where the repository begins; empty for where the scan was started, `nil` outside of one.
    var repository: [UInt8]?
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
    let folder = path.lastIndex(of: Self.slash).map { Array(path[0...$0]) } ?? []
    let isHere = path == [UInt8(ascii: ".")]
    let rules = isHere ? here : rulesAbove[folder] ?? rules(above: path)
    if !isHere { rulesAbove[folder] = rules }
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
        rules.git = IgnoreRules()
        rules.repository = folder.path
        rules.git.add(name: "info/exclude", in: folder.path, root: folder.path + "/.git".utf8)
      }
    }
    for entry in entries where entry.name.first == UInt8(ascii: ".") {
      if rules.repository != nil, entry.name.elementsEqual(".gitignore".utf8) {
        rules.git.add(name: ".gitignore", in: folder.path)
      } else if entry.name.elementsEqual(".belayignore".utf8) {
        rules.belay.add(name: ".belayignore", in: folder.path)
      }
    }
    let hasRules = !rules.git.isEmpty || !rules.belay.isEmpty
    let prefix = folder.path.last == Self.slash ? folder.path : folder.path + [Self.slash]
    for entry in entries.reversed() {
      if entry.kind == .link || entry.kind == .special { continue }
      let path = prefix + entry.name
      if entry.name.elementsEqual(".git".utf8) {
        let configuration = path + "/config".utf8
        if FolderEntries.kind(of: configuration) == .file {
          waiting.append(Waiting(path: configuration, kind: .file, rules: rules))
        }
        continue
      }
      if hasRules {
        let isFolder = entry.kind == .folder
        if rules.belay.isIgnored(path, isFolder: isFolder) {
          ignored += 1
          continue
        }
        if let root = rules.repository, rules.git.isIgnored(path, isFolder: isFolder) {
          ignored += 1
          ignoredByGit[root, default: []].append(path)
          continue
        }
      }
      waiting.append(Waiting(path: path, kind: entry.kind, rules: rules))
    }
  }

  /// The rules of the folder where the scan was started, which reads its own ignore files.
  private var here: Rules {
    var rules = Rules()
    rules.belay.add(text: ArraySlice(options.excluded.joined(separator: "\n").utf8))
    return rules
  }

  /// The rules that folders above a path make for it: up to the root of its repository, else from the
  /// folder where the scan was started.
  private func rules(above path: [UInt8]) -> Rules {
    var rules = here
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
    for folder in above[start...] {
      rules.belay.add(name: ".belayignore", in: folder)
      if let root, !options.includesIgnored {
        rules.repository = above[root]
        rules.git.add(name: ".gitignore", in: folder)
      }
    }
    return rules
  }

  /// Takes back in what `.gitignore` names and git tracks all the same: that is committed.
  ///
  /// Asks git only where something was left out; a repository that git does not open stays as it is.
  package mutating func addTracked(environment: ProgramEnvironment) {
    for (root, ignored) in ignoredByGit.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let folder = root.isEmpty ? "." : String(decoding: root, as: UTF8.self)
      let git = GitPlace(folder: folder, environment: environment)
      let list = ["ls-files", "-z", "--cached", "--ignored", "--exclude-standard"]
      guard let output = try? git.output(list) else { continue }
      let prefix = root.isEmpty ? [] : root + [Self.slash]
      for name in output.split(separator: 0) {
        let path = prefix + name
        let isLeftOut = ignored.contains { left in
          path == left || path.starts(with: left + [Self.slash])
        }
        if isLeftOut, FolderEntries.kind(of: path) == .file { files.append(path) }
      }
    }
  }
}
