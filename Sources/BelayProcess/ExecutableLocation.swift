import BelayIO

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Where the running executable stands.
package enum ExecutableLocation {
  /// The path by which this process was started, absolute, with symbolic links kept.
  ///
  /// A link such as `~/.local/bin/belay` stays the same when the version behind it changes, so what is
  /// registered in Codex should name the link. Where the first argument does not lead to the running
  /// file, the file itself is named.
  ///
  /// - Parameters:
  ///   - name: the first argument of the process.
  ///   - environment: whose `PATH` is searched for a name without a slash.
  /// - Returns: `nil` if neither can be found out.
  package static func path(startedAs name: String, environment: ProgramEnvironment) -> String? {
    let running = runningFile()
    if let found = environment.path(of: name), let absolute = FilePath.absolute(found),
      running == nil || FilePath.resolved(absolute) == running
    {
      return absolute
    }
    return running
  }

  private static func runningFile() -> String? {
    #if canImport(Glibc)
    return FilePath.resolved("/proc/self/exe")
    #else
    var size: UInt32 = 0
    _ = unsafe _NSGetExecutablePath(nil, &size)
    var buffer = [CChar](repeating: 0, count: Int(size))
    guard unsafe _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
    return unsafe FilePath.resolved(String(cString: buffer))
    #endif
  }
}
