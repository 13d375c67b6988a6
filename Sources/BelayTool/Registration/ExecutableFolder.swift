import BelayIO
import BelayModel
package import BelayProcess

/// The folder that holds the hook executables.
package enum ExecutableFolder {
  /// The folder that was asked for, else the one `belay` was started from.
  ///
  /// A symbolic link to `belay` is followed only if the hook executables do not stand beside it: the
  /// registered command lines should survive an update that moves the link.
  ///
  /// - Parameters:
  ///   - given: what the user asked for.
  ///   - name: the first argument of this process.
  ///   - environment: whose `PATH` is searched.
  /// - Returns: an absolute path; all five executables stand there.
  /// - Throws: what is missing, and where.
  package static func find(
    given: String?, startedAs name: String, environment: ProgramEnvironment
  ) throws(RegistrationError) -> String {
    if let given, let folder = FilePath.absolute(given) {
      return try checked(folder)
    }
    guard let program = ExecutableLocation.path(startedAs: name, environment: environment) else {
      throw .locationUnknown
    }
    let folder = FilePath.folder(of: program)
    if missing(in: folder).isEmpty { return folder }
    if let resolved = FilePath.resolved(program) {
      let behind = FilePath.folder(of: resolved)
      if missing(in: behind).isEmpty { return behind }
    }
    return try checked(folder)
  }

  private static func checked(_ folder: String) throws(RegistrationError) -> String {
    let names = missing(in: folder)
    guard names.isEmpty else { throw .executablesMissing(folder: folder, names: names) }
    return folder
  }

  private static func missing(in folder: String) -> [String] {
    HookProgram.allCases.map(\.rawValue).filter {
      !PathStatus.isExecutable("\(folder)/\($0)")
    }
  }
}
