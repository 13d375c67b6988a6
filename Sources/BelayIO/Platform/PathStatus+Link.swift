#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension PathStatus {
  /// What a name is, as far as links go.
  package enum Link: Sendable, Equatable {
    /// Nothing stands there, or it cannot be looked at.
    case missing
    /// Something that is no symbolic link.
    case plain
    /// A symbolic link and the text in it.
    case link([UInt8])
  }

  /// Whether a name that ends with a zero byte is a symbolic link; `nil` if nothing stands there, or it cannot be
  /// looked at.
  package static func isLink(terminated name: [UInt8]) -> Bool? {
    var byte: CChar = 0
    let length = unsafe name.withUnsafeBytes { bytes in
      guard let start = unsafe bytes.bindMemory(to: CChar.self).baseAddress else { return -1 }
      // One byte of the text in a link is enough to tell it.
      return unsafe readlink(start, &byte, 1)
    }
    if length >= 0 { return true }
    return errno == EINVAL ? false : nil
  }

  /// Looks at a name by one `readlink`, which opens nothing and so waits for nothing.
  package static func link(at path: [UInt8]) -> Link {
    if path.contains(0) { return .missing }
    let room = 4096
    var length = -1
    let target = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      length = unsafe (path + [0]).withUnsafeBytes { name in
        guard let name = unsafe name.bindMemory(to: CChar.self).baseAddress,
          let buffer = unsafe UnsafeMutableRawBufferPointer(buffer).bindMemory(to: CChar.self)
            .baseAddress
        else { return -1 }
        return unsafe readlink(name, buffer, room)
      }
      count = max(0, length)
    }
    if length < 0 { return errno == EINVAL ? .plain : .missing }
    return .link(target)
  }
}
