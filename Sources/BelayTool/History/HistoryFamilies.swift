import BelayIO
import BelayTranscripts

/// Which transcripts began as copies of others: they repeat what was done there.
struct HistoryFamilies: Sendable {
  /// By file, the number of the file that it is a copy of; -1 for most.
  private var origins: [Int] = []
  /// By file, whether there are copies of it.
  private(set) var isCopied: [Bool]

  /// How much of a file is looked at: the first line holds the instructions of the model.
  private static let head = 256 << 10

  /// Looks at the first two lines of each file.
  init(_ files: [HistoryFiles.File]) {
    var buffer = [UInt8](repeating: 0, count: Self.head)
    var numbers: [String: Int] = [:]
    var threads: [String] = []
    var names: [String] = []
    isCopied = [Bool](repeating: false, count: files.count)
    for number in files.indices {
      let session = Self.session(files[number].path, &buffer)
      threads.append(session.thread)
      names.append(session.origin ?? session.thread)
      if !session.thread.isEmpty { numbers[session.thread] = number }
    }
    for number in files.indices {
      var origin = -1
      if names[number] != threads[number] {
        origin = numbers[names[number]] ?? -1
        // Of a transcript that is gone, the first copy stands in for the others.
        if origin < 0 { numbers[names[number]] = number } else { isCopied[origin] = true }
      }
      origins.append(origin)
    }
  }

  /// What a transcript says of itself, and what it is a copy of.
  private static func session(_ path: [UInt8], _ buffer: inout [UInt8]) -> TranscriptSession {
    var session = TranscriptSession()
    var filled = 0
    do throws(FileError) {
      filled = try FileInput(path).fill(&buffer, from: 0)
    } catch {
      // Whoever reads it whole says why it cannot be read.
      return session
    }
    var start = 0
    for _ in 0..<2 {
      guard let end = ByteSearch.first(UInt8(ascii: "\n"), in: buffer, start..<filled) else {
        break
      }
      if case .session(let next)? = (try? TranscriptLine(buffer[start..<end]))?.content {
        if session.thread.isEmpty {
          session = next
        } else if session.origin == nil {
          // A copy has the first line of the other below its own.
          session.origin = next.thread
        }
      }
      start = end + 1
    }
    return session
  }

  /// The file that a file is a copy of; -1 for most.
  func origin(of number: Int) -> Int { origins[number] }

  /// The files that are no copies, in order.
  var originals: [Int] {
    var numbers: [Int] = []
    for number in origins.indices where origins[number] < 0 { numbers.append(number) }
    return numbers
  }

  /// The files that are copies, each behind the one it is a copy of.
  var copies: [Int] {
    var order: [Int] = []
    var isSeen = [Bool](repeating: false, count: origins.count)
    for number in originals { isSeen[number] = true }
    for number in origins.indices {
      // What it is a copy of comes first; a circle ends where it closes.
      var line: [Int] = []
      var next = number
      while !isSeen[next] {
        isSeen[next] = true
        line.append(next)
        next = origins[next]
      }
      while let last = line.popLast() { order.append(last) }
    }
    return order
  }
}
