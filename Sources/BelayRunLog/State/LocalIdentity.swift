import BelayIO

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Who and where: the user and the machine that a record names.
///
/// A claim of the environment, not authenticated. No name service is asked.
package struct LocalIdentity: Sendable {
  /// `USER`, else `LOGNAME`, else the number.
  package let userName: String
  /// The real user id.
  package let userNumber: UInt32
  /// The machine's own name for itself.
  package let host: String

  package init(userName: String, userNumber: UInt32, host: String) {
    self.userName = userName
    self.userNumber = userNumber
    self.host = host
  }

  /// That of this process.
  package static func current() -> LocalIdentity {
    let number = getuid()
    return LocalIdentity(
      userName: ProcessEnvironment.value("USER") ?? ProcessEnvironment.value("LOGNAME")
        ?? String(number), userNumber: number,
      host: hostName() ?? "unknown")
  }

  private static func hostName() -> String? {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 257) { buffer in
      unsafe buffer.initialize(repeating: 0)
      guard let base = buffer.baseAddress, unsafe gethostname(base, 256) == 0,
        unsafe base.pointee != 0
      else { return nil }
      return unsafe String(cString: base)
    }
  }
}
