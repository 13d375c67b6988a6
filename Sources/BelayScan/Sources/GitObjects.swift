import BelayIO
import BelayProcess

/// Scans objects of a repository, each read once from one `git cat-file --batch`.
struct GitObjects: ~Copyable {
  /// An object and where it stands.
  struct Object {
    let id: String
    let path: [UInt8]
    var commit: ScanCommit?
  }

  /// Answers in the order of the questions.
  private enum State {
    case header
    case content(left: Int)
    /// The newline behind a content.
    case end
  }

  private var scanner: StreamScanner
  private var state = State.header
  private var header: [UInt8] = []
  private var number = 0
  private(set) var outcome = ScanOutcome()

  init(_ scanner: consuming StreamScanner) {
    self.scanner = scanner
  }

  /// Scans the objects in their order; `progress` gets how many are done.
  mutating func scan(
    _ objects: [Object], _ git: GitPlace, progress: (Int) -> Void
  ) throws(ScanError) {
    if objects.isEmpty { return }
    var input: [UInt8] = []
    for object in objects { input += Array(object.id.utf8) + [UInt8(ascii: "\n")] }
    do throws(GitError) {
      var stream = try git.stream(["cat-file", "--batch", "--buffer"], input: input)
      while let piece = try stream.next() {
        take(piece, objects)
        progress(number)
      }
    } catch {
      throw .git(error.description)
    }
    if number < objects.count {
      throw .git("git handed over \(number) of \(objects.count) objects")
    }
  }

  private mutating func take(_ bytes: [UInt8], _ objects: [Object]) {
    var place = 0
    while place < bytes.count, number < objects.count {
      switch state {
      case .header:
        let newline = ByteSearch.first(UInt8(ascii: "\n"), in: bytes, place..<bytes.count)
        header += bytes[place..<(newline ?? bytes.count)]
        guard let newline else { return }
        place = newline + 1
        begin(objects[number])
        header = []
      case .content(let left):
        let count = min(left, bytes.count - place)
        scanner.append(bytes, place..<place + count)
        place += count
        state = count == left ? .end : .content(left: left - count)
      case .end:
        place += 1
        end(objects[number])
      }
    }
  }

  /// Reads `name blob size`, or `name missing`.
  private mutating func begin(_ object: Object) {
    let fields = header.split(separator: UInt8(ascii: " "))
    guard fields.count == 3, fields[1].elementsEqual("blob".utf8),
      let size = Int(String(decoding: fields[2], as: UTF8.self))
    else {
      if fields.last?.elementsEqual("missing".utf8) ?? true {
        outcome.summary.problems.append(
          Problem.text(object.path, "its object \(object.id) is missing from the repository"))
      }
      number += 1
      return
    }
    scanner.begin(file: object.path, commit: object.commit?.id)
    state = size == 0 ? .end : .content(left: size)
  }

  private mutating func end(_ object: Object) {
    var part = scanner.finish()
    for index in part.findings.indices { part.findings[index].commit = object.commit }
    outcome.add(part)
    number += 1
    state = .header
  }
}
