import BelayIO
import BelayTranscripts

/// Which transcripts began as copies of others: they repeat what was done there.
struct HistoryFamilies: Sendable {
  /// One transcript, as far as its first lines tell.
  private struct Member {
    /// Its thread; empty if it could not be read.
    var thread = ""
    /// The thread it is a copy of; `nil` for most.
    var origin: String?
  }

  private let members: [Member]
  private let origins: Set<String>

  /// How much of a file is looked at: the first line holds the instructions of the model.
  private static let head = 256 << 10

  /// Looks at the first two lines of each file.
  init(_ files: [HistoryFiles.File]) {
    var buffer = [UInt8](repeating: 0, count: Self.head)
    members = files.map { Self.member($0.path, &buffer) }
    origins = Set(members.compactMap(\.origin))
  }

  private static func member(_ path: [UInt8], _ buffer: inout [UInt8]) -> Member {
    var filled = 0
    do throws(FileError) {
      let input = try FileInput(path)
      while filled < buffer.count {
        let received = try input.take(&buffer, from: filled)
        if received == 0 { break }
        filled += received
      }
    } catch {
      // Whoever reads it whole says why it cannot be read.
      return Member()
    }
    var member = Member()
    var start = 0
    for _ in 0..<2 {
      guard let end = ByteSearch.first(UInt8(ascii: "\n"), in: buffer, start..<filled) else {
        break
      }
      if case .session(let session)? = (try? TranscriptLine(buffer[start..<end]))?.content {
        if member.thread.isEmpty {
          member = Member(thread: session.thread, origin: session.origin)
        } else if member.origin == nil, session.thread != member.thread {
          // A copy has the first line of the other below its own.
          member.origin = session.thread
        }
      }
      start = end + 1
    }
    return member
  }

  /// The thread of a file.
  func thread(of number: Int) -> String { members[number].thread }

  /// The thread that a file is a copy of; `nil` for most.
  func origin(of number: Int) -> String? { members[number].origin }

  /// Whether there are copies of a file.
  func isCopied(_ number: Int) -> Bool { origins.contains(members[number].thread) }

  /// The files that are no copies, in order.
  var originals: [Int] { members.indices.filter { members[$0].origin == nil } }

  /// The files that are copies, each behind the one it is a copy of.
  var copies: [Int] {
    var numbers: [String: Int] = [:]
    for (number, member) in members.enumerated() where member.origin != nil {
      numbers[member.thread] = number
    }
    var order: [Int] = []
    var isSeen = [Bool](repeating: false, count: members.count)
    for number in members.indices where members[number].origin != nil {
      // Those it is a copy of, from the nearest on, come first; a circle ends where it closes.
      var line: [Int] = []
      var next: Int? = number
      while let number = next, !isSeen[number] {
        isSeen[number] = true
        line.append(number)
        next = members[number].origin.flatMap { numbers[$0] }
      }
      order += line.reversed()
    }
    return order
  }
}
