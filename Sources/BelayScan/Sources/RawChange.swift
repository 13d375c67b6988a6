/// One line of `git diff --raw -z`: which object a path became.
struct RawChange: Equatable {
  let path: [UInt8]
  let object: String
  /// Whether it is a regular file and not a link, a submodule or a removal.
  let isFile: Bool

  /// Reads the fields of one record, `:mode mode object object status` or with more parents, and its
  /// path; `nil` if it is none.
  init?(_ record: ArraySlice<UInt8>, path: ArraySlice<UInt8>) {
    let parents = record.prefix { $0 == UInt8(ascii: ":") }.count
    let fields = record.dropFirst(parents).split(separator: UInt8(ascii: " "))
    guard parents > 0, fields.count == 2 * parents + 3 else { return nil }
    let mode = fields[parents]
    object = String(decoding: fields[2 * parents + 1], as: UTF8.self)
    isFile = mode.starts(with: "100".utf8) && object.utf8.contains { $0 != UInt8(ascii: "0") }
    self.path = Array(path)
  }

  /// All records of an output.
  static func changes(in output: [UInt8]) -> [RawChange] {
    let fields = output.split(separator: 0)
    var changes: [RawChange] = []
    var place = 0
    while place + 1 < fields.count {
      if let change = RawChange(fields[place], path: fields[place + 1]) { changes.append(change) }
      place += 2
    }
    return changes
  }
}
