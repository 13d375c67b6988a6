import BelayIO

/// Reads unified diffs of any length, as `git diff`, `git log -p` and `git show` write them, and hands
/// the added lines of each file to a scanner.
struct DiffReader: ~Copyable {
  /// A section that git calls binary, with the object that it became.
  struct Binary: Equatable {
    let path: [UInt8]
    let object: String
  }

  /// Sections whose lines are not in the diff.
  private(set) var binaries: [Binary] = []
  /// All sections so far.
  private(set) var outcome = ScanOutcome()
  /// How many sections there were.
  private(set) var sections = 0

  private var scanner: StreamScanner
  private let ignore: IgnoreRules
  private var mode = Mode.start
  private var header: [UInt8] = []
  private var signs: [UInt8] = []
  private var hunk: DiffHunk?
  private var path: [UInt8]?
  private var object = ""
  private var isOpen = false
  private var textLine = 0
  private var commit = DiffCommit()
  /// The commit of the section at hand: the next one may have begun when it ends.
  private var sectionCommit: ScanCommit?

  /// Headers longer than this are cut.
  private static let headerLimit = 1 << 16
  private static let newline = UInt8(ascii: "\n")

  private enum Mode {
    case start
    /// In a line of its own, which is gathered.
    case header
    /// In an added line, which goes to the scanner.
    case added
    /// In any other line.
    case other
  }

  init(_ scanner: consuming StreamScanner, ignore: IgnoreRules = IgnoreRules()) {
    self.scanner = scanner
    self.ignore = ignore
  }

  /// Takes the next piece.
  mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound {
      if mode == .start {
        begin(bytes[place], &place)
        continue
      }
      let newline = ByteSearch.first(Self.newline, in: bytes, place..<range.upperBound)
      let end = newline.map { $0 + 1 } ?? range.upperBound
      switch mode {
      case .added: if isOpen { scanner.append(bytes, place..<end) }
      case .header:
        let room = max(0, Self.headerLimit - header.count)
        header += bytes[place..<(newline ?? end)].prefix(room)
      case .start, .other: break
      }
      place = end
      if newline != nil { endLine() }
    }
  }

  /// Ends the diff.
  mutating func finish() {
    if mode != .start { endLine() }
    endSection()
  }

  /// Takes the scanner out again.
  consuming func takeScanner() -> StreamScanner { scanner }

  /// Decides by its first bytes what a line is.
  private mutating func begin(_ byte: UInt8, _ place: inout Int) {
    guard let current = hunk, !current.isOver else {
      hunk = nil
      mode = .header
      return
    }
    if signs.isEmpty {
      if byte == UInt8(ascii: "\\") {
        mode = .other
        return
      }
      if byte == Self.newline {
        // An empty line of context whose blank was lost on the way.
        _ = hunk?.take([UInt8](repeating: UInt8(ascii: " "), count: current.parents))
        place += 1
        return
      }
    }
    guard DiffHunk.isSign(byte) else {
      // No line of a hunk: the counts were wrong, or a combined diff has ended.
      hunk = nil
      header = signs
      signs = []
      mode = .header
      return
    }
    signs.append(byte)
    place += 1
    guard signs.count == current.parents else { return }
    let number = hunk?.take(signs)
    signs = []
    guard let number else {
      mode = .other
      return
    }
    mode = .added
    if !isOpen { openSection() }
    if isOpen {
      scanner.map(line: textLine, to: number)
      textLine += 1
    }
  }

  private mutating func endLine() {
    if mode == .header { take(header) }
    header = []
    mode = .start
  }

  /// Takes a line that stands outside of hunks.
  private mutating func take(_ line: [UInt8]) {
    if let next = DiffHunk(line) {
      hunk = next
    } else if line.starts(with: "diff --git ".utf8) || line.starts(with: "diff --c".utf8) {
      endSection()
      sections += 1
      path = DiffPath.ofBoth(line)
    } else if line.starts(with: "+++ ".utf8) {
      // A diff of another program has no other header.
      if isOpen { endSection() }
      path = DiffPath.of(line[4...])
    } else if line.starts(with: "index ".utf8) {
      object = Self.object(line)
    } else if line.starts(with: "Binary files ".utf8), let path, !object.isEmpty {
      binaries.append(Binary(path: path, object: object))
    } else if commit.take(line) {
      endSection()
    }
  }

  private mutating func openSection() {
    guard let path else { return }
    if ignore.ignores(file: path) {
      outcome.summary.ignored += 1
      self.path = nil
      return
    }
    sectionCommit = commit.value
    scanner.begin(file: path, commit: sectionCommit?.id)
    textLine = 0
    isOpen = true
  }

  private mutating func endSection() {
    hunk = nil
    if isOpen {
      var part = scanner.finish()
      if let commit = sectionCommit {
        for index in part.findings.indices { part.findings[index].commit = commit }
      }
      outcome.add(part)
    }
    isOpen = false
    path = nil
    object = ""
  }

  /// The new object's name in `index old..new mode`.
  private static func object(_ line: [UInt8]) -> String {
    let names = line.dropFirst(6).split(separator: UInt8(ascii: " "))[0...].first ?? []
    guard let last = names.split(separator: UInt8(ascii: ".")).last else { return "" }
    return String(decoding: last, as: UTF8.self)
  }
}
