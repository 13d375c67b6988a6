import BelayIO
package import BelayProcess

/// Where git looks for the hooks of a repository.
package struct GitHookPlace: Sendable, Equatable {
  /// The folder of hooks.
  package let folder: String

  /// The hook that Belay writes.
  package var hook: String { folder + "/pre-commit" }
  /// Where a hook that was there before goes on living.
  package var former: String { folder + "/pre-commit.before-belay" }

  package init(folder: String) {
    self.folder = folder
  }

  /// Asks git about the repository around a folder: `core.hooksPath` if it is set, else `hooks` in the
  /// folder that all its work trees share.
  ///
  /// - Throws: if there is no repository, or if its own configuration leads out of it.
  package static func find(
    in folder: String, environment: ProgramEnvironment
  ) throws(RegistrationError) -> GitHookPlace {
    let common = try answer(
      ["rev-parse", "--path-format=absolute", "--git-common-dir"], folder, environment)
    let top = try answer(["rev-parse", "--show-toplevel"], folder, environment)
    // Asked with its scope, since Belay's own calls of git set the key as well.
    let settings =
      (try? GitProgram.output(
        of: ["config", "--show-scope", "--null", "--type=path", "--get-all", "core.hooksPath"],
        in: folder, environment: environment, readsWorkTree: false)) ?? []
    let fields = settings.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    var chosen: (scope: String, path: String)?
    for index in stride(from: 0, to: fields.count - 1, by: 2) where fields[index] != "command" {
      chosen = (fields[index], fields[index + 1])
    }
    guard let chosen else { return GitHookPlace(folder: common + "/hooks") }
    let path = chosen.path.hasPrefix("/") ? chosen.path : top + "/" + chosen.path
    guard let absolute = FilePath.absolute(path) else { throw .locationUnknown }
    let isOwn = chosen.scope == "local" || chosen.scope == "worktree"
    if isOwn, !lies(absolute, in: top), !lies(absolute, in: common) {
      throw .hooksOutside(path: absolute)
    }
    return GitHookPlace(folder: absolute)
  }

  private static func lies(_ path: String, in folder: String) -> Bool {
    path == folder || path.hasPrefix(folder + "/")
  }

  private static func answer(
    _ arguments: [String], _ folder: String, _ environment: ProgramEnvironment
  ) throws(RegistrationError) -> String {
    do throws(GitError) {
      let output = try GitProgram.output(
        of: arguments, in: folder, environment: environment, readsWorkTree: false)
      return String(
        decoding: output.last == UInt8(ascii: "\n") ? output.dropLast() : output[...], as: UTF8.self
      )
    } catch {
      throw .noRepository(error.description)
    }
  }
}
