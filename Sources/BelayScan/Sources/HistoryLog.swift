import BelayIO

/// Reads `git log --raw -z` and lists every object once, with the first commit that has it.
struct HistoryLog {
  /// What git is asked for: oldest first, of merges only what neither parent has.
  static let arguments = [
    "log", "-z", "--reverse", "--raw", "--no-abbrev", "--no-renames", "-c", "--root",
    "--ignore-submodules", "--no-ext-diff", "--no-textconv", "--format=%x01%H%x00%an%x00%aI",
  ]

  /// The objects so far, in the order of their commits.
  private(set) var objects: [GitObjects.Object] = []
  /// How many commits there were.
  private(set) var commits = 0
  private var seen: Set<String> = []
  private var field: [UInt8] = []
  private var state = State.open
  private var id = ""
  private var author = ""
  private var commit: ScanCommit?

  private enum State {
    case open
    case author
    case date
    case path(record: [UInt8])
  }

  /// Takes the next piece of the output.
  mutating func append(_ bytes: [UInt8]) {
    var place = 0
    while place < bytes.count {
      let end = ByteSearch.first(0, in: bytes, place..<bytes.count)
      field += bytes[place..<(end ?? bytes.count)]
      guard let end else { return }
      take()
      field = []
      place = end + 1
    }
  }

  private mutating func take() {
    switch state {
    case .author:
      author = String(decoding: field, as: UTF8.self)
      state = .date
    case .date:
      let date = String(decoding: field, as: UTF8.self)
      commit = ScanCommit(id: id, author: author, date: date)
      state = .open
    case .path(let record):
      add(record)
      state = .open
    case .open:
      let text = field.drop { $0 == UInt8(ascii: "\n") }
      if text.first == 1 {
        id = String(decoding: text.dropFirst(), as: UTF8.self)
        commits += 1
        state = .author
      } else if text.first == UInt8(ascii: ":") {
        state = .path(record: Array(text))
      }
    }
  }

  private mutating func add(_ record: [UInt8]) {
    guard let change = RawChange(record[...], path: field[...]), change.isFile,
      seen.insert(change.object).inserted
    else { return }
    objects.append(GitObjects.Object(id: change.object, path: change.path, commit: commit))
  }
}
