/// The commit that a section of `git log -p` or `git show` belongs to.
struct DiffCommit {
  private var id = ""
  private var author = ""
  private var date = ""

  /// The commit at hand; `nil` where the diff names none.
  var value: ScanCommit? {
    id.isEmpty ? nil : ScanCommit(id: id, author: author, date: date)
  }

  /// Takes a header line; `true` if a new commit begins.
  mutating func take(_ line: [UInt8]) -> Bool {
    if line.starts(with: "commit ".utf8) {
      let name = line.dropFirst(7).prefix { $0 != UInt8(ascii: " ") }
      guard name.count == 40 || name.count == 64, name.allSatisfy(Self.isHexadecimal) else {
        return false
      }
      id = String(decoding: name, as: UTF8.self)
      author = ""
      date = ""
      return true
    }
    if author.isEmpty, line.starts(with: "Author: ".utf8) {
      author = String(decoding: line.dropFirst(8), as: UTF8.self)
    } else if date.isEmpty, line.starts(with: "Date: ".utf8) {
      let text = line.dropFirst(6).drop { $0 == UInt8(ascii: " ") }
      date = String(decoding: text, as: UTF8.self)
    }
    return false
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
