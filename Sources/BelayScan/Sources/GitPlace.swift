package import BelayProcess

/// A repository to ask, and in which environment.
package struct GitPlace: Sendable {
  /// Where git runs; `nil` for the folder of this process.
  package let folder: String?
  package let environment: ProgramEnvironment
  /// How git tells a hook which repository and which index are meant.
  private static let kept = ["GIT_INDEX_FILE", "GIT_DIR", "GIT_WORK_TREE"]

  package init(folder: String? = nil, environment: ProgramEnvironment) {
    self.folder = folder
    self.environment = environment
  }

  /// Starts a command that does not read the work tree.
  func stream(_ arguments: [String], input: [UInt8] = []) throws(GitError) -> GitStream {
    try GitStream(
      arguments, input: input, in: folder, environment: environment, keeping: Self.kept)
  }

  /// What a command that does not read the work tree says.
  func output(_ arguments: [String]) throws(ScanError) -> [UInt8] {
    do throws(GitError) {
      // Objects and the index are read, so no filter of the work tree has a part in it.
      return try GitProgram.output(
        of: arguments, in: folder, environment: environment, keeping: Self.kept,
        readsWorkTree: false)
    } catch {
      throw .git(error.description)
    }
  }
}
