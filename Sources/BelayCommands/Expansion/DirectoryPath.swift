/// Directories as `cd` without `-P` sees them: `..` is taken by text.
enum DirectoryPath {
  /// The longest path that can be opened as a whole, PATH_MAX of Linux (limits.h).
  ///
  /// A script that descends further is not followed: each step would cost the whole way.
  static let limit = 4096

  /// Where `target` is, seen from `base`; `nil` if it is relative and `base` is not known, or if it is
  /// longer than `limit`.
  static func joined(_ base: String?, _ target: [UInt8]) -> String? {
    var bytes: [UInt8]
    if target.first == 47 {
      bytes = target
    } else {
      guard let base else { return nil }
      bytes = Array(base.utf8)
      bytes.append(47)
      bytes += target
    }
    guard bytes.count <= limit else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for component in bytes.split(separator: 47) {
      if component == [46] { continue }
      if component == [46, 46] {
        while let last = result.last, last != 47 { result.removeLast() }
        if !result.isEmpty { result.removeLast() }
        continue
      }
      result.append(47)
      result += component
    }
    return result.isEmpty ? "/" : String(decoding: result, as: UTF8.self)
  }
}
