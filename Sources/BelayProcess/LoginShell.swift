import BelayIO

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The shell that Codex runs hook commands with: the one of the user database, not `$SHELL`.
package enum LoginShell {
  /// Its path.
  ///
  /// The name service is not asked, since a static executable cannot load its plugins: users who are not
  /// in `/etc/passwd` get `$SHELL`, else `/bin/sh`.
  package static func path(environment: ProgramEnvironment) -> String {
    #if canImport(Glibc)
    let users = (try? RegularFile.read("/etc/passwd", limit: 16 << 20, following: true)) ?? []
    return path(user: getuid(), inUserDatabase: users) ?? environment["SHELL"] ?? "/bin/sh"
    #else
    if let user = unsafe getpwuid(getuid()), let shell = unsafe user.pointee.pw_shell {
      return unsafe String(cString: shell)
    }
    return environment["SHELL"] ?? "/bin/sh"
    #endif
  }

  /// The shell of a user in the text of `/etc/passwd`; `nil` if it names none.
  package static func path(user: UInt32, inUserDatabase text: [UInt8]) -> String? {
    for line in text.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      guard fields.count == 7, String(decoding: fields[2], as: UTF8.self) == String(user) else {
        continue
      }
      return fields[6].isEmpty ? nil : String(decoding: fields[6], as: UTF8.self)
    }
    return nil
  }
}
